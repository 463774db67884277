package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.HEAD;
import static org.scrutineer.workspace.tables.Tables.PACK_IN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Where a person has to decide between what two people did without knowing of each other. */
final class Clashes {
    private final DSLContext store;
    private final Kinds kinds;

    Clashes(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    List<Clash> all() {
        if (store.fetchCount(PACK_IN) == 0) {
            // In one workspace alone everybody sees what the others did.
            return List.of();
        }
        Set<UUID> records = new LinkedHashSet<>(store.select(HEAD.RECORD_ID)
                .from(HEAD)
                .groupBy(HEAD.RECORD_ID, HEAD.FIELD_GROUP)
                .having(DSL.count().gt(1))
                .fetch(HEAD.RECORD_ID));
        records.addAll(new Lives(store, kinds).undecided());
        return of(records);
    }

    List<Clash> of(Collection<UUID> records) {
        Heads heads = Heads.of(store, kinds, records);
        Set<Clash> clashes = new TreeSet<>(Clash.ORDER);
        List<GroupKey> keys = heads.keys().stream().filter(heads::clash).toList();
        Map<UUID, String> kinds = kinds(keys.stream().map(GroupKey::record).toList());
        keys.forEach(key -> clashes.add(new Clash(key.record(), kinds.get(key.record()), key.group())));
        return List.copyOf(clashes);
    }

    private Map<UUID, String> kinds(Collection<UUID> records) {
        Map<UUID, String> kinds = new HashMap<>();
        Asked.of(records).forEach(asked -> store.selectDistinct(CHANGE.RECORD_ID, CHANGE.RECORD_KIND)
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.RECORD_ID.eq(Asked.ID))
                .forEach(row -> kinds.put(row.value1(), row.value2())));
        return kinds;
    }

    /** The changes that take part in a clash; for a deletion also the edits that it did not know of. */
    Set<UUID> changes(Collection<Clash> clashes) {
        Heads heads = Heads.of(store, kinds, clashes.stream().map(Clash::record).toList());
        Set<UUID> changes = new LinkedHashSet<>();
        clashes.forEach(clash -> changes.addAll(changes(heads, clash)));
        return changes;
    }

    private static List<UUID> changes(Heads heads, Clash clash) {
        List<UUID> changes = new ArrayList<>(heads.changes(new GroupKey(clash.record(), clash.group())));
        if (clash.group().equals(RecordKind.LIFE)) {
            changes.addAll(heads.unknownToDeletion(clash.record()));
        }
        return changes;
    }

    private List<UUID> records(List<UUID> changes) {
        return store.selectDistinct(CHANGE.RECORD_ID).from(CHANGE).where(CHANGE.ID.in(changes))
                .fetch(CHANGE.RECORD_ID);
    }

    /** What there is to choose between; empty when it was decided meanwhile. */
    Optional<Disagreement> disagreement(Clash clash) {
        Heads heads = Heads.of(store, kinds, List.of(clash.record()));
        if (!heads.clash(new GroupKey(clash.record(), clash.group()))) {
            return Optional.empty();
        }
        Map<UUID, HistoryEntry> entries = new LinkedHashMap<>();
        List<UUID> found = changes(heads, clash);
        Past past = new Past(store, kinds);
        past.history(records(found)).forEach(entry -> entries.put(entry.change(), entry));
        past.history(List.of(clash.record())).forEach(entry -> entries.put(entry.change(), entry));
        Lineage lineage = Lineage.of(store, List.of(clash.record()));
        List<UUID> sides = found.stream().map(change -> original(change, lineage, entries)).distinct().toList();
        Set<UUID> here = Set.copyOf(store.select(CHANGE.ID)
                .from(CHANGE)
                .where(CHANGE.ID.in(sides).and(CHANGE.PACK_ID.isNull()))
                .fetch(CHANGE.ID));
        return Optional.of(new Disagreement(
                clash,
                lineage.before(heads.changes(new GroupKey(clash.record(), clash.group())).stream()
                        .map(change -> original(change, lineage, entries)).toList())
                        .map(entries::get).map(HistoryEntry::after),
                sides.stream()
                        .map(change -> new Disagreement.Side(entries.get(change), here.contains(change)))
                        .toList()));
    }

    /** Whose value it was that came to hold again when a decision was undone. */
    private static UUID original(UUID change, Lineage lineage, Map<UUID, HistoryEntry> entries) {
        Optional<UUID> undone = entries.get(change).set().undoes();
        boolean ofDecision = entries.values().stream().map(HistoryEntry::set)
                .anyMatch(set -> undone.filter(set.id()::equals).isPresent()
                        && (set.kind() == Draft.Kind.DECISION || set.kind() == Draft.Kind.REDO));
        return !ofDecision
                ? change
                : lineage.inForce(change).stream()
                        .filter(earlier -> entries.get(earlier).after().equals(entries.get(change).after()))
                        .findFirst()
                        .orElse(change);
    }
}
