package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * The changes that nobody replaced, for some records.
 *
 * <p>Where there are several for one field group, the one with the largest id shows until a person decides: no clock
 * and no order of arrival has a say.
 */
final class Heads {
    private final Map<GroupKey, List<UUID>> changes = new HashMap<>();
    private final Map<GroupKey, String> values = new HashMap<>();
    private final Set<UUID> records = new HashSet<>();

    private Heads() {}

    static Heads of(DSLContext store, Collection<UUID> records) {
        Heads heads = new Heads();
        Asked.of(records).forEach(asked -> store.select(
                HEAD.RECORD_ID, HEAD.FIELD_GROUP, HEAD.CHANGE_ID, CHANGE.AFTER_FIELDS)
                .from(asked)
                .join(HEAD)
                .on(HEAD.RECORD_ID.eq(Asked.ID))
                .join(CHANGE)
                .on(CHANGE.ID.eq(HEAD.CHANGE_ID))
                .forEach(row -> heads.add(new GroupKey(row.value1(), row.value2()), row.value3(), row.value4())));
        return heads;
    }

    private void add(GroupKey key, UUID change, String value) {
        records.add(key.record());
        List<UUID> all = changes.computeIfAbsent(key, none -> new ArrayList<>());
        all.add(change);
        if (all.stream().noneMatch(other -> isAfter(other, change))) {
            values.put(key, value);
        }
    }

    static boolean isAfter(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) > 0;
    }

    /** Whether anything was ever said about the record. */
    boolean know(UUID record) {
        return records.contains(record);
    }

    List<UUID> changes(GroupKey key) {
        return changes.getOrDefault(key, List.of());
    }

    /** The current value as JSON, or null when it was never set. */
    String value(GroupKey key) {
        return values.get(key);
    }

    Set<GroupKey> keys() {
        return values.keySet();
    }
}
