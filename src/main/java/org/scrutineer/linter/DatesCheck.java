package org.scrutineer.linter;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates whose year a reader cannot know, and those in figures of which the day may be the month. */
final class DatesCheck implements Check {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\d/.,£-])(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])(?![\\d/%]|[.,-]\\d)");
    /** Months; nearly half a year away it may be the one before or the one after. */
    private static final int TOO_FAR = 5;
    private static final Pattern DATE_BEFORE = Pattern.compile(
            "\\b(?:on|by|from|until|till|since|before|after|dated?|launch|start|starts|due|w/c|week commencing|held"
                    + "|meeting|to)[ :–-]{1,3}$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        paper.body().filter(passage -> !passage.place().quoted()).forEach(passage -> {
            MonthsText.in(passage.text()).stream()
                    .filter(named -> !named.withYear() && !isTold(passage, named.start()))
                    .map(named -> withoutYear(passage, named, claims)).forEach(findings::add);
            if (passage.text().indexOf('/') > 0) {
                numbered(passage, findings);
            }
        });
        return findings;
    }

    /** The words of a quotation are not ours to complete. */
    private static boolean isTold(Passage passage, int start) {
        return passage.quotedAt(start) || Years.plain(passage, start);
    }

    private static Finding withoutYear(Passage passage, MonthsText.Named named, Claims claims) {
        return Finding.of(
                Topic.DATES, passage.place(), named.text(), "“" + named.text() + "” has no year.",
                "Write the year. The paper will be read when it is no longer plain.")
                .with(claims.customs().dated().flatMap(day -> nearest(named, YearMonth.from(day)))
                        .flatMap(year -> passage.replace(
                                named.start(), named.end(), named.text() + " " + year)));
    }

    /** The year of the last month, if one is much nearer to the paper's day than the others. */
    private static Optional<Integer> nearest(MonthsText.Named named, YearMonth paper) {
        List<Integer> years = Stream.of(-1, 0, 1).map(shift -> paper.getYear() + shift)
                .filter(year -> named.months().stream().allMatch(month -> Math.abs(
                        ChronoUnit.MONTHS.between(paper, YearMonth.of(year, month))) < TOO_FAR))
                .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    private static void numbered(Passage passage, List<Finding> findings) {
        Matcher date = NUMBERED.matcher(passage.text());
        while (date.find()) {
            if (isDate(passage.text(), date)) {
                meanings(date).map(both -> Finding.of(
                        both.isEmpty() ? Topic.DATES : Topic.AMBIGUOUS_DATES, passage.place(), date.group(),
                        "“" + date.group() + "” has no year" + both + ".",
                        "Write the month as a word, and the year."))
                        .filter(found -> !passage.quotedAt(date.start())).ifPresent(findings::add);
            }
        }
    }

    /** "3/4 of the visits" is no date; "03/02" is, and so is what follows "launch date". */
    private static boolean isDate(String text, Matcher date) {
        return date.group(1).startsWith("0") || date.group(2).startsWith("0")
                || DATE_BEFORE.matcher(text.substring(Math.max(0, date.start() - 24), date.start())).find()
                        && !date.group().equals("24/7");
    }

    /** What else the figures can mean; nothing where they are no day of any year. */
    private static Optional<String> meanings(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (first > Month.of(second).maxLength()) {
            return Optional.empty();
        }
        return Optional.of(first > 12 || first == second
                ? ""
                : ", and can be read as " + day(first, second) + " or " + day(second, first));
    }

    private static String day(int day, int month) {
        return day + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
