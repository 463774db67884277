package org.scrutineer.meetings;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * A meeting of a committee.
 *
 * @param committee whose meeting it is
 * @param held the day, as people write it; it may not be known
 * @param place or empty
 * @param state "cancelled", or empty for one that takes place
 */
public record Meeting(UUID id, Optional<UUID> committee, FuzzyDate held, String place, String state) {
    public static final String COMMITTEE = "committee";
    public static final String HELD = "date";
    public static final String PLACE = "place";
    public static final String STATE = "state";

    public static final RecordKind KIND = RecordKind.of(
            "meeting",
            COMMITTEE + ": committee_id",
            HELD + ": held held_from held_until",
            PLACE + ": place",
            STATE + ": state").words("held", "place");

    public boolean cancelled() {
        return !state.isEmpty();
    }

    /** How it is spoken of beside its committee: "meeting of 14 October 2026". */
    public String label() {
        return held.text().isBlank() ? "meeting without a date" : "meeting of " + held.text();
    }

    /** "14 October 2026", or that it is not known. */
    public String when() {
        return held.text().isBlank() ? "Date not known" : held.text();
    }
}
