package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** Works out what inverting one set does, whatever happened since. Lives inside one transaction. */
final class Undoing {
    private final DSLContext store;
    private final Kinds kinds;
    private final Sets sets;

    Undoing(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
        this.sets = new Sets(store);
    }

    private record Old(UUID id, GroupKey key, RecordKind kind, Fields before, Fields after) {}

    UndoPlan plan(UUID set) {
        SetEntry entry = sets.get(set);
        if (entry.takenBack()) {
            return new UndoPlan(entry, List.of(), List.of());
        }
        Map<UUID, List<Old>> byRecord = new LinkedHashMap<>();
        load(set).forEach(old -> byRecord.computeIfAbsent(old.key().record(), none -> new ArrayList<>()).add(old));
        Lineage lineage = Lineage.of(store, byRecord.keySet());
        List<UndoPlan.TakenBack> takenBack = new ArrayList<>();
        List<UndoPlan.Kept> kept = new ArrayList<>();
        Map<UUID, RecordKind> going = new LinkedHashMap<>();
        byRecord.forEach((record, olds) -> {
            if (entry.undoes().isEmpty() && lineage.creator(record).equals(set)) {
                RecordKind kind = olds.getFirst().kind();
                List<UndoPlan.Kept> since = editedSince(record, kind, set, lineage);
                kept.addAll(since);
                if (since.isEmpty()) {
                    going.put(record, kind);
                }
            } else {
                olds.forEach(old -> sort(old, lineage, takenBack, kept));
            }
        });
        kept.addAll(new StillUsed(store, kinds, sets, takenBack).keepWhatIsUsed(going));
        going.forEach((record, kind) -> takenBack.add(new UndoPlan.TakenBack(
                record, kind.name(), RecordKind.LIFE,
                Fields.of("deleted", false), Fields.of("deleted", true))));
        return new UndoPlan(entry, takenBack, kept);
    }

    Draft draft(UndoPlan plan, Optional<String> reason) {
        boolean redo = plan.set().kind() == Draft.Kind.UNDO;
        String title = redo
                ? "Redo: " + sets.get(plan.set().undoes().orElseThrow()).title()
                : "Undo: " + plan.set().title();
        return new Draft(
                redo ? Draft.Kind.REDO : Draft.Kind.UNDO,
                title,
                reason,
                plan.takenBack().stream()
                        .map(back -> Edit.typed(
                                kinds.named(back.recordKind()), back.record(), back.group(), back.then()))
                        .toList(),
                List.of());
    }

    private List<Old> load(UUID set) {
        return store.select(CHANGE.ID, CHANGE.RECORD_ID, CHANGE.FIELD_GROUP, CHANGE.RECORD_KIND,
                CHANGE.BEFORE_FIELDS, CHANGE.AFTER_FIELDS)
                .from(CHANGE)
                .where(CHANGE.SET_ID.eq(set))
                .orderBy(CHANGE.ARRIVAL)
                .fetch(row -> {
                    RecordKind kind = kinds.named(row.value4());
                    Fields before = row.value5() == null
                            ? Applying.unset(kind, row.value3())
                            : Json.fields(row.value5());
                    return new Old(
                            row.value1(), new GroupKey(row.value2(), row.value3()), kind, before,
                            Json.fields(row.value6()));
                });
    }

    private void sort(Old old, Lineage lineage, List<UndoPlan.TakenBack> takenBack, List<UndoPlan.Kept> kept) {
        Set<UUID> now = lineage.inForce(old.key());
        if (now.equals(lineage.inForce(old.id()))) {
            takenBack.add(new UndoPlan.TakenBack(
                    old.key().record(), old.kind().name(), old.key().group(), old.after(), old.before()));
            return;
        }
        // Not what came later here: a pack may bring today what somebody did last week.
        Set<UUID> earlier = lineage.ancestors(old.id());
        now.stream()
                .filter(change -> !change.equals(old.id()) && !earlier.contains(change))
                .map(lineage::link)
                .forEach(link -> kept.add(new UndoPlan.Kept(
                        old.key().record(), old.kind().name(), old.key().group(), sets.get(link.set()))));
    }

    /** What others made of a record that the set had created. */
    private List<UndoPlan.Kept> editedSince(UUID record, RecordKind kind, UUID set, Lineage lineage) {
        List<UndoPlan.Kept> edited = new ArrayList<>();
        for (GroupKey key : lineage.keys(record)) {
            for (UUID change : lineage.inForce(key)) {
                UUID by = lineage.link(change).set();
                if (!by.equals(set)) {
                    edited.add(new UndoPlan.Kept(record, kind.name(), key.group(), sets.get(by)));
                }
            }
        }
        return edited;
    }
}
