package org.scrutineer.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.layouts.Recognition;

/**
 * A ref that stands before the wording in the same cell: "Recommendation 4: …", or "4. …" where a table has no column for
 * refs and all its wordings begin so.
 */
record RefInWording(Pattern pattern) {
    private static final Pattern NAMED = Pattern.compile(
            "^(?:recommendation|rec\\.?)\\s*(\\d+(?:\\.\\d+)*[a-z]?)\\s*[:.)–—-]\\s*(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\(?([a-z]?\\d+(?:\\.\\d+)*[a-z]?|[ivx]+|[a-z])(?:[.:)\\]]+\\s|\\s*[–—-]\\s)\\s*(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ALONE = Pattern.compile(
            "(?:recommendation|rec\\.?)\\s*(\\d+(?:\\.\\d+)*[a-z]?)[.:]?", Pattern.CASE_INSENSITIVE);

    /** @param rest the wording without its ref */
    record Parted(String ref, String rest) {}

    static RefInWording of(Recognition table) {
        List<String> wordings = table.data().map(row -> row.words(TrackerShape.WORDING))
                .filter(wording -> !wording.isEmpty()).toList();
        boolean numbered = table.column(TrackerShape.REF).isEmpty()
                && wordings.stream().allMatch(wording -> NUMBERED.matcher(wording).matches());
        return new RefInWording(numbered ? NUMBERED : NAMED);
    }

    /** The ref that a heading is, where it is nothing else: "Recommendation 4". */
    Optional<String> alone(String heading) {
        Matcher matcher = ALONE.matcher(heading.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    Optional<Parted> part(String wording) {
        Matcher matcher = pattern.matcher(wording.strip());
        return matcher.matches() ? Optional.of(new Parted(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
