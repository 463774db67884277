package org.scrutineer.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody owes.
 *
 * @param officer who, as the register writes it, or empty where nobody is named
 * @param what in a few words of the register
 * @param ref "Recommendation 4", or empty where it has none
 * @param where the review or the meeting
 * @param review that it belongs to
 * @param since the day from which it is counted: due, sent, reported, last heard
 * @param days since then; negative for what is due later, nothing where no day is known
 * @param form sent for it and not returned
 */
public record Owed(
        String officer, Kind kind, String what, String ref, String where, Optional<UUID> review,
        Optional<LocalDate> since, Optional<Long> days, Optional<UpdateForm> form) {

    /** Worst first. */
    public enum Kind {
        OVERDUE("Overdue", "was due"),
        FORM("Update form not returned", "was wanted back by"),
        RESPONSE("Executive response awaited", "was reported on"),
        REQUEST("Information asked for", "was asked for"),
        RESOLUTION("Resolution open", "was agreed"),
        SILENT("Nothing heard", "was last heard of on"),
        DUE_SOON("Due soon", "is due");

        private final String words;
        private final String said;

        Kind(String words, String said) {
            this.words = words;
            this.said = said;
        }

        public String words() {
            return words;
        }

        /** Between the thing and its day: "was due 30 June 2026". */
        String said() {
            return said;
        }

        /** "due soon": as the command line gives it. */
        public String plain() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /** The longest owed of the worst kind first. */
    static final Comparator<Owed> WORST_FIRST = Comparator.comparing(Owed::kind)
            .thenComparing(owed -> owed.days().orElse(Long.MIN_VALUE), Comparator.reverseOrder())
            .thenComparing(Owed::where)
            .thenComparing(Owed::ref);

    /** Whether its day has passed. */
    public boolean late() {
        return kind != Kind.DUE_SOON && days.filter(count -> count > 0).isPresent();
    }
}
