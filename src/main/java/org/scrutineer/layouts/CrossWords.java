package org.scrutineer.layouts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write over the columns of a table of figures, other than what is measured and when. */
final class CrossWords {
    private static final Set<String> SUBJECT = Set.of(
            "measure", "measures", "indicator", "indicators", "kpi", "kpis", "metric", "metrics", "description",
            "performance indicator", "performance indicators", "performance measure", "performance measures",
            "key performance indicator", "key performance indicators", "kpi description", "measure description",
            "indicator description", "measure name", "indicator name", "kpi name", "question", "data item", "data",
            "item", "area", "information", "information required", "data required", "what is measured", "category",
            "activity", "detail", "details", "requirement");
    private static final Set<String> BODY = Set.of(
            "provider", "providers", "provider name", "name of provider", "care provider", "agency", "agency name",
            "name of agency", "organisation", "organisation name", "company", "company name", "service provider",
            "supplier", "supplier name", "contractor", "home care provider", "homecare provider");
    private static final Set<String> PERIOD = Set.of(
            "month", "months", "period", "quarter", "reporting month", "reporting period", "reporting quarter",
            "month ending", "month of", "month/year", "month year", "period ending", "return period", "return month",
            "quarter ending");
    private static final Set<String> VALUE = Set.of(
            "value", "values", "figure", "figures", "number", "actual", "actuals", "result", "results", "count",
            "amount", "performance", "response", "answer", "this month", "this quarter", "this period", "return",
            "returned", "reported", "outturn", "provider return", "current", "current month", "current quarter",
            "current period",
            "achieved", "score", "your figure", "entry", "quantity", "total", "%", "percentage", "per cent");
    private static final Set<String> NUMERATOR = Set.of(
            "numerator", "num", "number achieved", "number compliant", "number complete", "number completed");
    private static final Set<String> DENOMINATOR = Set.of(
            "denominator", "den", "denom", "out of", "of", "base", "total number", "cohort", "eligible",
            "number eligible");
    private static final Pattern ASIDE = Pattern.compile(
            "(?:(?:agreed|contract|monthly|quarterly|annual|year end|local|national|service|your|20\\d\\d[-/]\\d\\d) )?"
                    + "(?:targets?|threshold|tolerance|benchmark|baseline|standard|rag|rag rating|rag status|status"
                    + "|variance|difference|change|trend|direction of travel|dot|weighting|comments?|notes?"
                    + "|commentary|(?:last|previous|prior) (?:month|quarter|period|year))"
                    + "(?: \\([^)]*\\)| %)?");
    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:grand|sub|month(?:ly)?|quarter(?:ly)?|annual|year(?:ly)?|overall|period|q[1-4]|running|cumulative|provider)[ -]?)*"
                    + "(?:totals?|average|avg|mean|sum|ytd|year to date|cumulative|overall)"
                    + "(?: \\([^)]*\\))?(?: (?:for|of|to date|q[1-4]|quarter|period|year|all)\\b.{0,30})?");

    private CrossWords() {}

    static String plain(String text) {
        return Words.lower(text).replaceFirst("[:.*]+$", "").replace('_', ' ').strip();
    }

    static boolean subject(String plain) {
        return SUBJECT.contains(plain);
    }

    static boolean body(String plain) {
        return BODY.contains(plain);
    }

    static boolean period(String plain) {
        return PERIOD.contains(plain);
    }

    /** What the return is for, as "This quarter" beside "Q1 2025-26" is. */
    static boolean now(String plain) {
        return plain.matches("(?:this|current) (?:month|quarter|period)");
    }

    static boolean value(String plain) {
        return VALUE.contains(plain);
    }

    static boolean numerator(String plain) {
        return NUMERATOR.contains(plain);
    }

    static boolean denominator(String plain) {
        return DENOMINATOR.contains(plain);
    }

    /** "Total", "Q2 total", "Average", "YTD": what sums up others and is never counted. */
    static boolean total(String plain) {
        return plain.length() <= 60 && TOTAL.matcher(plain.toLowerCase(Locale.UK)).matches();
    }

    /** "Target", "RAG", "Previous quarter": figures that are not what is returned. */
    static boolean aside(String plain) {
        return ASIDE.matcher(plain).matches();
    }

    /** Over the years of months that stand in a column of their own. */
    static boolean year(String plain) {
        return plain.equals("year") || plain.equals("financial year") || plain.equals("fy");
    }

    /** Whether the words head a column of keys or of plain values. */
    static boolean heads(String plain) {
        return subject(plain) || body(plain) || period(plain) || value(plain) || numerator(plain)
                || denominator(plain);
    }
}
