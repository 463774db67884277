package org.scrutineer.meetings;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * Information that members asked for.
 *
 * @param resolution the resolution that asks for it
 * @param recommendation the one under which it arose, which is not reopened by it
 */
public record InformationRequest(
        UUID id,
        UUID meeting,
        Optional<UUID> resolution,
        Optional<UUID> recommendation,
        String wording,
        String owner,
        FuzzyDate due,
        Closure closure) implements Undertaking {
    public static final String PLACE = "place";

    public static final RecordKind KIND = RecordKind.of(
            "information request",
            PLACE + ": meeting_id resolution_id recommendation_id",
            WORDING + ": wording",
            OWNER + ": owner",
            DUE + ": due due_from due_until",
            CLOSURE + ": closed closed_from closed_until closing_note").prose("wording", "closing_note")
            .words("owner", "due", "closed");

    @Override
    public String label() {
        return "the request " + Columns.quoted(wording);
    }
}
