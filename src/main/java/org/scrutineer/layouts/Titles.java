package org.scrutineer.layouts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines above a table tell: whose it is, what it is about, for which committee, at what date. */
public record Titles(Optional<Line> title, Optional<Line> committee, Optional<Line> authority,
        Optional<Line> position) {
    private static final Pattern COMMITTEE = Pattern.compile(
            ".*\\b(committee|sub-committee|commission|panel|joint board|partnership board|cabinet|wellbeing board)\\b.*",
            Pattern.CASE_INSENSITIVE);
    /** What a committee makes rather than what it is called: "Cabinet response tracker: Grass Cutting". */
    private static final Pattern WORK_OF_ONE = Pattern.compile(
            ".*\\b(recommendations?|tracker|response|review|progress|update|actions?|action plan)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile(
            ".*\\b(council|authority|partnership|combined authority)", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSITION = Pattern.compile(
            "(?:position|status|progress|update|correct|as)(?: as)? at:? (.+)|(?:date|period|quarter): ?(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?:name of |title of )?(?:scrutiny )?(?:review|programme|project|task group)(?: name| title)?|title)"
                    + "\\s*:\\s*(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile(
            "(?:last updated|updated|version|owner|author|contact|lead officer|lead|sponsor|sro|prepared by|completed by"
                    + "|key|legend)\\b\\s*(?::.*|\\d.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TITLE = 150;

    static final Titles NONE = new Titles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** @param legend code to word; a line that holds it is not a title */
    public static Titles of(List<Line> above, Map<String, String> legend) {
        Optional<Line> committee = Optional.empty();
        Optional<Line> authority = Optional.empty();
        Optional<Line> position = Optional.empty();
        Optional<Line> title = Optional.empty();
        for (Line line : above) {
            String text = line.text().strip();
            if (text.length() > LONGEST_TITLE || isLegend(line, legend) || says(text)) {
                continue;
            }
            if (POSITION.matcher(text).matches()) {
                position = position.or(() -> Optional.of(line));
            } else if (AUTHORITY.matcher(text).matches()) {
                authority = authority.or(() -> Optional.of(line));
            } else if (COMMITTEE.matcher(text).matches() && !WORK_OF_ONE.matcher(text).matches()) {
                committee = committee.or(() -> Optional.of(line));
            } else {
                title = better(title, named(line));
            }
        }
        return new Titles(title, committee, authority, position);
    }

    /** The date or period in a line such as "Position at 29 January 2020". */
    public Optional<String> positionAt() {
        return position.map(line -> {
            Matcher matcher = POSITION.matcher(line.text().strip());
            if (!matcher.matches()) {
                return line.text().strip();
            }
            return (matcher.group(1) != null ? matcher.group(1) : matcher.group(2)).strip();
        });
    }

    /** The first line, unless it only tells what kind of table it is and a later one tells what it is about. */
    private static Optional<Line> better(Optional<Line> title, Line line) {
        boolean worse = title.isEmpty()
                || Subject.of(title.get().text()).isEmpty() && Subject.of(line.text()).isPresent();
        return worse ? Optional.of(line) : title;
    }

    /** "Review: Parking" is called "Parking". */
    private static Line named(Line line) {
        Matcher labelled = LABELLED.matcher(line.text().strip());
        return labelled.matches() ? new Line(line.row(), line.address(), labelled.group(1)) : line;
    }

    /** Whether a line is a sentence, a rating or a number rather than a name. */
    private static boolean says(String text) {
        boolean sentence = text.endsWith(".") && text.split("\\s+").length >= 6;
        return sentence || Kinds.rating(Words.plain(text), Set.of()) || Kinds.ref(Words.plain(text))
                || REMARK.matcher(text).matches();
    }

    private static boolean isLegend(Line line, Map<String, String> legend) {
        if (legend.size() <= 1) {
            return false;
        }
        Map<String, String> pairs = LegendReader.read(List.of(line));
        return legend.values().stream().allMatch(line.text()::contains)
                || !pairs.isEmpty() && legend.entrySet().containsAll(pairs.entrySet());
    }
}
