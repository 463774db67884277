package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Shows again whether records are deleted. That hangs on what refers to them, so a change can bring back a record that
 * it does not name as its own, or let it go. Lives inside one transaction, after the tables were changed.
 */
final class Lives {
    private final DSLContext store;
    private final Kinds kinds;

    Lives(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    /**
     * @param records whose life may have changed
     * @return those of them that somebody marked as deleted
     */
    Set<UUID> show(Collection<UUID> records) {
        Map<UUID, RecordKind> marked = new Referring(store, kinds).marked(records);
        if (!marked.isEmpty()) {
            Heads heads = Heads.of(store, kinds, marked.keySet());
            marked.forEach((record, kind) -> {
                boolean deleted = Change.DELETED.equals(heads.value(new GroupKey(record, RecordKind.LIFE)));
                Table<?> table = kinds.table(kind);
                Field<Boolean> shows = table.field("deleted", Boolean.class);
                store.update(table)
                        .set(shows, deleted)
                        .where(Kinds.id(table).eq(record), shows.ne(deleted))
                        .execute();
            });
        }
        return marked.keySet();
    }

    /** The records that show although they are marked as deleted: nearly always none. */
    Set<UUID> undecided() {
        Map<RecordKind, Set<UUID>> marked = new LinkedHashMap<>();
        store.select(HEAD.RECORD_ID, CHANGE.RECORD_KIND)
                .from(HEAD)
                .join(CHANGE)
                .on(CHANGE.ID.eq(HEAD.CHANGE_ID))
                .where(HEAD.FIELD_GROUP.eq(RecordKind.LIFE), CHANGE.AFTER_FIELDS.eq(Change.DELETED))
                .forEach(row -> marked.computeIfAbsent(
                        kinds.named(row.value2()), none -> new LinkedHashSet<>()).add(row.value1()));
        Set<UUID> undecided = new LinkedHashSet<>();
        marked.remove(null);
        marked.forEach((kind, records) -> {
            Table<?> table = kinds.table(kind);
            Asked.of(records).forEach(asked -> undecided.addAll(store.select(Kinds.id(table))
                    .from(asked)
                    .join(table)
                    .on(Kinds.id(table).eq(Asked.ID))
                    .where(DSL.not(table.field("deleted", Boolean.class)))
                    .fetch(Kinds.id(table))));
        });
        return undecided;
    }
}
