package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_PARENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SEEN;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * What becomes of a decision that is undone: all that it had chosen between holds again, so that it is open as before.
 * Done again, it replaces all of that again.
 */
final class Reopening {
    private final DSLContext store;
    private final boolean again;
    private final Map<GroupKey, List<Change>> open = new HashMap<>();

    /** @param undoes the set that is inverted */
    Reopening(DSLContext store, Optional<UUID> undoes) {
        this.store = store;
        Optional<UUID> undone = undoes.filter(set -> kind(set) == Draft.Kind.UNDO).flatMap(this::undoneBy);
        this.again = undone.filter(this::decides).isPresent();
        undoes.filter(this::decides).ifPresent(this::load);
    }

    private Draft.Kind kind(UUID set) {
        return Draft.Kind.valueOf(store.select(CHANGE_SET.KIND).from(CHANGE_SET).where(CHANGE_SET.ID.eq(set))
                .fetchSingle(CHANGE_SET.KIND));
    }

    private Optional<UUID> undoneBy(UUID set) {
        return store.select(CHANGE_SET.UNDOES).from(CHANGE_SET).where(CHANGE_SET.ID.eq(set))
                .fetchOptional(CHANGE_SET.UNDOES);
    }

    /** Whether a set is a decision, or one that was undone and done again. */
    private boolean decides(UUID set) {
        return switch (kind(set)) {
            case DECISION -> true;
            case REDO -> undoneBy(set).flatMap(this::undoneBy).filter(this::decides).isPresent();
            case EDIT, IMPORT, UNDO -> false;
        };
    }

    private void load(UUID decision) {
        var parent = CHANGE.as("parent");
        store.select(CHANGE.AFTER_FIELDS, parent.ID, parent.RECORD_ID, parent.FIELD_GROUP, parent.RECORD_KIND,
                parent.AFTER_FIELDS, parent.SOURCE)
                .from(CHANGE)
                .join(CHANGE_PARENT)
                .on(CHANGE_PARENT.CHANGE_ID.eq(CHANGE.ID))
                .join(parent)
                .on(parent.ID.eq(CHANGE_PARENT.PARENT_ID))
                .where(CHANGE.SET_ID.eq(decision))
                .orderBy(parent.ID)
                .forEach(row -> {
                    GroupKey key = new GroupKey(row.value3(), row.value4());
                    open.computeIfAbsent(key, none -> new ArrayList<>()).add(new Change(
                            row.value2(), decision, key, row.value5(), row.value1(), row.value6(), row.value7(),
                            List.of(), seen(row.value2())));
                });
        open.values().removeIf(sides -> sides.size() < 2 && !sides.getFirst().deletes());
    }

    private List<UUID> seen(UUID change) {
        return store.select(CHANGE_SEEN.SEEN_ID).from(CHANGE_SEEN).where(CHANGE_SEEN.CHANGE_ID.eq(change))
                .fetch(CHANGE_SEEN.SEEN_ID);
    }

    /** Whether a decision is done again. */
    boolean again() {
        return again;
    }

    boolean opens(GroupKey key) {
        return open.containsKey(key);
    }

    /** The changes that bring back what the decision had chosen between. */
    List<Change> changes(GroupKey key, UUID set, Ids ids, Heads heads) {
        return open.get(key).stream()
                .map(side -> reopened(side, set, ids.next(), heads))
                .toList();
    }

    private static Change reopened(Change side, UUID set, UUID id, Heads heads) {
        return new Change(
                id, set, side.key(), side.kind(), side.before(), side.after(), side.source(),
                heads.changes(side.key()),
                // A deletion that knew what refers to its record names itself.
                side.seen().stream().map(seen -> seen.equals(side.id()) ? id : seen).toList());
    }
}
