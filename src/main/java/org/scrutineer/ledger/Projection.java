package org.scrutineer.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The tables of the register, kept as the heads say. */
final class Projection {
    private final DSLContext store;
    private final Kinds kinds;

    Projection(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    /** The columns of one record that have a new value, as text. */
    private record Row(UUID id, RecordKind kind, boolean known, Map<String, String> values) {}

    void show(List<Change> changes, Predicate<UUID> known) {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        for (Change change : changes) {
            UUID record = change.key().record();
            rows.computeIfAbsent(record, id -> new Row(
                    id, kinds.named(change.kind()), known.test(id), new TreeMap<>()))
                    .values()
                    .putAll(Json.fields(change.after()).values());
        }
        write(rows.values());
    }

    /**
     * Shows all that the heads say of some records, whatever the tables said before.
     *
     * @param fresh those of them that have no row yet
     */
    void show(Map<UUID, RecordKind> records, Set<UUID> fresh, Heads heads) {
        List<Row> rows = new ArrayList<>();
        fresh.forEach(record -> rows.add(row(record, records.get(record), false, heads)));
        records.forEach((record, kind) -> {
            if (!fresh.contains(record)) {
                rows.add(row(record, kind, true, heads));
            }
        });
        write(rows);
    }

    /** New rows could not name each other while they were not all there. */
    private void refer(Collection<Row> rows) {
        for (Kinds.Reference reference : kinds.circular()) {
            String column = reference.column().getName();
            update(reference.from(), List.of(column), rows.stream()
                    .filter(row -> !row.known() && row.kind().equals(reference.from())
                            && row.values().get(column) != null)
                    .toList());
        }
    }

    private static Row row(UUID record, RecordKind kind, boolean known, Heads heads) {
        Map<String, String> values = new TreeMap<>();
        heads.keys(record).forEach(key -> values.putAll(Json.fields(heads.value(key)).values()));
        return new Row(record, kind, known, values);
    }

    private void write(Collection<Row> rows) {
        for (RecordKind kind : kinds.inOrder()) {
            insert(kind, rows.stream()
                    .filter(row -> !row.known() && row.kind().equals(kind))
                    .toList());
        }
        refer(rows);
        Map<RecordKind, Map<List<String>, List<Row>>> alike = new LinkedHashMap<>();
        rows.stream().filter(Row::known).forEach(row -> alike.computeIfAbsent(
                row.kind(), kind -> new LinkedHashMap<>())
                .computeIfAbsent(List.copyOf(row.values().keySet()), columns -> new ArrayList<>())
                .add(row));
        alike.forEach((kind, byColumns) -> byColumns.forEach((columns, some) -> update(kind, columns, some)));
    }

    private void insert(RecordKind kind, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Table<?> table = kinds.table(kind);
        List<Field<?>> fields = new ArrayList<>(List.of(Kinds.id(table)));
        kind.groups().values().forEach(columns -> columns.forEach(column -> fields.add(table.field(column))));
        Set<String> later = kinds.circular().stream()
                .filter(reference -> reference.from().equals(kind))
                .map(reference -> reference.column().getName())
                .collect(Collectors.toSet());
        BatchBindStep batch = store.batch(
                store.insertInto(table, fields).values(new Object[fields.size()]));
        for (Row row : rows) {
            row.values().putIfAbsent("deleted", "false");
            Object[] values = fields.stream()
                    .map(field -> typed(
                            field, later.contains(field.getName()) ? null : row.values().get(field.getName())))
                    .toArray();
            values[0] = row.id();
            batch.bind(values);
        }
        batch.execute();
    }

    private void update(RecordKind kind, List<String> columns, List<Row> rows) {
        Table<?> table = kinds.table(kind);
        Map<Field<?>, Object> empty = new LinkedHashMap<>();
        columns.forEach(column -> empty.put(table.field(column), null));
        BatchBindStep batch = store.batch(
                store.update(table).set(empty).where(Kinds.id(table).eq((UUID) null)));
        for (Row row : rows) {
            List<Object> values = new ArrayList<>();
            columns.forEach(column -> values.add(typed(table.field(column), row.values().get(column))));
            values.add(row.id());
            batch.bind(values.toArray());
        }
        batch.execute();
    }

    /** The ledger's text in the column's own type; a number with as many places as the column keeps of it. */
    static Object typed(Field<?> field, String text) {
        Object value = DSL.val(text, field.getDataType()).getValue();
        if (value == null && text != null) {
            throw new IllegalArgumentException("\"" + text + "\" cannot stand in the column " + field.getName());
        }
        return value instanceof BigDecimal number
                ? number.setScale(field.getDataType().scale(), RoundingMode.HALF_UP)
                : value;
    }
}
