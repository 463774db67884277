package org.scrutineer.ratings;

import java.util.Locale;
import java.util.Optional;

/**
 * A rule that looks at how something stands and says what that would rate at best.
 *
 * @param amount its limit: days, or how many times; 0 where the rule has none
 * @param rating the best rating that stands when the rule finds something
 * @param active whether the council uses it
 */
public record RatingRule(Kind kind, int amount, Rag rating, boolean active) {
    /** What the rules that come with the tool look for. */
    public enum Kind {
        OVERDUE("The due date passed more than this many days ago"),
        SILENT("Nothing was heard for more than this many days"),
        NO_EVIDENCE("Green or complete, but no evidence is recorded"),
        DATE_MOVED("The due date was moved this many times or more"),
        WORDS_AT_ODDS("What is written and the rating are at odds");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** "no evidence": as the store keeps it and the command line gives it. */
        public String plain() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        public static Optional<Kind> called(String plain) {
            for (Kind kind : values()) {
                if (kind.plain().equals(plain)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
