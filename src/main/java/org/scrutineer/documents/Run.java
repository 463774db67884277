package org.scrutineer.documents;

/** A stretch of text inside a paragraph. */
public sealed interface Run {
    String text();

    record Text(String text) implements Run {}

    record Strong(String text) implements Run {}

    /** @param target a web or e-mail address, with its scheme */
    record Link(String text, String target) implements Run {
        public Link {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A link needs words: " + target);
            }
        }
    }
}
