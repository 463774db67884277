package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads what records said at another time: at given changes, or at a moment. Lives inside one reading. */
final class AsItStood {
    private static final List<SelectField<?>> COLUMNS = List.of(
            CHANGE.ID, CHANGE.RECORD_ID, CHANGE.RECORD_KIND, CHANGE.FIELD_GROUP, CHANGE.AFTER_FIELDS,
            CHANGE_SET.MADE_AT, CHANGE_SET.ACTOR, CHANGE_SET.KIND, CHANGE_SET.REASON);

    private final DSLContext store;

    AsItStood(DSLContext store) {
        this.store = store;
    }

    /** Nothing but ids: a review of years has many values, and a snapshot needs none of them. */
    List<UUID> heads(Collection<UUID> records) {
        List<UUID> heads = new ArrayList<>();
        Chunks.of(records).forEach(some -> heads.addAll(store.select(HEAD.CHANGE_ID)
                .from(HEAD)
                .where(HEAD.RECORD_ID.in(some))
                .fetch(HEAD.CHANGE_ID)));
        return heads.stream().sorted().toList();
    }

    /** Of several changes of one field group the one that showed then, which is the one with the largest id. */
    List<Held> valuesAt(Collection<UUID> changes) {
        Map<GroupKey, Held> held = new LinkedHashMap<>();
        Chunks.of(changes).forEach(some -> read(CHANGE.ID.in(some), held));
        return List.copyOf(held.values());
    }

    private void read(Condition which, Map<GroupKey, Held> held) {
        store.select(COLUMNS)
                .from(CHANGE)
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                .where(which)
                .orderBy(CHANGE.ARRIVAL)
                .forEach(row -> held.merge(
                        new GroupKey(row.get(CHANGE.RECORD_ID), row.get(CHANGE.FIELD_GROUP)), held(row),
                        (one, other) -> Heads.isAfter(one.change(), other.change()) ? one : other));
    }

    /** What had arrived last by then; the moment is that of the computer where a change was made. */
    List<Held> valuesAt(Collection<UUID> records, Instant moment) {
        List<Held> held = new ArrayList<>();
        Chunks.of(records).forEach(some -> {
            Table<Record1<Long>> last = store.select(DSL.max(CHANGE.ARRIVAL).as("arrival"))
                    .from(CHANGE)
                    .join(CHANGE_SET)
                    .on(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                    .where(CHANGE.RECORD_ID.in(some), CHANGE_SET.MADE_AT.le(moment.atOffset(ZoneOffset.UTC)))
                    .groupBy(CHANGE.RECORD_ID, CHANGE.FIELD_GROUP)
                    .asTable("latest");
            held.addAll(store.select(COLUMNS)
                    .from(last)
                    .join(CHANGE)
                    .on(CHANGE.ARRIVAL.eq(last.field("arrival", Long.class)))
                    .join(CHANGE_SET)
                    .on(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                    .orderBy(CHANGE.ARRIVAL)
                    .fetch(AsItStood::held));
        });
        return held;
    }

    private static Held held(Record row) {
        return new Held(
                row.get(CHANGE.ID),
                row.get(CHANGE.RECORD_ID),
                row.get(CHANGE.RECORD_KIND),
                row.get(CHANGE.FIELD_GROUP),
                Json.fields(row.get(CHANGE.AFTER_FIELDS)),
                new Held.Made(
                        row.get(CHANGE_SET.MADE_AT).toInstant(), row.get(CHANGE_SET.ACTOR),
                        Draft.Kind.valueOf(row.get(CHANGE_SET.KIND)),
                        Optional.ofNullable(row.get(CHANGE_SET.REASON))));
    }

    /** Every value that a group ever had, oldest first. Equal texts are read once: ratings are few and say the same. */
    Map<UUID, List<Held.Since>> course(Collection<UUID> records, String group) {
        Map<UUID, List<Held.Since>> course = new HashMap<>();
        Map<String, Fields> known = new HashMap<>();
        Chunks.of(records).forEach(some -> store
                .select(CHANGE.RECORD_ID, CHANGE_SET.MADE_AT, CHANGE.AFTER_FIELDS)
                .from(CHANGE)
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                .where(CHANGE.RECORD_ID.in(some), CHANGE.FIELD_GROUP.eq(group))
                .orderBy(CHANGE.ARRIVAL)
                .forEach(row -> course.computeIfAbsent(row.value1(), none -> new ArrayList<>())
                        .add(since(row.value2(), known.computeIfAbsent(row.value3(), Json::fields)))));
        return course;
    }

    private static Held.Since since(OffsetDateTime at, Fields value) {
        return new Held.Since(at.toInstant(), value);
    }
}
