package org.scrutineer.history;

import java.util.Optional;
import java.util.UUID;
import java.time.ZoneId;
import org.scrutineer.ledger.HistoryEntry;

/**
 * One change as a person reads it.
 *
 * @param set the action that it was part of
 * @param when such as "22 November 2026 at 14:02"
 * @param what a sentence: "A. Brown changed the assessment from Amber to Green."
 * @param why a sentence: "Reason: The rota is in place."
 * @param where a sentence: "Taken in from tracker.xlsx, sheet Progress, cell E6."
 * @param takenBack whether the action was undone
 */
public record HistoryLine(
        UUID set, String when, String what, Optional<String> why, Optional<String> where, boolean takenBack) {
    public static HistoryLine of(HistoryEntry entry, ZoneId zone) {
        Telling telling = new Telling(entry);
        return new HistoryLine(
                entry.set().id(), Moment.of(entry.set().at(), zone), telling.what(), telling.why(), telling.where(),
                entry.set().takenBack());
    }

    /** All of it in one line, the moment first. */
    public String text() {
        StringBuilder text = new StringBuilder(when).append(": ").append(what);
        why.ifPresent(sentence -> text.append(' ').append(sentence));
        where.ifPresent(sentence -> text.append(' ').append(sentence));
        if (takenBack) {
            text.append(" This was undone later.");
        }
        return text.toString();
    }
}
