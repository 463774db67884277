package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
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
    private final Set<Need> here = new HashSet<>();
    private final Map<Need, List<Unit>> waitingFor = new HashMap<>();
    private final Queue<Unit> ready = new PriorityQueue<>(Comparator.comparingInt((Unit unit) -> unit.place));
    private final Map<SetHeader, UUID> newSets = new LinkedHashMap<>();
    private final Set<UUID> newRecords = new LinkedHashSet<>();
    private final List<Waiting> joined = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private Joining(Kinds kinds) {
        this.kinds = kinds;
    }

    private enum What {
        CHANGE,
        SET,
        RECORD
    }

    private record Need(What what, UUID id) {}

    /** What one action did to one record. {@code place} keeps the order in which they came. */
    private static final class Unit {
        private final int place;
        private final List<Waiting> changes = new ArrayList<>();
        private final Set<Need> missing = new HashSet<>();

        Unit(int place) {
            this.place = place;
        }
    }

    static Joining of(DSLContext store, Kinds kinds, Collection<Waiting> candidates) {
        Joining joining = new Joining(kinds);
        record Key(UUID set, UUID record) {}
        Map<Key, Unit> units = new LinkedHashMap<>();
        candidates.forEach(each -> units
                .computeIfAbsent(new Key(each.set().id(), each.change().key().record()),
                        none -> new Unit(units.size())).changes
                .add(each));
        joining.lookUp(store, candidates);
        units.values().forEach(joining::needs);
        joining.join();
        units.values().stream().filter(unit -> !unit.missing.isEmpty()).forEach(
                unit -> joining.waiting.addAll(unit.changes));
        return joining;
    }

    /** Of all that the candidates name, what is here already. */
    private void lookUp(DSLContext store, Collection<Waiting> candidates) {
        Set<UUID> parents = new HashSet<>();
        Set<UUID> sets = new HashSet<>();
        Map<String, Set<UUID>> records = new LinkedHashMap<>();
        for (Waiting each : candidates) {
            Change change = each.change();
            parents.addAll(change.parents());
            sets.add(each.set().id());
            if (each.set().undoes() != null) {
                sets.add(each.set().undoes());
            }
            records.computeIfAbsent(change.kind(), none -> new HashSet<>()).add(change.key().record());
            kinds.references(change.kind(), Json.fields(change.after())).forEach((kind, ids) -> records
                    .computeIfAbsent(kind, none -> new HashSet<>()).addAll(ids));
        }
        find(store, CHANGE, CHANGE.ID, parents, What.CHANGE);
        find(store, CHANGE_SET, CHANGE_SET.ID, sets, What.SET);
        records.forEach((kind, ids) -> {
            Table<?> table = kinds.table(kinds.named(kind));
            find(store, table, Kinds.id(table), ids, What.RECORD);
        });
    }

    private void find(DSLContext store, Table<?> table, Field<UUID> id, Set<UUID> wanted, What what) {
        Asked.of(wanted).forEach(asked -> store.select(id)
                .from(asked)
                .join(table)
                .on(id.eq(Asked.ID))
                .forEach(row -> here.add(new Need(what, row.value1()))));
    }

    private void needs(Unit unit) {
        Set<UUID> own = unit.changes.stream().map(each -> each.change().id()).collect(Collectors.toSet());
        for (Waiting each : unit.changes) {
            Change change = each.change();
            change.parents().stream().filter(parent -> !own.contains(parent)).forEach(
                    parent -> unit.missing.add(new Need(What.CHANGE, parent)));
            if (each.set().undoes() != null) {
                unit.missing.add(new Need(What.SET, each.set().undoes()));
            }
            kinds.references(change.kind(), Json.fields(change.after())).values().stream()
                    .flatMap(List::stream)
                    .filter(record -> !record.equals(change.key().record()))
                    .forEach(record -> unit.missing.add(new Need(What.RECORD, record)));
        }
        unit.missing.removeAll(here);
        unit.missing.forEach(need -> waitingFor.computeIfAbsent(need, none -> new ArrayList<>()).add(unit));
        if (unit.missing.isEmpty()) {
            ready.add(unit);
        }
    }

    /** In the order in which they came, as far as that is possible. */
    private void join() {
        while (!ready.isEmpty()) {
            ready.remove().changes.forEach(this::add);
        }
    }

    private void add(Waiting each) {
        UUID record = each.change().key().record();
        if (come(new Need(What.SET, each.set().id()))) {
            newSets.put(each.set(), each.pack());
        }
        if (come(new Need(What.RECORD, record))) {
            newRecords.add(record);
        }
        come(new Need(What.CHANGE, each.change().id()));
        joined.add(each);
    }

    /** @return whether it was not here before */
    private boolean come(Need need) {
        boolean fresh = here.add(need);
        List<Unit> units = waitingFor.remove(need);
        if (units != null) {
            units.forEach(unit -> {
                unit.missing.remove(need);
                if (unit.missing.isEmpty()) {
                    ready.add(unit);
                }
            });
        }
        return fresh;
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

    /** The records that were not here. */
    Set<UUID> newRecords() {
        return newRecords;
    }
}
