package org.scrutineer.layouts;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a feature wants to find in a table.
 *
 * @param name the key under which its cells come back
 * @param label what a person calls it; also counts as a synonym
 * @param required whether a table without it is not the feature's
 * @param synonyms what other councils write above such a column; case, punctuation and plurals do not matter
 * @param words values that show what the column is, such as the words of a rating scale
 * @param overTime whether columns that are headed by nothing but a date hold it, of which the newest counts
 */
public record Field(
        String name, String label, Content content, boolean required, List<String> synonyms, List<String> words,
        boolean overTime) {
    public Field {
        if (name.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A field needs a name and a label.");
        }
        synonyms = List.copyOf(synonyms);
        words = List.copyOf(words);
    }

    public static Field of(String name, String label, Content content) {
        return new Field(name, label, content, false, List.of(), List.of(), false);
    }

    /** This field, without which a table is not recognised. */
    public Field needed() {
        return new Field(name, label, content, true, synonyms, words, overTime);
    }

    /** This field with more names that its column may have. */
    public Field called(String... more) {
        return new Field(name, label, content, required, joined(synonyms, List.of(more)), words, overTime);
    }

    /** This field with more values by which its column is known. */
    public Field holding(List<String> more) {
        return new Field(name, label, content, required, synonyms, joined(words, more), overTime);
    }

    /** This field, which is written anew from time to time under a date. */
    public Field writtenOverTime() {
        return new Field(name, label, content, required, synonyms, words, true);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
