package org.scrutineer.voices;

import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * A question that was asked at an event.
 *
 * @param ordinal its place, from 1
 * @param number as the notes print it: "1", "A"
 */
public record Question(UUID id, UUID event, int ordinal, String number, String wording) {
    static final String PLACE = "place";
    static final String WORDING = "wording";

    public static final RecordKind KIND = RecordKind.of(
            "engagement question", PLACE + ": event_id ordinal number", WORDING + ": wording")
            .names("wording");

    /** How it is spoken of, everywhere alike: its number and its words. */
    public String label() {
        return (number + " " + wording).strip();
    }
}
