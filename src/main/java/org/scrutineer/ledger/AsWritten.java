package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_PARENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SEEN;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.TableField;
import org.scrutineer.workspace.tables.tables.records.ChangeRecord;

/** Sets and changes just as they were written, in the order in which they arrived. Lives inside one reading. */
final class AsWritten {
    private final DSLContext store;

    AsWritten(DSLContext store) {
        this.store = store;
    }

    Map<UUID, SetHeader> allSets() {
        Map<UUID, SetHeader> sets = new LinkedHashMap<>();
        store.selectFrom(CHANGE_SET).orderBy(CHANGE_SET.ARRIVAL).forEach(row -> sets.put(row.getId(), header(row)));
        return sets;
    }

    List<SetHeader> sets(Collection<UUID> wanted) {
        List<Record> rows = new ArrayList<>();
        Asked.of(CHANGE_SET.ID, wanted).forEach(asked -> rows.addAll(store.select(CHANGE_SET.fields())
                .from(asked)
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(Asked.id(CHANGE_SET.ID)))
                .fetch()));
        rows.sort(Comparator.comparing(row -> row.get(CHANGE_SET.ARRIVAL)));
        return rows.stream().map(AsWritten::header).toList();
    }

    private static SetHeader header(Record row) {
        return new SetHeader(
                row.get(CHANGE_SET.ID), row.get(CHANGE_SET.KIND), row.get(CHANGE_SET.TITLE),
                row.get(CHANGE_SET.REASON), new Author(row.get(CHANGE_SET.ACTOR), row.get(CHANGE_SET.DEVICE)),
                row.get(CHANGE_SET.MADE_AT).toInstant(), row.get(CHANGE_SET.UNDOES), row.get(CHANGE_SET.CHANGES));
    }

    List<Change.Linked> allChanges() {
        return linked(
                store.selectFrom(CHANGE).orderBy(CHANGE.ARRIVAL).fetch(),
                pairs(List.of(store.select(CHANGE_PARENT.CHANGE_ID, CHANGE_PARENT.PARENT_ID).from(CHANGE_PARENT))),
                pairs(List.of(store.select(CHANGE_SEEN.CHANGE_ID, CHANGE_SEEN.SEEN_ID).from(CHANGE_SEEN))));
    }

    /** Everything that was ever said about some records. */
    List<Change.Linked> changes(Collection<UUID> records) {
        List<ChangeRecord> rows = new ArrayList<>();
        Asked.of(records).forEach(asked -> rows.addAll(store.select(CHANGE.fields())
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.RECORD_ID.eq(Asked.ID))
                .fetchInto(CHANGE)));
        rows.sort(Comparator.comparing(ChangeRecord::getArrival));
        return some(rows);
    }

    List<Change.Linked> changes(Condition condition) {
        return some(store.selectFrom(CHANGE).where(condition).orderBy(CHANGE.ARRIVAL).fetch());
    }

    private List<Change.Linked> some(List<ChangeRecord> rows) {
        List<UUID> ids = rows.stream().map(ChangeRecord::getId).toList();
        return linked(
                rows,
                pairs(others(ids, CHANGE_PARENT.CHANGE_ID, CHANGE_PARENT.PARENT_ID)),
                pairs(others(ids, CHANGE_SEEN.CHANGE_ID, CHANGE_SEEN.SEEN_ID)));
    }

    private List<Select<Record2<UUID, UUID>>> others(
            List<UUID> changes, TableField<?, UUID> change, TableField<?, UUID> other) {
        List<Select<Record2<UUID, UUID>>> questions = new ArrayList<>();
        Asked.of(changes).forEach(asked -> questions.add(store.select(change, other)
                .from(asked)
                .join(change.getTable())
                .on(change.eq(Asked.ID))));
        return questions;
    }

    private Map<UUID, List<UUID>> pairs(List<Select<Record2<UUID, UUID>>> questions) {
        Map<UUID, List<UUID>> pairs = new HashMap<>();
        questions.forEach(question -> store.fetch(question).forEach(row -> pairs
                .computeIfAbsent(row.value1(), none -> new ArrayList<>())
                .add(row.value2())));
        return pairs;
    }

    private static List<Change.Linked> linked(
            List<ChangeRecord> rows, Map<UUID, List<UUID>> parents, Map<UUID, List<UUID>> seen) {
        List<Change.Linked> changes = new ArrayList<>(rows.size());
        for (ChangeRecord row : rows) {
            changes.add(new Change.Linked(
                    new Change(
                            row.getId(), row.getSetId(), new GroupKey(row.getRecordId(), row.getFieldGroup()),
                            row.getRecordKind(), row.getBeforeFields(), row.getAfterFields(), row.getSource(),
                            parents.getOrDefault(row.getId(), List.of()), seen.getOrDefault(row.getId(), List.of())),
                    row.getPreviousHash(), row.getHash()));
        }
        return changes;
    }
}
