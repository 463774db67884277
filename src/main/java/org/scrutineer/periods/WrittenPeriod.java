package org.scrutineer.periods;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A period as somebody wrote it, perhaps without its year: "Jul", "Q2", "July 2025", "Q2 2025-26".
 *
 * @param month the first month, from 1 to 12, as far as that is said; for a quarter of the council's year its own first
 * @param months how many
 * @param year of the first month, where it is written
 * @param ambiguous whether another reading is as good: "Q2 2025" may start in April or in July
 */
public record WrittenPeriod(int month, int months, Optional<Integer> year, boolean ambiguous) {
    public WrittenPeriod {
        if (month < 1 || month > 12 || months < 1) {
            throw new IllegalArgumentException("No period: month " + month + ", " + months + " months");
        }
    }

    /** One that is written with its year. */
    public static WrittenPeriod of(YearMonth first, int months) {
        return new WrittenPeriod(first.getMonthValue(), months, Optional.of(first.getYear()), false);
    }

    static WrittenPeriod withoutYear(int month, int months) {
        return new WrittenPeriod(month, months, Optional.empty(), false);
    }

    static WrittenPeriod perhaps(YearMonth first, int months) {
        return new WrittenPeriod(first.getMonthValue(), months, Optional.of(first.getYear()), true);
    }

    /** The period, where the year is written. */
    public Optional<Period> whole() {
        return year.map(known -> new Period(YearMonth.of(known, month), months));
    }

    /** The period, in the year that the surroundings tell: "Sept" within Q2 2025-26 is September 2025. */
    public Period within(Period around) {
        return whole().orElseGet(() -> Stream.of(-1, 0, 1)
                .map(shift -> new Period(YearMonth.of(around.first().getYear() + shift, month), months))
                .min(Comparator.comparing((Period candidate) -> !around.holds(candidate))
                        .thenComparing(candidate -> !around.overlaps(candidate))
                        .thenComparingInt(candidate -> distance(candidate, around)))
                .orElseThrow());
    }

    /** The same in a year that is written beside it: "July" and "2025", "Feb" and "2025/26"; unchanged for other texts. */
    public WrittenPeriod inYear(String text) {
        if (year.isPresent()) {
            return this;
        }
        return text.matches("20\\d\\d")
                ? of(YearMonth.of(Integer.parseInt(text), month), months)
                : PeriodText.read(text).flatMap(WrittenPeriod::whole).filter(whole -> whole.months() == 12)
                        .map(whole -> of(within(whole).first(), months)).orElse(this);
    }

    private static int distance(Period one, Period other) {
        return Math.abs(one.first().getYear() * 12 + one.first().getMonthValue()
                - other.first().getYear() * 12 - other.first().getMonthValue());
    }
}
