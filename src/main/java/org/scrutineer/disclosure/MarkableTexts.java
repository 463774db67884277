package org.scrutineer.disclosure;

import java.util.List;
import java.util.Optional;

/** Finds the texts that a person names on the command line, and says what a marked text is called. */
public interface MarkableTexts {
    /**
     * What was named.
     *
     * @param text which of the record's texts: "wording", "evidence", "note"
     */
    record Asked(
            Optional<String> review, Optional<String> recommendation, Optional<String> programme,
            Optional<String> activity, Optional<String> provider, String text) {}

    /** Throws a Problem that says what there is when nothing or too much fits. */
    List<MarkableText> find(Asked asked);

    /** "Evidence of recommendation 4 (Care at Home)"; the kind and the group where the record is no longer there. */
    String label(AccessMark mark);
}
