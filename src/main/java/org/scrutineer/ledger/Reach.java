package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
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
 * Which records go along with some: what belongs to them, and whatever any of those refers to, so that a workspace with
 * nothing else is whole. Lives inside one reading.
 */
final class Reach {
    private final DSLContext store;
    private final Kinds kinds;
    private final Set<UUID> reached = new LinkedHashSet<>();

    Reach(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    Set<UUID> from(Collection<UUID> roots, Taking taking) {
        Collection<UUID> next = List.copyOf(roots);
        while (!next.isEmpty()) {
            List<UUID> fresh = next.stream().filter(reached::add).toList();
            next = belonging(fresh, taking);
        }
        taking.always().forEach(kind -> reached.addAll(all(kinds.table(kinds.named(kind)))));
        addReferred();
        return reached;
    }

    private List<UUID> all(Table<?> table) {
        return store.select(Kinds.id(table)).from(table).fetch(Kinds.id(table));
    }

    private List<UUID> belonging(List<UUID> owners, Taking taking) {
        List<UUID> belonging = new ArrayList<>();
        for (Taking.Along along : taking.along()) {
            Table<?> table = kinds.table(kinds.named(along.kind()));
            Field<UUID> owner = table.field(along.owner(), UUID.class);
            Asked.of(owners).forEach(asked -> belonging.addAll(store.select(Kinds.id(table))
                    .from(asked)
                    .join(table)
                    .on(owner.eq(Asked.ID))
                    .fetch(Kinds.id(table))));
        }
        return belonging;
    }

    private void addReferred() {
        Deque<UUID> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            List<UUID> some = List.copyOf(open);
            open.clear();
            referred(some).stream().filter(reached::add).forEach(open::add);
        }
    }

    /** What any version of the records refers to: their whole history goes along. */
    private Set<UUID> referred(List<UUID> records) {
        Set<UUID> referred = new LinkedHashSet<>();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        kinds.references().forEach(reference -> columns
                .computeIfAbsent(reference.from().name(), none -> new ArrayList<>())
                .add(reference.column().getName()));
        Asked.of(records).forEach(asked -> store.select(CHANGE.RECORD_KIND, CHANGE.AFTER_FIELDS)
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.RECORD_ID.eq(Asked.ID))
                .where(CHANGE.RECORD_KIND.in(columns.keySet()))
                .forEach(row -> columns.get(row.value1()).stream()
                        .map(column -> Json.fields(row.value2()).values().get(column))
                        .filter(id -> id != null)
                        .forEach(id -> referred.add(UUID.fromString(id)))));
        return referred;
    }
}
