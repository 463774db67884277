package org.scrutineer.recommendations;

import java.util.Locale;
import org.scrutineer.committees.FuzzyDate;

/**
 * What the executive answered to a recommendation.
 *
 * @param reason why it was accepted, accepted in part or rejected, or empty
 * @param on when it answered, as written
 */
public record Response(Kind kind, String reason, FuzzyDate on) {
    public static final Response AWAITED = new Response(Kind.AWAITED, "", FuzzyDate.UNKNOWN);

    public enum Kind {
        AWAITED("Awaited"),
        ACCEPTED("Accepted"),
        ACCEPTED_IN_PART("Accepted in part"),
        REJECTED("Rejected");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** "accepted in part": as the store keeps it and the command line gives it. */
        public String plain() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The kind that the store keeps so; anything else is awaited. */
        public static Kind called(String plain) {
            for (Kind kind : values()) {
                if (kind.plain().equals(plain)) {
                    return kind;
                }
            }
            return AWAITED;
        }
    }
}
