package org.scrutineer.periods;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Some months in a row that figures are for. The council's year starts in April: three months from July 2025 are
 * "Q2 2025-26".
 *
 * @param first the first month
 * @param months how many, at least one
 */
public record Period(YearMonth first, int months) implements Comparable<Period> {
    private static final int APRIL = 4;

    public Period {
        if (months < 1) {
            throw new IllegalArgumentException("A period has at least one month, not " + months);
        }
    }

    public static Period month(YearMonth month) {
        return new Period(month, 1);
    }

    /** @param startYear in which the council's year starts; @param quarter from 1, April to June, to 4 */
    public static Period quarter(int startYear, int quarter) {
        return new Period(YearMonth.of(startYear, APRIL).plusMonths(3L * (quarter - 1)), 3);
    }

    public static Period year(int startYear) {
        return new Period(YearMonth.of(startYear, APRIL), 12);
    }

    /** The council's quarter in which a month lies. */
    public static Period quarterOf(YearMonth month) {
        YearMonth shifted = month.minusMonths(3);
        return quarter(shifted.getYear(), (shifted.getMonthValue() - 1) / 3 + 1);
    }

    /** As the store keeps it. */
    public static Period stored(LocalDate from, int months) {
        return new Period(YearMonth.from(from), months);
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    public LocalDate until() {
        return last().atEndOfMonth();
    }

    public YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    /** Whether all of the other period lies within this one. */
    public boolean holds(Period other) {
        return !other.first.isBefore(first) && !other.last().isAfter(last());
    }

    public boolean overlaps(Period other) {
        return !other.first.isAfter(last()) && !first.isAfter(other.last());
    }

    /** The months one by one. */
    public List<YearMonth> each() {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(months).toList();
    }

    /** The period of the same length right before this one. */
    public Period before() {
        return new Period(first.minusMonths(months), months);
    }

    public Period after() {
        return new Period(first.plusMonths(months), months);
    }

    /** "2025-07" for a month, "2025-26 Q2" for a quarter, "2025-26" for a year: the same wherever a machine reads it. */
    public String plain() {
        return switch (kind()) {
            case MONTH -> first.toString();
            case QUARTER -> years() + " Q" + number();
            case YEAR -> years();
            case OTHER -> first + "/" + last();
        };
    }

    /** "July 2025", "Q2 2025-26", "2025-26": for a person. */
    public String words() {
        return switch (kind()) {
            case MONTH -> named(first) + " " + first.getYear();
            case QUARTER -> "Q" + number() + " " + years();
            case YEAR -> years();
            case OTHER -> span();
        };
    }

    /** "July to September 2025": the months of a longer period, so that nobody takes it for another. */
    public String span() {
        if (months == 1) {
            return words();
        }
        boolean oneYear = first.getYear() == last().getYear();
        return named(first) + (oneYear ? "" : " " + first.getYear()) + " to " + named(last()) + " " + last().getYear();
    }

    /** "Jul 25": under a chart. */
    public String shortly() {
        return switch (kind()) {
            case MONTH ->
                named(first).substring(0, 3) + " " + String.format(Locale.ROOT, "%02d", first.getYear() % 100);
            case QUARTER, YEAR, OTHER -> words();
        };
    }

    private enum Kind {
        MONTH,
        QUARTER,
        YEAR,
        OTHER
    }

    private Kind kind() {
        int inYear = (first.getMonthValue() + 12 - APRIL) % 12;
        if (months == 1) {
            return Kind.MONTH;
        }
        if (months == 3 && inYear % 3 == 0) {
            return Kind.QUARTER;
        }
        return months == 12 && inYear == 0 ? Kind.YEAR : Kind.OTHER;
    }

    private int number() {
        return (first.getMonthValue() + 12 - APRIL) % 12 / 3 + 1;
    }

    private String years() {
        int start = first.minusMonths(APRIL - 1L).getYear();
        return start + "-" + String.format(Locale.ROOT, "%02d", (start + 1) % 100);
    }

    private static String named(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** By time, and the shorter before the longer that starts with it. */
    @Override
    public int compareTo(Period other) {
        return Comparator.comparing(Period::first).thenComparingInt(Period::months).compare(this, other);
    }
}
