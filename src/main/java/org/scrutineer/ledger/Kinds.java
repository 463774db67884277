package org.scrutineer.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;
import org.scrutineer.workspace.tables.DefaultSchema;

/** The kinds of record that features declared, with their tables, those that are referred to first. */
final class Kinds {
    private final Map<String, RecordKind> byName = new LinkedHashMap<>();
    private final Map<String, Table<?>> tables = new LinkedHashMap<>();
    private final List<Reference> references;
    private final Set<RecordKind> ordered = new LinkedHashSet<>();

    Kinds(List<RecordKind> kinds) {
        for (RecordKind kind : kinds) {
            byName.put(kind.name(), kind);
            tables.put(kind.name(), tableOf(kind));
        }
        references = findReferences();
        byName.values().forEach(kind -> place(kind, new LinkedHashSet<>()));
    }

    /** The kind of that name, or null when no feature of this program declares it. */
    RecordKind named(String name) {
        return byName.get(name);
    }

    Table<?> table(RecordKind kind) {
        return tables.get(kind.name());
    }

    static Field<UUID> id(Table<?> table) {
        return table.field("id", UUID.class);
    }

    /** A column that names a record of another kind. */
    record Reference(RecordKind from, TableField<?, UUID> column, RecordKind to) {}

    List<Reference> references() {
        return references;
    }

    /** The references to a kind that does not come before the one that refers: mostly to the kind itself. */
    List<Reference> circular() {
        List<RecordKind> order = inOrder();
        return references.stream()
                .filter(reference -> order.indexOf(reference.to()) >= order.indexOf(reference.from()))
                .toList();
    }

    /** The records that values of a record of one kind name, by their kind. */
    Map<String, List<UUID>> references(String kind, Fields values) {
        Map<String, List<UUID>> named = new LinkedHashMap<>();
        for (Reference reference : references) {
            String id = reference.from().name().equals(kind) ? values.text(reference.column().getName()) : null;
            if (id != null) {
                named.computeIfAbsent(reference.to().name(), none -> new ArrayList<>()).add(UUID.fromString(id));
            }
        }
        return named;
    }

    /** What a group says: with nothing known of a column that an older version did not have. */
    String complete(String kind, String group, String value) {
        RecordKind known = named(kind);
        List<String> columns = known == null ? List.of() : known.groups().getOrDefault(group, List.of());
        if (columns.stream().allMatch(column -> value.contains("\"" + column + "\":"))) {
            return value;
        }
        SortedMap<String, String> values = new TreeMap<>(Applying.unset(known, group).values());
        values.putAll(Json.fields(value).values());
        return Json.of(new Fields(values));
    }

    /** Every kind after those it refers to, so that rows written in this order find what they name. */
    List<RecordKind> inOrder() {
        return List.copyOf(ordered);
    }

    private List<Reference> findReferences() {
        List<Reference> found = new ArrayList<>();
        for (RecordKind from : byName.values()) {
            for (ForeignKey<?, ?> key : table(from).getReferences()) {
                for (RecordKind to : byName.values()) {
                    TableField<?, UUID> column = column(key);
                    if (key.getKey().getTable().getName().equals(to.table()) && declares(from, column)) {
                        found.add(new Reference(from, column, to));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean declares(RecordKind kind, Field<?> column) {
        return kind.groups().values().stream().anyMatch(columns -> columns.contains(column.getName()));
    }

    private void place(RecordKind kind, Set<RecordKind> above) {
        if (ordered.contains(kind) || !above.add(kind)) {
            return;
        }
        for (Reference reference : references) {
            if (reference.from().equals(kind)) {
                place(reference.to(), above);
            }
        }
        ordered.add(kind);
    }

    private static TableField<?, UUID> column(ForeignKey<?, ?> key) {
        for (TableField<?, ?> field : key.getFields()) {
            if (field.getType() == UUID.class) {
                @SuppressWarnings("unchecked")
                TableField<?, UUID> column = (TableField<?, UUID>) field;
                return column;
            }
        }
        throw new IllegalArgumentException(key + " is not an id");
    }

    private static Table<?> tableOf(RecordKind kind) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(kind.table());
        if (table == null) {
            throw new IllegalArgumentException("There is no table for " + kind.name());
        }
        for (List<String> columns : kind.groups().values()) {
            for (String column : columns) {
                if (table.field(column) == null) {
                    throw new IllegalArgumentException("The table of " + kind.name() + " has no column " + column);
                }
            }
        }
        return table;
    }
}
