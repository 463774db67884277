package org.scrutineer.providers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * Something that became of a provider.
 *
 * @param happened when; may be fuzzy or not known
 * @param other the provider that it merged into, or for which it bridges
 */
public record ProviderEvent(
        UUID id, UUID provider, Kind kind, FuzzyDate happened, Optional<UUID> other, String note) {
    static final String EVENT = "event";

    public static final RecordKind KIND = RecordKind.of(
            "provider event",
            EVENT + ": provider_id kind happened happened_from happened_until other_id",
            "note: note").words("happened").prose("note");

    /** What can become of a provider, and whether it delivers care under the framework afterwards. */
    public enum Kind {
        JOINED("Joined", Standing.ACTIVE),
        MERGED("Merged into", Standing.LEFT),
        WITHDREW("Withdrew", Standing.LEFT),
        SUSPENDED("Suspended", Standing.SUSPENDED),
        UNABLE("Unable to deliver", Standing.SUSPENDED),
        BRIDGING("Bridging", Standing.ACTIVE),
        RESUMED("Resumed", Standing.ACTIVE);

        private final String words;
        private final Standing standing;

        Kind(String words, Standing standing) {
            this.words = words;
            this.standing = standing;
        }

        /** "Merged into". */
        public String words() {
            return words;
        }

        /** "merged into": as the command line gives and takes it. */
        public String plain() {
            return words.toLowerCase(Locale.UK);
        }

        public Standing standing() {
            return standing;
        }

        /** As the store keeps it: in the words that history shows. */
        static Kind stored(String plain) {
            return Arrays.stream(values()).filter(kind -> kind.plain().equals(plain)).findFirst().orElseThrow();
        }

        /** The kind that a person named by its words or their first one. */
        public static Optional<Kind> named(String text) {
            String wanted = text.strip().toLowerCase(Locale.UK).replace('-', ' ');
            return Arrays.stream(values())
                    .filter(kind -> kind.plain().equals(wanted) || kind.plain().split(" ")[0].equals(wanted))
                    .findFirst();
        }
    }

    /** Whether a provider is on its framework, and whether it takes packages of care. */
    public enum Standing {
        ACTIVE("Active"),
        SUSPENDED("Suspended"),
        LEFT("Left");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
