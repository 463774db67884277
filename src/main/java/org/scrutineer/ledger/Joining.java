package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.scrutineer.ledger.TakingIn.Waiting;

/**
 * Which changes can join: those whose forerunners, undone action and records they refer to are here or join with them.
 * What one action did to one record stays together. The others wait.
 */
final class Joining {
    private final Kinds kinds;
    private final Set<UUID> changes = new HashSet<>();
    private final Set<UUID> sets = new HashSet<>();
    private final Set<UUID> records = new HashSet<>();
    private final Map<SetHeader, UUID> newSets = new LinkedHashMap<>();
    private final Set<UUID> newRecords = new LinkedHashSet<>();
    private final List<Waiting> joined = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private Joining(Kinds kinds) {
        this.kinds = kinds;
    }

    /** What one action did to one record. */
    private record Unit(UUID set, UUID record) {}

    static Joining of(DSLContext store, Kinds kinds, Collection<Waiting> candidates) {
        Joining joining = new Joining(kinds);
        joining.lookUp(store, candidates);
        Map<Unit, List<Waiting>> units = new LinkedHashMap<>();
        candidates.forEach(each -> units
                .computeIfAbsent(new Unit(each.set().id(), each.change().key().record()), none -> new ArrayList<>())
                .add(each));
        List<List<Waiting>> left = new ArrayList<>(units.values());
        boolean more = true;
        while (more) {
            // Each that joined may let another join.
            more = left.removeIf(joining::join);
        }
        left.forEach(joining.waiting::addAll);
        return joining;
    }

    /** Of all that the candidates name, what is here already. */
    private void lookUp(DSLContext store, Collection<Waiting> candidates) {
        Set<UUID> parents = new HashSet<>();
        Set<UUID> named = new HashSet<>();
        Map<String, Set<UUID>> referred = new LinkedHashMap<>();
        for (Waiting each : candidates) {
            parents.addAll(each.change().parents());
            named.add(each.set().id());
            if (each.set().undoes() != null) {
                named.add(each.set().undoes());
            }
            referred.computeIfAbsent(each.change().kind(), none -> new HashSet<>()).add(each.change().key().record());
            references(each.change()).forEach((kind, ids) -> referred
                    .computeIfAbsent(kind, none -> new HashSet<>()).addAll(ids));
        }
        find(store, CHANGE, CHANGE.ID, parents, changes);
        find(store, CHANGE_SET, CHANGE_SET.ID, named, sets);
        referred.forEach((kind, ids) -> {
            Table<?> table = kinds.table(kinds.named(kind));
            find(store, table, Kinds.id(table), ids, records);
        });
    }

    private static void find(DSLContext store, Table<?> table, Field<UUID> id, Set<UUID> wanted, Set<UUID> found) {
        Asked.of(wanted).forEach(asked -> found.addAll(store.select(id)
                .from(asked)
                .join(table)
                .on(id.eq(Asked.ID))
                .fetch(id)));
    }

    /** The records that a change refers to, by their kind. */
    private Map<String, List<UUID>> references(Change change) {
        Map<String, List<UUID>> references = new LinkedHashMap<>();
        Map<String, String> values = Json.fields(change.after()).values();
        for (Kinds.Reference reference : kinds.references()) {
            String id = reference.from().name().equals(change.kind()) ? values.get(reference.column().getName()) : null;
            if (id != null) {
                references.computeIfAbsent(reference.to().name(), none -> new ArrayList<>()).add(UUID.fromString(id));
            }
        }
        return references;
    }

    private boolean join(List<Waiting> unit) {
        Set<UUID> together = unit.stream().map(each -> each.change().id()).collect(Collectors.toSet());
        boolean ready = unit.stream().allMatch(each -> each.change().parents().stream()
                .allMatch(parent -> changes.contains(parent) || together.contains(parent))
                && (each.set().undoes() == null || sets.contains(each.set().undoes()))
                && references(each.change()).values().stream().allMatch(records::containsAll));
        if (ready) {
            unit.forEach(this::add);
        }
        return ready;
    }

    private void add(Waiting each) {
        Change change = each.change();
        changes.add(change.id());
        if (sets.add(each.set().id())) {
            newSets.put(each.set(), each.pack());
        }
        if (records.add(change.key().record())) {
            newRecords.add(change.key().record());
        }
        joined.add(each);
    }

    List<Waiting> joined() {
        return joined;
    }

    List<Waiting> waiting() {
        return waiting;
    }

    /** The actions that were not here, with the pack that brings each. */
    Map<SetHeader, UUID> newSets() {
        return newSets;
    }

    /** The records that were not here, each after those it refers to. */
    Set<UUID> newRecords() {
        return newRecords;
    }
}
