package org.scrutineer.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Keeps, of the records that would go, those that a record which stays refers to. */
final class StillUsed {
    private final DSLContext store;
    private final Kinds kinds;
    private final Sets sets;
    private final List<UndoPlan.TakenBack> takenBack;

    /** @param takenBack what goes back to what it was: a record that stays no longer uses what it named there */
    StillUsed(DSLContext store, Kinds kinds, Sets sets, List<UndoPlan.TakenBack> takenBack) {
        this.store = store;
        this.kinds = kinds;
        this.sets = sets;
        this.takenBack = List.copyOf(takenBack);
    }

    private record Use(UUID by, UUID of) {}

    /** @param going loses what is kept; what keeps one may itself be kept by another, so it goes round until it stands */
    List<UndoPlan.Kept> keepWhatIsUsed(Map<UUID, RecordKind> going) {
        List<UndoPlan.Kept> kept = new ArrayList<>();
        boolean found = !going.isEmpty();
        while (found) {
            found = false;
            for (Kinds.Reference reference : kinds.references()) {
                for (Use use : uses(reference, going)) {
                    RecordKind kind = going.remove(use.of());
                    if (kind != null) {
                        found = true;
                        UUID by = Lineage.of(store, List.of(use.by())).creator(use.by());
                        kept.add(new UndoPlan.Kept(use.of(), kind.name(), RecordKind.LIFE, sets.get(by)));
                    }
                }
            }
        }
        return kept;
    }

    private List<Use> uses(Kinds.Reference reference, Map<UUID, RecordKind> going) {
        List<UUID> candidates = going.entrySet().stream()
                .filter(entry -> entry.getValue().equals(reference.to()))
                .map(Map.Entry::getKey)
                .toList();
        Table<?> table = kinds.table(reference.from());
        Field<UUID> id = Kinds.id(table);
        Field<Boolean> deleted = table.field("deleted", Boolean.class);
        List<Use> uses = new ArrayList<>();
        Chunks.of(candidates).forEach(some -> store.select(id, reference.column())
                .from(table)
                .where(reference.column().in(some))
                .and(deleted.isFalse())
                .forEach(row -> uses.add(new Use(row.value1(), row.value2()))));
        uses.removeIf(use -> going.containsKey(use.by()) || letsGo(use, reference.column().getName()));
        return uses;
    }

    private boolean letsGo(Use use, String column) {
        return takenBack.stream().anyMatch(back -> back.record().equals(use.by())
                && back.then().values().containsKey(column)
                && !use.of().toString().equals(back.then().text(column)));
    }
}
