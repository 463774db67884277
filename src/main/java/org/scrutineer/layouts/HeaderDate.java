package org.scrutineer.layouts;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The month that a header names, as in "Update (October 2025)", "Status Nov 25", "Q2 2025/26" or "Update 15/10/2025". */
public final class HeaderDate {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[ ,'’-]*((?:20)?\\d{2})\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b\\d{1,2}[/.-](\\d{1,2})[/.-]((?:20)?\\d{2})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(20\\d{2})-(\\d{2})(-\\d{2})?\\b");
    private static final Pattern QUARTER = Pattern.compile("\\b(?:q|quarter )([1-4])[ ,:-]*(20\\d{2})\\b");
    private static final Pattern BARE_QUARTER = Pattern.compile("\\b(?:q|qtr |quarter )([1-4])\\b");
    private static final Pattern BARE_MONTH = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]*)\\b");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    private HeaderDate() {}

    /** A key that sorts headers by their time: those with a year last, then by quarter or month of a financial year. */
    public static String order(String header) {
        return of(header).map(Object::toString).orElseGet(() -> {
            String lower = Words.plain(header).toLowerCase(Locale.ROOT);
            Matcher quarter = BARE_QUARTER.matcher(lower);
            if (quarter.find()) {
                return bare(Integer.parseInt(quarter.group(1)) * 3);
            }
            Matcher month = BARE_MONTH.matcher(lower);
            return month.find() ? bare((MONTHS.indexOf(month.group(1)) + 9) % 12 + 1) : "";
        });
    }

    private static String bare(int monthOfYear) {
        return String.format(Locale.ROOT, "0000-%02d", monthOfYear);
    }

    static Optional<YearMonth> of(String header) {
        String lower = Words.plain(header).toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(lower);
        if (iso.find()) {
            return month(Integer.parseInt(iso.group(2)), iso.group(1));
        }
        Matcher named = NAMED.matcher(lower);
        if (named.find()) {
            return month(MONTHS.indexOf(named.group(1)) + 1, named.group(2));
        }
        Matcher numbers = NUMBERS.matcher(lower);
        if (numbers.find()) {
            return month(Integer.parseInt(numbers.group(1)), numbers.group(2));
        }
        Matcher quarter = QUARTER.matcher(lower);
        return quarter.find() ? month(Integer.parseInt(quarter.group(1)) * 3, quarter.group(2)) : Optional.empty();
    }

    private static Optional<YearMonth> month(int month, String year) {
        if (month < Month.JANUARY.getValue() || month > Month.DECEMBER.getValue()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year);
        return Optional.of(YearMonth.of(number < 100 ? 2000 + number : number, month));
    }
}
