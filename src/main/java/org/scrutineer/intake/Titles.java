package org.scrutineer.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines above a table tell: whose it is, what it is about, for which committee, at what date. */
public record Titles(Optional<Line> title, Optional<Line> committee, Optional<Line> authority,
        Optional<Line> position) {
    private static final Pattern COMMITTEE = Pattern.compile(
            ".*\\b(committee|sub-committee|commission|panel|joint board|partnership board|cabinet)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile(
            ".*\\b(council|authority|partnership|combined authority)", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSITION = Pattern.compile(
            "(?:position|status|progress|update|correct|as)(?: as)? at:? (.+)|(?:date|period|quarter): ?(.+)",
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
            if (text.length() > LONGEST_TITLE || isLegend(text, legend)) {
                continue;
            }
            if (POSITION.matcher(text).matches()) {
                position = position.or(() -> Optional.of(line));
            } else if (AUTHORITY.matcher(text).matches()) {
                authority = authority.or(() -> Optional.of(line));
            } else if (COMMITTEE.matcher(text).matches() && !text.toLowerCase(Locale.UK).contains("recommendation")) {
                committee = committee.or(() -> Optional.of(line));
            } else {
                title = title.or(() -> Optional.of(line));
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

    private static boolean isLegend(String text, Map<String, String> legend) {
        return legend.size() > 1 && legend.values().stream().allMatch(text::contains);
    }
}
