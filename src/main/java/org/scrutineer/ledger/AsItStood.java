package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.SelectField;

/** Reads what records said at another time: at given changes, or at a moment. Lives inside one reading. */
final class AsItStood {
    private static final List<SelectField<?>> COLUMNS = List.of(
            CHANGE.ID, CHANGE.RECORD_ID, CHANGE.RECORD_KIND, CHANGE.FIELD_GROUP, CHANGE.AFTER_FIELDS, CHANGE.SET_ID,
            CHANGE.ARRIVAL);

    private final DSLContext store;

    AsItStood(DSLContext store) {
        this.store = store;
    }

    /**
     * Nothing but ids: a review of years has many values, and a snapshot needs none of them. A deletion that does not
     * hold is none of what holds.
     */
    List<UUID> heads(Kinds kinds, Collection<UUID> records) {
        List<UUID> heads = new ArrayList<>();
        Asked.of(records).forEach(asked -> heads.addAll(store.select(HEAD.CHANGE_ID)
                .from(asked)
                .join(HEAD)
                .on(HEAD.RECORD_ID.eq(Asked.ID))
                .fetch(HEAD.CHANGE_ID)));
        Map<UUID, RecordKind> marked = new Referring(store, kinds).marked(records);
        if (!marked.isEmpty()) {
            Heads all = Heads.of(store, kinds, marked.keySet());
            marked.keySet().stream()
                    .map(record -> new GroupKey(record, RecordKind.LIFE))
                    .filter(life -> !Change.DELETED.equals(all.value(life)))
                    .forEach(life -> heads.removeAll(all.changes(life)));
        }
        return heads.stream().sorted().toList();
    }

    /** Of several changes of one field group the one that showed then, which is the one with the largest id. */
    List<Held> valuesAt(Collection<UUID> changes) {
        Map<GroupKey, Held> held = new LinkedHashMap<>();
        held(CHANGE.ID, changes).forEach(each -> held.merge(
                new GroupKey(each.record(), each.group()), each,
                (one, other) -> Heads.isAfter(one.change(), other.change()) ? one : other));
        return List.copyOf(held.values());
    }

    /** What had arrived last by then; the moment is that of the computer where a change was made. */
    List<Held> valuesAt(Collection<UUID> records, Instant moment) {
        Set<UUID> later = new HashSet<>(store.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .where(CHANGE_SET.MADE_AT.gt(moment.atOffset(ZoneOffset.UTC)))
                .fetch(CHANGE_SET.ID));
        Map<GroupKey, Long> last = new HashMap<>();
        Succession.places(store, records, DSL.noCondition()).stream()
                .filter(place -> !later.contains(place.set()))
                .forEach(place -> last.put(new GroupKey(place.record(), place.group()), place.arrival()));
        return held(CHANGE.ARRIVAL, last.values().stream().sorted().toList());
    }

    /** The changes with these ids or arrivals, oldest first. */
    private <T> List<Held> held(Field<T> by, Collection<T> wanted) {
        List<Record> rows = new ArrayList<>();
        Asked.of(by, wanted).forEach(asked -> rows.addAll(store.select(COLUMNS)
                .from(asked)
                .join(CHANGE)
                .on(by.eq(Asked.id(by)))
                .fetch()));
        rows.sort(Comparator.comparing(row -> row.get(CHANGE.ARRIVAL)));
        MadeSets sets = MadeSets.of(store, rows.stream().map(row -> row.get(CHANGE.SET_ID)).toList());
        return rows.stream()
                .map(row -> new Held(
                        row.get(CHANGE.ID), row.get(CHANGE.RECORD_ID), row.get(CHANGE.RECORD_KIND),
                        row.get(CHANGE.FIELD_GROUP), Json.fields(row.get(CHANGE.AFTER_FIELDS)),
                        sets.get(row.get(CHANGE.SET_ID)).held()))
                .toList();
    }

    /** Every value that a group ever had, oldest first. Equal texts are read once: ratings are few and say the same. */
    Map<UUID, List<Held.Since>> course(Collection<UUID> records, String group) {
        List<Afters.Place> places = Succession.places(store, records, CHANGE.FIELD_GROUP.eq(group));
        MadeSets sets = MadeSets.of(store, places.stream().map(Afters.Place::set).toList());
        Afters afters = Afters.of(store, places);
        Map<UUID, List<Held.Since>> course = new HashMap<>();
        Map<String, Fields> known = new HashMap<>();
        places.forEach(place -> course.computeIfAbsent(place.record(), none -> new ArrayList<>())
                .add(new Held.Since(
                        sets.get(place.set()).at(), known.computeIfAbsent(afters.get(place), Json::fields))));
        return course;
    }
}
