package org.scrutineer.disclosure;

import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * A text that can be marked.
 *
 * @param label what it is called in history and lists: "Evidence of recommendation 4"
 */
public record MarkableText(UUID record, RecordKind kind, String group, String label) {
    public MarkableText {
        if (!kind.groupsWithText().contains(group)) {
            throw new IllegalArgumentException(kind.name() + "/" + group + " holds no text");
        }
    }

    /** How the text is marked when a person says so. */
    public AccessMark mark(Level level, java.util.Optional<Exemption> exemption, String reason) {
        return new AccessMark(record, kind.name(), group, level, exemption, reason);
    }
}
