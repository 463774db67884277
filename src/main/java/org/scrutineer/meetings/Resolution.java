package org.scrutineer.meetings;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * One numbered part of what was AGREED or RESOLVED.
 *
 * @param item on the agenda that it belongs to
 * @param ordinal its number as printed: AGREED (1)
 */
public record Resolution(
        UUID id,
        UUID meeting,
        Optional<UUID> item,
        int ordinal,
        String wording,
        String owner,
        FuzzyDate due,
        Closure closure) implements Undertaking {
    public static final String PLACE = "place";

    public static final RecordKind KIND = RecordKind.of(
            "resolution",
            PLACE + ": meeting_id agenda_item_id ordinal",
            WORDING + ": wording",
            OWNER + ": owner",
            DUE + ": due due_from due_until",
            CLOSURE + ": closed closed_from closed_until closing_note").prose("wording", "closing_note")
            .words("owner", "due", "closed");

    @Override
    public String label() {
        return "AGREED (" + ordinal + ")";
    }
}
