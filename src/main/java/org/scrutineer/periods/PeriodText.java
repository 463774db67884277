package org.scrutineer.periods;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads periods that people write, alone in a cell or somewhere in a title or a file's name. A quarter is one of the
 * council's year, which starts in April; beside a single year it is marked as ambiguous.
 */
public final class PeriodText {
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "((?:20)?\\d{2})";
    private static final String YEARS = "(20\\d{2}|\\d{2}(?= ?[/–-] ?\\d{2}\\b))(?: ?[/–-] ?(20\\d{2}|\\d{2}))?";
    private static final String DAY_NAMED = "\\d{1,2}(?:st|nd|rd|th)?[ -]?" + "(?:of )?";
    private static final String DAY_NUMBERED = "\\d{1,2}[/.-](\\d{1,2})[/.-]";
    /** Years as file names have them: "2526", "2025.26", "2025 26". */
    private static final String SQUEEZED = "((?:20)?(?:2[1-9]|[3-9]\\d))[. ]?([2-9]\\d)";
    private static final String BETWEEN = " ?(?:-|–|—|/|to|until|through|and) ?";
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:(?:return|data|figures|kpi|kpis|report|reporting|submission|performance) )?"
                    + "(?:for|month|monthly|period|quarter|qtr)(?: of| end(?:ing|ed)?)?|m/e|q/e|financial year|fy"
                    + "|in|up to|as at|the)[ :.-]*(?=[a-z0-9])");
    private static final Pattern TRAIL = Pattern
            .compile("(?<=[a-z0-9]) (?:actuals?|figures?|data|results?|outturn|values?)$");
    private static final Pattern BRACKETS = Pattern.compile("^(.*?) ?\\(([^()]*)\\)$");

    /** A way of writing periods, with what the parts of it mean. */
    private record Way(Pattern pattern, Function<MatchResult, Optional<WrittenPeriod>> meaning) {
        static Way of(String pattern, Function<MatchResult, Optional<WrittenPeriod>> meaning) {
            return new Way(Pattern.compile("(?<![a-z0-9])" + pattern + "(?![a-z0-9])"), meaning);
        }
    }

    /** The longer and surer ones first, because a text is searched in this order. */
    private static final List<Way> WITH_YEAR = List.of(
            Way.of(DAY_NUMBERED + "((?:20)?\\d{2})" + BETWEEN + DAY_NUMBERED + YEAR, PeriodText::numberedSpan),
            Way.of("(?:" + DAY_NAMED + ")" + MONTH + "(?:[ ,'’-]*(20\\d{2}|\\d{2}))?" + BETWEEN + "(?:" + DAY_NAMED
                    + ")"
                    + MONTH + "[ ,'’-]*" + YEARS, PeriodText::span),
            Way.of(MONTH + "(?:[ ,'’]*(20\\d{2}|\\d{2}))?" + BETWEEN + MONTH + "[ ,'’]*" + YEARS, PeriodText::span),
            Way.of("(?:q|qtr|quarter)[ .:-]*([1-4])[ ,:–-]*" + SQUEEZED,
                    found -> inOneYear(found.group(1), found.group(2), found.group(3))),
            Way.of("(?:q|qtr|quarter)[ .:-]*([1-4])[ ,:–-]*" + "(?:of )?(?:fy ?)?" + YEARS,
                    found -> quarter(found.group(1), found.group(2), found.group(3))),
            Way.of("([1-4])(?:st|nd|rd|th) (?:quarter|qtr)[ ,:]*(?:of )?" + YEARS,
                    found -> quarter(found.group(1), found.group(2), found.group(3))),
            Way.of(SQUEEZED + "[ ,:–-]*(?:q|qtr|quarter)[ .:-]*([1-4])",
                    found -> inOneYear(found.group(3), found.group(1), found.group(2))),
            Way.of(YEARS + "[ ,:–-]*(?:q|qtr|quarter)[ .:-]*([1-4])",
                    found -> quarter(found.group(3), found.group(1), found.group(2))),
            Way.of("\\d{1,2}(?:st|nd|rd|th)?[ -]" + MONTH + "[ ,-]*(20\\d{2}|\\d{2})",
                    found -> month(month(found.group(1)), found.group(2))),
            Way.of("(20\\d{2})-(\\d{2})-\\d{2}(?:[t ]00:00(?::00)?)?",
                    found -> month(Integer.parseInt(found.group(2)), found.group(1))),
            Way.of("\\d{1,2}[/.-](\\d{1,2})[/.-]" + YEAR,
                    found -> month(Integer.parseInt(found.group(1)), found.group(2))),
            Way.of(MONTH + "[ ,'’./–-]*(20\\d{2}|\\d{2})", found -> month(month(found.group(1)), found.group(2))),
            Way.of("(20\\d{2})[ ,/–-]*" + MONTH, found -> month(month(found.group(2)), found.group(1))),
            Way.of("(\\d{1,2})[/.-](20\\d{2})", found -> month(Integer.parseInt(found.group(1)), found.group(2))),
            Way.of("(20\\d{2})[/.-]?(0[1-9]|1[0-2])", PeriodText::yearAndMonth),
            Way.of("(20\\d{2}) ?[/–-] ?(20\\d{2}|\\d{2})", PeriodText::year));
    private static final List<Way> WITHOUT_YEAR = List.of(
            Way.of(MONTH + BETWEEN + MONTH, found -> spanOf(month(found.group(1)), month(found.group(2)))),
            Way.of("(?:q|qtr|quarter)[ .:-]*([1-4])", found -> Optional.of(
                    WrittenPeriod.withoutYear(Period.quarter(2000, Integer.parseInt(found.group(1))).first()
                            .getMonthValue(), 3))),
            Way.of("([1-4])(?:st|nd|rd|th) (?:quarter|qtr)", found -> Optional.of(
                    WrittenPeriod.withoutYear(Period.quarter(2000, Integer.parseInt(found.group(1))).first()
                            .getMonthValue(), 3))),
            Way.of(MONTH, found -> Optional.of(WrittenPeriod.withoutYear(month(found.group(1)), 1))));

    private PeriodText() {}

    /**
     * A period found in a longer text.
     *
     * @param rest the text without it: what a title or file name says beside the period
     */
    public record Found(WrittenPeriod period, String rest) {}

    /** What a text says that is nothing but a period; nothing for any other text. */
    public static Optional<WrittenPeriod> read(String text) {
        String plain = plain(text);
        if (plain.isEmpty() || plain.length() > 60) {
            return Optional.empty();
        }
        Matcher brackets = BRACKETS.matcher(plain);
        if (brackets.matches() && !brackets.group(1).isBlank()) {
            Optional<WrittenPeriod> outside = alone(brackets.group(1));
            Optional<WrittenPeriod> inside = alone(brackets.group(2));
            return outside.map(period -> inside.map(explained -> together(period, explained)).orElse(period))
                    .or(() -> inside.filter(period -> isLead(brackets.group(1))));
        }
        return alone(plain);
    }

    /** The surest period in a title, a file's name or a sentence; one without a year only where nothing better is said. */
    public static Optional<Found> find(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[_\\s\\u00a0]+", " ").strip();
        String lower = plain.toLowerCase(Locale.UK);
        for (List<Way> ways : List.of(WITH_YEAR, WITHOUT_YEAR)) {
            for (Way way : ways) {
                Matcher matcher = way.pattern().matcher(lower);
                while (matcher.find()) {
                    Optional<WrittenPeriod> period = way.meaning().apply(matcher);
                    // "may" and "mar" are also words and names; without a year they say nothing in a sentence.
                    if (period.isPresent() && (ways == WITH_YEAR || matcher.group().length() > 3
                            || matcher.group().startsWith("q"))) {
                        String rest = plain.substring(0, matcher.start()) + " " + plain.substring(matcher.end());
                        return Optional.of(new Found(period.get(), rest.replaceAll("\\s+", " ").strip()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenPeriod> alone(String plain) {
        String text = TRAIL.matcher(LEAD.matcher(plain).replaceFirst("")).replaceFirst("").strip();
        for (String candidate : text.equals(plain) ? List.of(plain) : List.of(plain, text)) {
            for (List<Way> ways : List.of(WITH_YEAR, WITHOUT_YEAR)) {
                for (Way way : ways) {
                    Matcher matcher = way.pattern().matcher(candidate);
                    if (matcher.matches()) {
                        Optional<WrittenPeriod> period = way.meaning().apply(matcher);
                        if (period.isPresent()) {
                            return period;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLead(String text) {
        return LEAD.matcher(text + " 1").find() && text.split(" ").length <= 2;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[_\\s\\u00a0]+", " ").strip()
                .toLowerCase(Locale.UK).replaceFirst("[:.,;*]+$", "").strip();
    }

    /** "Q2 2025/26 (July to September)": the months in brackets say which quarter is meant. */
    private static WrittenPeriod together(WrittenPeriod period, WrittenPeriod explained) {
        if (explained.months() != period.months() || explained.month() == period.month()) {
            return new WrittenPeriod(period.month(), period.months(), period.year(), false);
        }
        return explained.year().isPresent() || period.year().isEmpty()
                ? explained
                : new WrittenPeriod(explained.month(), explained.months(), period.year(), false);
    }

    private static Optional<WrittenPeriod> span(MatchResult found) {
        int first = month(found.group(1));
        int last = month(found.group(3));
        int months = Math.floorMod(last - first, 12) + 1;
        int end = yearOf(found.group(4));
        if (found.group(5) != null) {
            int start = first >= 4 ? end : end + 1;
            return Optional.of(WrittenPeriod.of(YearMonth.of(start, first), months));
        }
        return Optional.of(WrittenPeriod.of(YearMonth.of(end, last).minusMonths(months - 1L), months));
    }

    /** "01/07/2025 - 30/09/2025" */
    private static Optional<WrittenPeriod> numberedSpan(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        int last = Integer.parseInt(found.group(3));
        int months = (yearOf(found.group(4)) - yearOf(found.group(2))) * 12 + last - first + 1;
        return first < 1 || first > 12 || last < 1 || last > 12 || months < 1 || months > 12
                ? Optional.empty()
                : Optional.of(WrittenPeriod.of(YearMonth.of(yearOf(found.group(2)), first), months));
    }

    private static Optional<WrittenPeriod> spanOf(int first, int last) {
        return Optional.of(WrittenPeriod.withoutYear(first, Math.floorMod(last - first, 12) + 1));
    }

    private static Optional<WrittenPeriod> quarter(String quarter, String start, String end) {
        YearMonth first = Period.quarter(yearOf(start), Integer.parseInt(quarter)).first();
        return Optional.of(end == null ? WrittenPeriod.perhaps(first, 3) : WrittenPeriod.of(first, 3));
    }

    private static Optional<WrittenPeriod> inOneYear(String quarter, String start, String end) {
        return (yearOf(start) + 1) % 100 == Integer.parseInt(end) ? quarter(quarter, start, end) : Optional.empty();
    }

    private static Optional<WrittenPeriod> month(int month, String year) {
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(WrittenPeriod.of(YearMonth.of(yearOf(year), month), 1));
    }

    /** "2025-07" is a month, "2025-26" a year; of "2011-12" only the surroundings could tell, and no return is so old. */
    private static Optional<WrittenPeriod> yearAndMonth(MatchResult found) {
        return month(Integer.parseInt(found.group(2)), found.group(1));
    }

    private static Optional<WrittenPeriod> year(MatchResult found) {
        int start = yearOf(found.group(1));
        return (start + 1) % 100 == Integer.parseInt(found.group(2)) % 100
                ? Optional.of(WrittenPeriod.of(Period.year(start).first(), 12))
                : Optional.empty();
    }

    private static int yearOf(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }
}
