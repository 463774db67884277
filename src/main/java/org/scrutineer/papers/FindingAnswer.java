package org.scrutineer.papers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * Why something that was found about a paper is right as it is.
 *
 * @param kind the word of the kind of paper
 * @param finding its key: it stays the same as long as the words that were found do
 */
public record FindingAnswer(UUID subject, String kind, String finding, String reason) {
    public static final RecordKind KIND = RecordKind.of(
            "finding answer", "place: subject_id kind finding", "reason: reason").prose("reason");

    /** The same in every workspace. */
    public static UUID id(UUID subject, String kind, String finding) {
        String place = "finding answer/" + subject + "/" + kind + "/" + finding;
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
