package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What minutes say under each recommendation, and which of them are said to be assessed. Recommendations whose headings
 * follow each other share what stands under the last.
 */
final class Assessed {
    private static final String RATING = "(?:achieved|complete|completed|implemented|delivered|on track|on target|slipped"
            + "|off track|red|amber|green)";
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:fully|partially|partly|not)(?: yet)? " + RATING + "\\b"
                    + "|\\b(?:all |the |this )?(?:actions?|recommendations?)\\b[^.]{0,60}?\\b(?:is|are|was|were|been|had|has|have"
                    + "|remain|remained|now)\\b[^.]{0,30}?\\b" + RATING + "\\b"
                    + "|\\b(?:assessed|rated|graded|marked|shown)\\b(?: as)?[^.]{0,25}?\\b" + RATING + "\\b"
                    + "|\\b(?:assessment|rating|rag|status|grade)(?: of progress)?\\b[^.]{0,15}?[:–=-]\\s*(?:[1-4]\\b|"
                    + RATING
                    + "\\b)|^" + RATING + "\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEITHER = Pattern.compile(
            "\\b(?:not(?: yet)?|no|could not be|cannot be|without(?: an)?) (?:been )?(?:assess(?:ed|ment)|graded?|rated|rating)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, StringBuilder> under = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();
    private boolean said;

    void heading(List<String> refs) {
        if (said) {
            open.clear();
        }
        said = false;
        open.addAll(refs);
        refs.forEach(ref -> under.computeIfAbsent(ref, first -> new StringBuilder()));
    }

    void text(String paragraph) {
        said = true;
        open.forEach(ref -> under.get(ref).append(paragraph).append('\n'));
    }

    /** The section is over: what follows is about all of it. */
    void end() {
        open.clear();
        said = false;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** The recommendation that is spoken of, where it is one. */
    String ref() {
        return open.size() == 1 ? open.getFirst() : "";
    }

    /** In the order of the text. */
    List<String> refs() {
        return under.entrySet().stream()
                .filter(each -> each.getValue().toString().lines().anyMatch(Assessed::isAssessed))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAssessed(String paragraph) {
        return SAID.matcher(paragraph).find() && !NEITHER.matcher(paragraph).find();
    }
}
