package org.scrutineer.recommendations;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;

/**
 * Whether something is still followed up, and if not, why.
 *
 * @param reason empty only while it is open
 * @param since the day or meeting as written, perhaps not known
 * @param meeting at which it was decided
 * @param supersededBy what takes its place
 */
public record State(Kind kind, String reason, FuzzyDate since, Optional<UUID> meeting, Optional<UUID> supersededBy) {
    public static final State OPEN = new State(
            Kind.OPEN, "", FuzzyDate.UNKNOWN, Optional.empty(), Optional.empty());

    /** What it can come to. A paused one comes back; a closed or superseded one drops out of later papers. */
    public enum Kind {
        OPEN("Open"),
        CLOSED("Closed"),
        PAUSED("Paused"),
        SUPERSEDED("Superseded");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** "closed": as the store keeps it and the command line gives it. */
        public String plain() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind that the store keeps so; anything else is open. */
        public static Kind called(String plain) {
            for (Kind kind : values()) {
                if (kind.plain().equals(plain)) {
                    return kind;
                }
            }
            return OPEN;
        }
    }

    /** Whether it is left out of later papers. */
    public boolean ended() {
        return switch (kind) {
            case OPEN, PAUSED -> false;
            case CLOSED, SUPERSEDED -> true;
        };
    }
}
