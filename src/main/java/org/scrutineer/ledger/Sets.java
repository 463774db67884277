package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The actions in the ledger, and which of them were taken back. */
final class Sets {
    private static final List<String> OF_PEOPLE = List.of(
            Draft.Kind.EDIT.name(), Draft.Kind.IMPORT.name(), Draft.Kind.DECISION.name());

    private static final Condition HERE = CHANGE_SET.PACK_ID.isNull();

    private final DSLContext store;
    private final Set<UUID> takenBack;

    Sets(DSLContext store) {
        this.store = store;
        this.takenBack = takenBack(store);
    }

    /**
     * A set is taken back when a set that inverts it still counts; an undo that was redone does not. What inverts
     * always came later, so one pass from the newest settles it.
     */
    private static Set<UUID> takenBack(DSLContext store) {
        Set<UUID> takenBack = new HashSet<>();
        store.select(CHANGE_SET.ID, CHANGE_SET.UNDOES)
                .from(CHANGE_SET)
                .where(CHANGE_SET.UNDOES.isNotNull())
                .orderBy(CHANGE_SET.ARRIVAL.desc())
                .forEach(row -> {
                    if (!takenBack.contains(row.value1())) {
                        takenBack.add(row.value2());
                    }
                });
        return takenBack;
    }

    boolean isTakenBack(UUID set) {
        return takenBack.contains(set);
    }

    SetEntry get(UUID set) {
        return first(CHANGE_SET.ID.eq(set))
                .orElseThrow(() -> new IllegalArgumentException("There is no set " + set + " in the ledger"));
    }

    List<SetEntry> newest(int most) {
        return store.selectFrom(CHANGE_SET)
                .orderBy(CHANGE_SET.ARRIVAL.desc())
                .limit(most)
                .fetch(this::entry);
    }

    /** The newest action of a person or an import that still counts; what a pack brought was not done here. */
    Optional<SetEntry> undoable() {
        return first(HERE.and(CHANGE_SET.KIND.in(OF_PEOPLE)).and(CHANGE_SET.ID.notIn(takenBack)));
    }

    /** The newest undo that still counts, unless something else was done since. */
    Optional<SetEntry> redoable() {
        Long lastAction = store.select(DSL.max(CHANGE_SET.ARRIVAL))
                .from(CHANGE_SET)
                .where(HERE.and(CHANGE_SET.KIND.in(OF_PEOPLE)))
                .fetchSingle()
                .value1();
        return lastAction == null
                ? Optional.empty()
                : first(HERE.and(CHANGE_SET.KIND.eq(Draft.Kind.UNDO.name()))
                        .and(CHANGE_SET.ARRIVAL.gt(lastAction))
                        .and(CHANGE_SET.ID.notIn(takenBack)));
    }

    private Optional<SetEntry> first(Condition condition) {
        return store.selectFrom(CHANGE_SET)
                .where(condition)
                .orderBy(CHANGE_SET.ARRIVAL.desc())
                .limit(1)
                .fetchOptional(this::entry);
    }

    SetEntry entry(Record row) {
        UUID id = row.get(CHANGE_SET.ID);
        OffsetDateTime at = row.get(CHANGE_SET.MADE_AT);
        return new SetEntry(
                id,
                Draft.Kind.valueOf(row.get(CHANGE_SET.KIND)),
                row.get(CHANGE_SET.TITLE),
                Optional.ofNullable(row.get(CHANGE_SET.REASON)),
                new Author(row.get(CHANGE_SET.ACTOR), row.get(CHANGE_SET.DEVICE)),
                at.toInstant(),
                row.get(CHANGE_SET.CHANGES),
                Optional.ofNullable(row.get(CHANGE_SET.UNDOES)),
                isTakenBack(id));
    }
}
