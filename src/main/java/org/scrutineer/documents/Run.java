package org.scrutineer.documents;

/** A stretch of text inside a paragraph. */
public sealed interface Run {
    String text();

    record Text(String text) implements Run {}

    record Strong(String text) implements Run {}

    /** A rating in the middle of text: a tag in its colours, as in a table's cell. */
    record Rating(RatingMark mark) implements Run {
        @Override
        public String text() {
            return mark.printed();
        }
    }

    /** @param target a web or e-mail address, with its scheme */
    record Link(String text, String target) implements Run {
        public Link {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A link needs words: " + target);
            }
        }
    }
}
