package org.scrutineer.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Whether the tables of the register say what the changes say, column by column and in both directions. */
final class ProjectionCheck {
    private final DSLContext store;
    private final Kinds kinds;
    private final Faults faults;

    ProjectionCheck(DSLContext store, Kinds kinds, Faults faults) {
        this.store = store;
        this.kinds = kinds;
        this.faults = faults;
    }

    /** @return how many records there are, deleted ones included */
    int check(Map<GroupKey, HeadCheck.Shown> current) {
        Map<RecordKind, Map<UUID, Map<String, String>>> expected = new HashMap<>();
        current.forEach((key, shown) -> {
            RecordKind kind = kinds.named(shown.kind());
            if (kind == null) {
                faults.add("changes of an unknown kind",
                        "This version of Scrutineer does not know what a \"" + shown.kind() + "\" is.");
            } else {
                expected.computeIfAbsent(kind, none -> new HashMap<>())
                        .computeIfAbsent(key.record(), none -> new HashMap<>(Map.of("deleted", "false")))
                        .putAll(Json.fields(shown.value()).values());
            }
        });
        int records = 0;
        for (RecordKind kind : kinds.inOrder()) {
            records += check(kind, expected.getOrDefault(kind, Map.of()));
        }
        kinds.references().forEach(this::checkReference);
        return records;
    }

    private int check(RecordKind kind, Map<UUID, Map<String, String>> expected) {
        Table<?> table = kinds.table(kind);
        List<Field<?>> fields = new ArrayList<>();
        kind.groups().values().forEach(columns -> columns.forEach(column -> fields.add(table.field(column))));
        Map<UUID, Map<String, String>> missing = new HashMap<>(expected);
        int rows = 0;
        for (Record row : store.selectFrom(table).fetch()) {
            rows++;
            Map<String, String> values = missing.remove(row.get(Kinds.id(table)));
            if (values == null) {
                faults.add("rows that no change made", "There is " + one(kind) + " that no change made.");
                continue;
            }
            for (Field<?> field : fields) {
                Object wanted = Projection.typed(field, values.get(field.getName()));
                if (!Objects.equals(wanted, row.get(field))) {
                    faults.add("values that differ from the changes",
                            "The " + field.getName().replace('_', ' ') + " of " + one(kind) + " says \""
                                    + row.get(field) + "\", but the changes say \"" + wanted + "\".");
                }
            }
        }
        missing.values().forEach(values -> faults.add("records without a row",
                "One row is missing from its table: " + one(kind) + " that the changes made."));
        return rows;
    }

    private static String one(RecordKind kind) {
        return ("aeiou".indexOf(kind.name().charAt(0)) >= 0 ? "an " : "a ") + kind.name();
    }

    private void checkReference(Kinds.Reference reference) {
        Table<?> to = kinds.table(reference.to()).as("referred");
        Table<?> from = kinds.table(reference.from());
        int lost = store.fetchCount(DSL.select(reference.column())
                .from(from)
                .where(reference.column().isNotNull())
                .andNotExists(DSL.selectOne().from(to).where(Kinds.id(to).eq(reference.column()))));
        if (lost > 0) {
            faults.add("references that lead nowhere",
                    lost + (lost == 1
                            ? " " + reference.from().name() + " refers"
                            : " rows of " + reference.from().name()
                                    + " refer")
                            + " to " + one(reference.to()) + " that is not there.");
        }
    }
}
