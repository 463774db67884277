package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_PARENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SEEN;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * The deletions that a decision had replaced and that its undo brings back, each with what it knew of then and no more:
 * so that it is asked again whether the record goes.
 */
final class Reopened {
    private final Map<UUID, Set<UUID>> seen = new HashMap<>();

    /** @param undoes the set that is taken back */
    static Reopened of(DSLContext store, Optional<UUID> undoes) {
        Reopened reopened = new Reopened();
        undoes.ifPresent(set -> reopened.load(store, set));
        return reopened;
    }

    private void load(DSLContext store, UUID set) {
        var deletion = CHANGE.as("deletion");
        store.select(CHANGE.RECORD_ID, CHANGE_SEEN.SEEN_ID)
                .from(CHANGE)
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.SET_ID), CHANGE_SET.KIND.eq(Draft.Kind.DECISION.name()))
                .join(CHANGE_PARENT)
                .on(CHANGE_PARENT.CHANGE_ID.eq(CHANGE.ID))
                .join(deletion)
                .on(deletion.ID.eq(CHANGE_PARENT.PARENT_ID), deletion.AFTER_FIELDS.eq(Change.DELETED))
                .leftJoin(CHANGE_SEEN)
                .on(CHANGE_SEEN.CHANGE_ID.eq(deletion.ID))
                .where(CHANGE.SET_ID.eq(set), CHANGE.FIELD_GROUP.eq(RecordKind.LIFE))
                .forEach(row -> {
                    Set<UUID> known = seen.computeIfAbsent(row.value1(), none -> new LinkedHashSet<>());
                    if (row.value2() != null) {
                        known.add(row.value2());
                    }
                });
    }

    boolean has(GroupKey key) {
        return key.group().equals(RecordKind.LIFE) && seen.containsKey(key.record());
    }

    Change remember(Change change) {
        return change.deletes() && has(change.key())
                ? change.withSeen(List.copyOf(seen.get(change.key().record())))
                : change;
    }
}
