package org.scrutineer.linter;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.linter.Claims.Quarters;
import org.scrutineer.periods.Period;

/** Quarters of which a reader cannot know whether they are of the calendar or of the council's year, or of which year. */
final class QuartersCheck implements Check {
    private static final Pattern QUARTER = Pattern.compile(
            "\\b(?:Q|Qtr\\.? ?|[Qq]uarter )([1-4])\\b(?:,? (?:of )?(?:FY ?)?((?:19|20)\\d{2})( ?[-/–] ?(?:20)?\\d{2}\\b)?)?"
                    + "|\\b(first|second|third|fourth) quarter of ((?:19|20)\\d{2})( ?[-/–] ?(?:20)?\\d{2}\\b)?");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final Pattern EXPLAINED = Pattern.compile("^ ?(?:\\(|:|,|–|-) ?");
    private static final Pattern FINANCIAL = Pattern.compile("\\b(?:financial|council[’']s) (?:year|quarter)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALENDAR = Pattern.compile("\\bcalendar (?:year|quarter)", Pattern.CASE_INSENSITIVE);

    /**
     * @param year the single year that is written beside it
     * @param meant which kind of quarter it is, where that is told beside it
     */
    private record Mention(
            Passage passage, int start, String text, int number, Optional<Integer> year, Optional<Quarters> meant) {
        String name() {
            return "Q" + number + year.map(known -> " " + known).orElse("");
        }
    }

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Mention> mentions = new ArrayList<>();
        paper.passages().stream().filter(passage -> !passage.place().quoted())
                .forEach(passage -> mentions(passage, mentions));
        Map<String, Quarters> told = new TreeMap<>();
        mentions.forEach(mention -> mention.meant().ifPresent(meant -> told.putIfAbsent(mention.name(), meant)));
        List<Finding> findings = new ArrayList<>();
        for (Mention mention : mentions) {
            judged(mention, told, claims.customs().quarters()).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judged(Mention mention, Map<String, Quarters> told, Quarters custom) {
        if (mention.year().isEmpty()) {
            boolean plain = mention.meant().isPresent() || Years.plain(mention.passage(), mention.start());
            return plain
                    ? Optional.empty()
                    : Optional.of(found(
                            mention, "“" + mention.text() + "” has no year.",
                            "Write the year: " + asFinancial(mention) + "."));
        }
        Optional<Quarters> meant = mention.meant().or(() -> Optional.ofNullable(told.get(mention.name())));
        if (meant.isEmpty()) {
            return Optional.of(found(
                    mention,
                    "“" + mention.text() + "” can be " + months(mention, Quarters.CALENDAR) + " or "
                            + months(mention, Quarters.FINANCIAL) + ".",
                    "Write the months beside it, or both years of a financial year."));
        }
        return meant.get() == custom
                ? Optional.empty()
                : Optional.of(found(
                        mention,
                        "“" + mention.text() + "” is " + months(mention, meant.get()) + " here, a "
                                + (meant.get() == Quarters.CALENDAR
                                        ? "calendar quarter"
                                        : "quarter of the financial year")
                                + ". Elsewhere the council’s Q" + mention.number() + " " + mention.year().get() + " is "
                                + months(mention, custom) + ".",
                        "Write the months instead of the quarter."));
    }

    private static Finding found(Mention mention, String what, String whatToDo) {
        return Finding.of(Topic.QUARTERS, mention.passage().place(), mention.name(), what, whatToDo);
    }

    private static String asFinancial(Mention mention) {
        return "“Q" + mention.number() + " " + Period.quarter(2025, 1).words().substring(3) + "” or the months";
    }

    private static String months(Mention mention, Quarters kind) {
        int year = mention.year().orElseThrow();
        return switch (kind) {
            case CALENDAR -> new Period(YearMonth.of(year, 3 * mention.number() - 2), 3).span();
            case FINANCIAL -> Period.quarter(year, mention.number()).span();
        };
    }

    private static void mentions(Passage passage, List<Mention> mentions) {
        if (passage.text().indexOf('Q') < 0 && !passage.text().contains("uarter")) {
            return;
        }
        Matcher found = QUARTER.matcher(passage.text());
        while (found.find()) {
            boolean ordinal = found.group(1) == null;
            boolean financial = found.group(ordinal ? 6 : 3) != null;
            String year = found.group(ordinal ? 5 : 2);
            boolean question = !ordinal && year == null && found.group().startsWith("Q")
                    && isQuestion(passage.text(), found.start(), found.end());
            if (!financial && !question && !passage.quotedAt(found.start())) {
                int number = ordinal ? ORDINALS.indexOf(found.group(4)) + 1 : Integer.parseInt(found.group(1));
                mentions.add(new Mention(
                        passage, found.start(), found.group(), number, Optional.ofNullable(year).map(Integer::valueOf),
                        meant(passage, found.start(), found.end(), number)));
            }
        }
    }

    /** "Q1. What would help?" numbers a question. */
    private static boolean isQuestion(String text, int start, int end) {
        return start == 0 && end < text.length() && ".:)".indexOf(text.charAt(end)) >= 0 || text.contains("?");
    }

    /** By the months that follow it, or by words such as "of the financial year" in its sentence. */
    private static Optional<Quarters> meant(Passage passage, int start, int end, int number) {
        String after = passage.text().substring(end);
        Matcher explained = EXPLAINED.matcher(after);
        if (explained.find()) {
            Optional<MonthsText.Named> months = MonthsText.in(after).stream()
                    .filter(named -> named.start() <= explained.end()).findFirst();
            if (months.isPresent()) {
                return kind(months.get().months().getFirst(), number);
            }
        }
        String sentence = passage.sentenceAt(start).text();
        if (FINANCIAL.matcher(sentence).find()) {
            return Optional.of(Quarters.FINANCIAL);
        }
        return CALENDAR.matcher(sentence).find() ? Optional.of(Quarters.CALENDAR) : Optional.empty();
    }

    private static Optional<Quarters> kind(int firstMonth, int number) {
        if (firstMonth == 3 * number - 2) {
            return Optional.of(Quarters.CALENDAR);
        }
        return firstMonth == (3 * number) % 12 + 1 ? Optional.of(Quarters.FINANCIAL) : Optional.empty();
    }
}
