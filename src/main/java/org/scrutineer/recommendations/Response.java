package org.scrutineer.recommendations;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;

/**
 * What the executive answered to a recommendation.
 *
 * @param reason why it was accepted, accepted in part or rejected, or empty
 * @param on when it answered, as written
 */
public record Response(Kind kind, String reason, FuzzyDate on) {
    public static final Response AWAITED = new Response(Kind.AWAITED, "", FuzzyDate.UNKNOWN);

    /**
     * When the executive is expected to have answered: two months after the report went to it (Local Government Act
     * 2000, section 9FE). Nothing while that day is not known.
     */
    public static Optional<LocalDate> expected(FuzzyDate reported) {
        return Optional.ofNullable(reported.until()).map(day -> day.plusMonths(2));
    }

    /** Whether an answer is still awaited after it was expected. */
    public boolean late(FuzzyDate reported, LocalDate today) {
        return kind == Kind.AWAITED && expected(reported).filter(day -> day.isBefore(today)).isPresent();
    }

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
