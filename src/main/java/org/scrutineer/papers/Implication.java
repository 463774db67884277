package org.scrutineer.papers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * A box of the implications checklist.
 *
 * @param section the key of the section that the detail stands in
 */
public record Implication(UUID subject, String section, boolean ticked) {
    public static final RecordKind KIND = RecordKind.of(
            "implication", "place: subject_id section", "ticked: ticked");

    /** The same in every workspace. */
    public static UUID id(UUID subject, String section) {
        return UUID.nameUUIDFromBytes(("implication/" + subject + "/" + section).getBytes(StandardCharsets.UTF_8));
    }
}
