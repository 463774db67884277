package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/**
 * The values that field groups had one after the other. What was undone never counted, and what was redone did: a value
 * that stood only until somebody pressed undo is no part of the story.
 */
final class Succession {
    private final DSLContext store;

    Succession(DSLContext store) {
        this.store = store;
    }

    /** One change of one field group; {@code counts} falls and rises as it is undone and redone. */
    private static final class Step {
        private final UUID inverts;
        private final Record row;
        private boolean counts;

        Step(Record row) {
            this.row = row;
            this.inverts = row.get(CHANGE_SET.UNDOES);
            this.counts = inverts == null;
        }
    }

    /** Oldest first. */
    Map<UUID, List<PastValue>> values(Collection<UUID> records, String group) {
        Map<UUID, List<PastValue>> values = new HashMap<>();
        steps(records, CHANGE.FIELD_GROUP.eq(group)).forEach((key, steps) -> values.put(
                key.record(),
                steps.stream().filter(step -> step.counts).map(step -> value(step.row)).toList()));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    /** When one of the groups of a record last came to say something else. */
    Map<UUID, Instant> lastChanged(Collection<UUID> records, Collection<String> groups) {
        Map<UUID, Instant> last = new HashMap<>();
        steps(records, CHANGE.FIELD_GROUP.in(groups)).forEach((key, steps) -> steps.stream()
                .filter(step -> step.counts)
                .map(step -> step.row.get(CHANGE_SET.MADE_AT).toInstant())
                .forEach(at -> last.merge(key.record(), at, (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    private Map<GroupKey, List<Step>> steps(Collection<UUID> records, Condition groups) {
        Map<GroupKey, List<Step>> byKey = new LinkedHashMap<>();
        Chunks.of(records).forEach(some -> {
            Result<? extends Record> rows = store.select(
                    CHANGE.RECORD_ID, CHANGE.FIELD_GROUP, CHANGE.AFTER_FIELDS, CHANGE.ARRIVAL, CHANGE.SET_ID,
                    CHANGE_SET.UNDOES, CHANGE_SET.REASON, CHANGE_SET.ACTOR, CHANGE_SET.MADE_AT)
                    .from(CHANGE)
                    .join(CHANGE_SET)
                    .on(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                    .where(CHANGE.RECORD_ID.in(some), groups)
                    .fetch();
            rows.sortAsc(CHANGE.ARRIVAL);
            rows.forEach(row -> byKey
                    .computeIfAbsent(
                            new GroupKey(row.get(CHANGE.RECORD_ID), row.get(CHANGE.FIELD_GROUP)),
                            none -> new ArrayList<>())
                    .add(new Step(row)));
        });
        byKey.values().forEach(Succession::settle);
        return byKey;
    }

    private static void settle(List<Step> steps) {
        Map<UUID, Step> bySet = new HashMap<>();
        for (Step step : steps) {
            if (step.inverts != null) {
                turn(bySet, step.inverts, false);
            }
            bySet.put(step.row.get(CHANGE.SET_ID), step);
        }
    }

    /** Undoing an undo brings back what that had taken back. */
    private static void turn(Map<UUID, Step> bySet, UUID set, boolean counts) {
        Step step = bySet.get(set);
        if (step != null && step.inverts != null) {
            turn(bySet, step.inverts, !counts);
        } else if (step != null) {
            step.counts = counts;
        }
    }

    private static PastValue value(Record row) {
        return new PastValue(
                Json.fields(row.get(CHANGE.AFTER_FIELDS)),
                Optional.ofNullable(row.get(CHANGE_SET.REASON)),
                row.get(CHANGE_SET.ACTOR),
                row.get(CHANGE_SET.MADE_AT).toInstant());
    }
}
