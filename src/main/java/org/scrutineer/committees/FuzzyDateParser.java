package org.scrutineer.committees;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a written date into the days it can mean.
 *
 * <p>A quarter beside one year is a calendar quarter, beside two years ("Q1 2026/27") a quarter of the financial year
 * that starts in April. Nothing is worked out for a text without a year: guessing one would print a wrong date.
 */
final class FuzzyDateParser {
    private FuzzyDateParser() {}

    record Period(LocalDate from, LocalDate until) {
        static Period of(YearMonth first, YearMonth last) {
            return new Period(first.atDay(1), last.atEndOfMonth());
        }
    }

    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String YEAR = "'?((?:19|20)?\\d{2})";
    private static final String LEAD = "(?:by |due |before |from |in |on |until |target:? |the )*";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
    private static final Map<String, int[]> SEASONS = Map.of(
            "spring", new int[]{3, 5}, "summer", new int[]{6, 8}, "autumn", new int[]{9, 11});

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ].*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-]" + YEAR);
    private static final Pattern DAY = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR);
    /** "9 to 10 November 2026", "30 November to 2 December 2026": the days of something that takes several. */
    private static final Pattern DAYS = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: " + MONTH + ")?,?(?: " + YEAR + ")? ?(?:-|–|—|to|and) ?"
                    + WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? " + YEAR);
    private static final Pattern PART = Pattern.compile(
            "(?:(early|start of|beginning of|mid|middle of|late|end of|end)[ -])?" + MONTH + ",?[ -]?" + YEAR);
    private static final Pattern SPAN = Pattern.compile(
            MONTH + "(?: " + YEAR + ")? ?(?:-|–|—|to|and|/) ?" + MONTH + ",? " + YEAR);
    private static final Pattern QUARTER = Pattern.compile(
            "(?:q|quarter )([1-4]),?(?: of)? " + YEAR + "(?: ?[/-] ?(\\d{2,4}))?");
    private static final Pattern QUARTER_LAST = Pattern.compile(YEAR + "(?: ?[/-] ?(\\d{2,4}))? (?:q|quarter )([1-4])");
    private static final Pattern SEASON = Pattern.compile("(spring|summer|autumn) " + YEAR);
    private static final Pattern FINANCIAL_YEAR = Pattern
            .compile("(?:financial year |fy ?)?(20\\d{2}) ?[/-] ?(\\d{2}|20\\d{2})");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?:(end of|early|late|mid)[ -])?((?:19|20)\\d{2})");

    static Optional<Period> period(String written) {
        String text = written.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.UK)
                .replaceFirst("^" + LEAD, "").replaceFirst(" ?\\([^)]*\\)$", "").replaceFirst("\\.$", "");
        try {
            return exact(text).or(() -> days(text)).or(() -> partOfMonth(text)).or(() -> span(text))
                    .or(() -> quarter(text))
                    .or(() -> season(text)).or(() -> wholeYear(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Period> exact(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(year(numbers.group(3)), number(numbers, 2), number(numbers, 1));
        }
        Matcher day = DAY.matcher(text);
        return day.matches() ? day(year(day.group(3)), month(day.group(2)), number(day, 1)) : Optional.empty();
    }

    private static Optional<Period> days(String text) {
        Matcher days = DAYS.matcher(text);
        if (!days.matches()) {
            return Optional.empty();
        }
        LocalDate last = LocalDate.of(year(days.group(6)), month(days.group(5)), number(days, 4));
        int firstMonth = days.group(2) == null ? last.getMonthValue() : month(days.group(2));
        int firstYear = days.group(3) != null
                ? year(days.group(3))
                : firstMonth > last.getMonthValue() ? last.getYear() - 1 : last.getYear();
        LocalDate first = LocalDate.of(firstYear, firstMonth, number(days, 1));
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    private static Optional<Period> partOfMonth(String text) {
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(year(part.group(3)), month(part.group(2)));
        String which = part.group(1) == null ? "" : part.group(1).split(" ")[0];
        return Optional.of(switch (which) {
            case "early", "start", "beginning" -> new Period(month.atDay(1), month.atDay(10));
            case "mid", "middle" -> new Period(month.atDay(11), month.atDay(20));
            case "late" -> new Period(month.atDay(21), month.atEndOfMonth());
            case "end" -> new Period(month.atEndOfMonth(), month.atEndOfMonth());
            default -> Period.of(month, month);
        });
    }

    private static Optional<Period> span(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            return Optional.empty();
        }
        YearMonth last = YearMonth.of(year(span.group(4)), month(span.group(3)));
        int firstMonth = month(span.group(1));
        int firstYear = span.group(2) != null
                ? year(span.group(2))
                : firstMonth > last.getMonthValue() ? last.getYear() - 1 : last.getYear();
        YearMonth first = YearMonth.of(firstYear, firstMonth);
        return first.isAfter(last) ? Optional.empty() : Optional.of(Period.of(first, last));
    }

    private static Optional<Period> quarter(String text) {
        Matcher first = QUARTER.matcher(text);
        if (first.matches()) {
            return Optional.of(quarter(number(first, 1), year(first.group(2)), first.group(3) != null));
        }
        Matcher last = QUARTER_LAST.matcher(text);
        return last.matches()
                ? Optional.of(quarter(number(last, 3), year(last.group(1)), last.group(2) != null))
                : Optional.empty();
    }

    private static Period quarter(int quarter, int year, boolean financial) {
        YearMonth first = YearMonth.of(year, financial ? 4 : 1).plusMonths(3L * (quarter - 1));
        return Period.of(first, first.plusMonths(2));
    }

    private static Optional<Period> season(String text) {
        Matcher season = SEASON.matcher(text);
        if (!season.matches()) {
            return Optional.empty();
        }
        int[] months = SEASONS.get(season.group(1));
        int year = year(season.group(2));
        return Optional.of(Period.of(YearMonth.of(year, months[0]), YearMonth.of(year, months[1])));
    }

    private static Optional<Period> wholeYear(String text) {
        Matcher financial = FINANCIAL_YEAR.matcher(text);
        if (financial.matches() && (number(financial, 1) + 1) % 100 == number(financial, 2) % 100) {
            YearMonth april = YearMonth.of(number(financial, 1), 4);
            return Optional.of(Period.of(april, april.plusMonths(11)));
        }
        Matcher only = YEAR_ONLY.matcher(text);
        if (!only.matches()) {
            return Optional.empty();
        }
        int year = year(only.group(2));
        return "end of".equals(only.group(1))
                ? day(year, 12, 31)
                : Optional.of(Period.of(YearMonth.of(year, 1), YearMonth.of(year, 12)));
    }

    private static Optional<Period> day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return Optional.of(new Period(date, date));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }
}
