package org.scrutineer.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * Who may read one field group of one record.
 *
 * @param kind name of the record's kind
 * @param exemption where it is exempt, and only there
 * @param reason why keeping it back serves the public better than publishing it; needed where it is exempt
 */
public record AccessMark(
        UUID record, String kind, String group, Level level, Optional<Exemption> exemption, String reason) {
    static final String TEXT = "text";
    static final String ACCESS = "access";

    public static final RecordKind KIND = RecordKind.of(
            "access mark", TEXT + ": record_id record_kind field_group", ACCESS + ": level schedule paragraph reason")
            .prose("reason");

    public AccessMark {
        if ((level == Level.EXEMPT) != exemption.isPresent()) {
            throw new IllegalArgumentException("What is exempt, and only that, names its paragraph");
        }
    }

    /** The id of the mark of a record's field group: the same on every laptop, so that two marks are one record. */
    public static UUID id(UUID record, String group) {
        return UUID.nameUUIDFromBytes(("access/" + record + "/" + group).getBytes(StandardCharsets.UTF_8));
    }

    public UUID id() {
        return id(record, group);
    }
}
