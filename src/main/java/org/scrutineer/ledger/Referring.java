package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Which changes make a record refer to another. Whoever writes something under a record uses it: an answer that is
 * given on a laptop keeps the visit that the office deleted meanwhile, until a person decides.
 */
final class Referring {
    private final DSLContext store;
    private final Kinds kinds;

    Referring(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    private record Use(UUID by, UUID of) {}

    /**
     * The heads by which other records refer to some, as far as that shows; the tables must show what the heads say.
     *
     * @param records with their kinds
     */
    Map<UUID, Set<UUID>> to(Map<UUID, RecordKind> records) {
        Map<UUID, Set<UUID>> referring = new HashMap<>();
        for (Kinds.Reference reference : kinds.references()) {
            List<UUID> some = records.keySet().stream()
                    .filter(record -> reference.to().equals(records.get(record)))
                    .toList();
            if (!some.isEmpty()) {
                heads(reference, uses(reference, some), referring);
            }
        }
        return referring;
    }

    private List<Use> uses(Kinds.Reference reference, List<UUID> records) {
        Table<?> table = kinds.table(reference.from());
        List<Use> uses = new ArrayList<>();
        Asked.of(records).forEach(asked -> store.select(Kinds.id(table), reference.column())
                .from(asked)
                .join(table)
                .on(reference.column().eq(Asked.ID))
                .forEach(row -> uses.add(new Use(row.value1(), row.value2()))));
        uses.removeIf(use -> use.by().equals(use.of()));
        return uses;
    }

    private void heads(Kinds.Reference reference, List<Use> uses, Map<UUID, Set<UUID>> referring) {
        Map<UUID, UUID> named = new LinkedHashMap<>();
        uses.forEach(use -> named.put(use.by(), use.of()));
        String column = reference.column().getName();
        Asked.of(named.keySet()).forEach(asked -> store.select(HEAD.RECORD_ID, HEAD.CHANGE_ID, CHANGE.AFTER_FIELDS)
                .from(asked)
                .join(HEAD)
                .on(HEAD.RECORD_ID.eq(Asked.ID), HEAD.FIELD_GROUP.eq(reference.from().groupOf(column)))
                .join(CHANGE)
                .on(CHANGE.ID.eq(HEAD.CHANGE_ID))
                .forEach(row -> {
                    UUID of = named.get(row.value1());
                    if (of.toString().equals(Json.fields(row.value3()).text(column))) {
                        referring.computeIfAbsent(of, none -> new LinkedHashSet<>()).add(row.value2());
                    }
                }));
    }

    /** The records that a value of a group names. */
    Set<UUID> named(String kind, String value) {
        Set<UUID> named = new LinkedHashSet<>();
        if (value != null) {
            kinds.references(kind, Json.fields(value)).values().forEach(named::addAll);
        }
        return named;
    }

    /** The records that the rows of some records name now. */
    Set<UUID> named(Map<UUID, RecordKind> records) {
        Set<UUID> named = new LinkedHashSet<>();
        for (Kinds.Reference reference : kinds.references()) {
            Table<?> table = kinds.table(reference.from());
            Field<UUID> column = reference.column();
            Asked.of(records.keySet().stream().filter(record -> reference.from().equals(records.get(record))).toList())
                    .forEach(asked -> named.addAll(store.select(column)
                            .from(asked)
                            .join(table)
                            .on(Kinds.id(table).eq(Asked.ID))
                            .where(column.isNotNull())
                            .fetch(column)));
        }
        return named;
    }

    /** Of some records those that somebody marked as deleted, with their kinds. */
    Map<UUID, RecordKind> marked(Collection<UUID> records) {
        Map<UUID, RecordKind> marked = new LinkedHashMap<>();
        Asked.of(records).forEach(asked -> store.select(HEAD.RECORD_ID, CHANGE.RECORD_KIND)
                .from(asked)
                .join(HEAD)
                .on(HEAD.RECORD_ID.eq(Asked.ID), HEAD.FIELD_GROUP.eq(RecordKind.LIFE))
                .join(CHANGE)
                .on(CHANGE.ID.eq(HEAD.CHANGE_ID))
                .where(CHANGE.AFTER_FIELDS.eq(Change.DELETED))
                .forEach(row -> marked.put(row.value1(), kinds.named(row.value2()))));
        return marked;
    }
}
