package org.scrutineer.voices;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * What comments are coded to.
 *
 * @param question under which it stands, where the notes have questions
 * @param ordinal its place in the event, from 1
 * @param number as printed: "2.6"; it stays when another theme goes
 * @param joinedInto the theme that its comments count for since both were joined; it keeps its own name and comments
 */
public record Theme(
        UUID id, UUID event, Optional<UUID> question, int ordinal, String number, String name,
        Optional<UUID> joinedInto) {
    static final String PLACE = "place";
    static final String NAME = "name";
    static final String JOINED = "joined into";

    public static final RecordKind KIND = RecordKind.of(
            "theme",
            PLACE + ": event_id question_id ordinal number",
            NAME + ": name",
            JOINED + ": joined_into_id")
            .names("name");

    public String label() {
        return (number + " " + name).strip();
    }
}
