package org.scrutineer.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Finds what names a record. Lives inside one reading. */
final class References {
    private final DSLContext store;
    private final Kinds kinds;

    References(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    /** Each field group once, also where two of its columns name the record; without records that are deleted. */
    List<NamedBy> to(RecordKind kind, UUID record) {
        Map<GroupKey, RecordKind> found = new LinkedHashMap<>();
        for (Kinds.Reference reference : kinds.references()) {
            if (reference.to().equals(kind)) {
                String group = reference.from().groupOf(reference.column().getName());
                Table<?> table = kinds.table(reference.from());
                store.select(Kinds.id(table))
                        .from(table)
                        .where(reference.column().eq(record), table.field("deleted", Boolean.class).isFalse())
                        .forEach(row -> found.put(new GroupKey(row.value1(), group), reference.from()));
            }
        }
        Heads heads = Heads.of(store, kinds, found.keySet().stream().map(GroupKey::record).toList());
        List<NamedBy> referring = new ArrayList<>();
        found.forEach((key, from) -> referring.add(new NamedBy(
                from, key.record(), key.group(), Json.fields(heads.value(key)))));
        return referring;
    }
}
