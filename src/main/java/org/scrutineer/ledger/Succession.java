package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.impl.DSL;

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
        private final UUID set;
        private final MadeSets.Made made;
        private final String after;
        private boolean counts;

        Step(UUID set, MadeSets.Made made, String after) {
            this.set = set;
            this.made = made;
            this.after = after;
            this.counts = made.undoes() == null;
        }
    }

    /** Oldest first. */
    Map<UUID, List<PastValue>> values(Collection<UUID> records, String group) {
        Map<UUID, List<PastValue>> values = new HashMap<>();
        steps(records, CHANGE.FIELD_GROUP.eq(group), CHANGE.AFTER_FIELDS).forEach((key, steps) -> values.put(
                key.record(),
                steps.stream().filter(step -> step.counts).map(Succession::value).toList()));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    /** When one of the groups of a record last came to say something else. */
    Map<UUID, Instant> lastChanged(Collection<UUID> records, Collection<String> groups) {
        Map<UUID, Instant> last = new HashMap<>();
        steps(records, CHANGE.FIELD_GROUP.in(groups), DSL.inline("")).forEach((key, steps) -> steps.stream()
                .filter(step -> step.counts)
                .map(step -> step.made.at())
                .forEach(at -> last.merge(key.record(), at, (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    /**
     * @param value of a change; a question that does without it is answered from the index alone, and need not read what
     *     was written in ten years
     */
    private Map<GroupKey, List<Step>> steps(Collection<UUID> records, Condition groups, Field<String> value) {
        List<Record5<UUID, String, UUID, String, Long>> changes = new ArrayList<>();
        Asked.of(records).forEach(asked -> changes.addAll(store.select(
                CHANGE.RECORD_ID, CHANGE.FIELD_GROUP, CHANGE.SET_ID, value, CHANGE.ARRIVAL)
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.RECORD_ID.eq(Asked.ID), groups)
                .fetch()));
        changes.sort(Comparator.comparing(Record5::value5));
        MadeSets sets = MadeSets.of(store, changes.stream().map(Record5::value3).toList());
        Map<GroupKey, List<Step>> byKey = new LinkedHashMap<>();
        changes.forEach(change -> byKey
                .computeIfAbsent(new GroupKey(change.value1(), change.value2()), none -> new ArrayList<>())
                .add(new Step(change.value3(), sets.get(change.value3()), change.value4())));
        byKey.values().forEach(Succession::settle);
        return byKey;
    }

    private static void settle(List<Step> steps) {
        Map<UUID, Step> bySet = new HashMap<>();
        for (Step step : steps) {
            if (step.made.undoes() != null) {
                turn(bySet, step.made.undoes(), false);
            }
            bySet.put(step.set, step);
        }
    }

    /** Undoing an undo brings back what that had taken back. */
    private static void turn(Map<UUID, Step> bySet, UUID set, boolean counts) {
        Step step = bySet.get(set);
        if (step != null && step.made.undoes() != null) {
            turn(bySet, step.made.undoes(), !counts);
        } else if (step != null) {
            step.counts = counts;
        }
    }

    private static PastValue value(Step step) {
        return new PastValue(
                Json.fields(step.after), Optional.ofNullable(step.made.reason()), step.made.actor(), step.made.at());
    }
}
