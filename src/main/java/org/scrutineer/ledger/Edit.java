package org.scrutineer.ledger;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One field group of one record, as somebody wants it to be.
 *
 * @param after every column of the group
 * @param source where the values were read, when they were not typed
 */
public record Edit(RecordKind kind, UUID record, String group, Fields after, Optional<Source> source) {
    public Edit {
        Objects.requireNonNull(record);
        if (!kind.groups().containsKey(group)) {
            throw new IllegalArgumentException(kind.name() + " has no field group " + group);
        }
        if (!after.values().keySet().equals(java.util.Set.copyOf(kind.groups().get(group)))) {
            throw new IllegalArgumentException(kind.name() + "/" + group + " wants the columns "
                    + kind.groups().get(group) + ", not " + after.values().keySet());
        }
    }

    public static Edit typed(RecordKind kind, UUID record, String group, Fields after) {
        return new Edit(kind, record, group, after, Optional.empty());
    }

    /** Marks a record as deleted. */
    public static Edit delete(RecordKind kind, UUID record) {
        return typed(kind, record, RecordKind.LIFE, Fields.of("deleted", true));
    }
}
