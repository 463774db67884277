package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.PACK_IN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

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
        private final Afters.Place place;
        private final MadeSets.Made made;
        private boolean counts;

        Step(Afters.Place place, MadeSets.Made made) {
            this.place = place;
            this.made = made;
            this.counts = made.undoes() == null;
        }
    }

    /** Oldest first. */
    Map<UUID, List<PastValue>> values(Collection<UUID> records, String group) {
        Map<GroupKey, List<Step>> steps = steps(records, CHANGE.FIELD_GROUP.eq(group));
        steps.values().forEach(all -> all.removeIf(step -> !step.counts));
        Afters afters = Afters.of(store,
                steps.values().stream().flatMap(List::stream).map(step -> step.place).toList());
        Map<UUID, List<PastValue>> values = new HashMap<>();
        steps.forEach((key, all) -> values.put(
                key.record(), all.stream().map(step -> value(step, afters)).toList()));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    /** When one of the groups of a record last came to say something else. */
    Map<UUID, Instant> lastChanged(Collection<UUID> records, Collection<String> groups) {
        Map<UUID, Instant> last = new HashMap<>();
        steps(records, CHANGE.FIELD_GROUP.in(groups)).forEach((key, steps) -> steps.stream()
                .filter(step -> step.counts)
                .map(step -> step.made.at())
                .forEach(at -> last.merge(key.record(), at, (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    /** For each group oldest first. They are answered from the index alone, and need not read what was written in ten years. */
    static List<Afters.Place> places(DSLContext store, Collection<UUID> records, Condition groups) {
        List<Afters.Place> places = new ArrayList<>();
        Asked.of(records).forEach(asked -> store.select(
                CHANGE.RECORD_ID, CHANGE.FIELD_GROUP, CHANGE.SET_ID, CHANGE.ARRIVAL)
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.RECORD_ID.eq(Asked.ID), groups)
                .forEach(row -> places.add(
                        new Afters.Place(row.value1(), row.value2(), row.value3(), row.value4()))));
        places.sort(Comparator.comparingLong(Afters.Place::arrival));
        return store.fetchCount(PACK_IN) == 0 ? places : likeEverywhere(store, places);
    }

    /**
     * Where a pack brought something, the order of arrival is not that of other workspaces. Ids sort everywhere alike,
     * and after those of the changes that they replace.
     */
    private static List<Afters.Place> likeEverywhere(DSLContext store, List<Afters.Place> places) {
        Map<Long, UUID> ids = new HashMap<>();
        Set<Long> brought = new HashSet<>();
        Asked.of(CHANGE.ARRIVAL, places.stream().map(Afters.Place::arrival).toList()).forEach(asked -> store
                .select(CHANGE.ARRIVAL, CHANGE.ID, CHANGE.PACK_ID)
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.ARRIVAL.eq(Asked.id(CHANGE.ARRIVAL)))
                .forEach(row -> {
                    ids.put(row.value1(), row.value2());
                    if (row.value3() != null) {
                        brought.add(row.value1());
                    }
                }));
        Map<GroupKey, List<Afters.Place>> byKey = new LinkedHashMap<>();
        places.forEach(place -> byKey
                .computeIfAbsent(new GroupKey(place.record(), place.group()), none -> new ArrayList<>()).add(place));
        byKey.values().stream()
                .filter(all -> all.stream().anyMatch(place -> brought.contains(place.arrival())))
                .forEach(all -> all.sort(Comparator.comparing(place -> ids.get(place.arrival()).toString())));
        return byKey.values().stream().flatMap(List::stream).toList();
    }

    private Map<GroupKey, List<Step>> steps(Collection<UUID> records, Condition groups) {
        List<Afters.Place> places = places(store, records, groups);
        MadeSets sets = MadeSets.of(store, places.stream().map(Afters.Place::set).toList());
        Map<GroupKey, List<Step>> byKey = new LinkedHashMap<>();
        places.forEach(place -> byKey
                .computeIfAbsent(new GroupKey(place.record(), place.group()), none -> new ArrayList<>())
                .add(new Step(place, sets.get(place.set()))));
        byKey.values().forEach(Succession::settle);
        return byKey;
    }

    private static void settle(List<Step> steps) {
        Map<UUID, Step> bySet = new HashMap<>();
        for (Step step : steps) {
            if (step.made.undoes() != null) {
                turn(bySet, step.made.undoes(), false);
            }
            bySet.put(step.place.set(), step);
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

    private static PastValue value(Step step, Afters afters) {
        return new PastValue(
                Json.fields(afters.get(step.place)), Optional.ofNullable(step.made.reason()), step.made.actor(),
                step.made.at());
    }
}
