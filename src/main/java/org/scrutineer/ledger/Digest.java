package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** One value for a whole register: its changes, which of them are current, and what the tables show of them. */
final class Digest {
    private final DSLContext store;
    private final Kinds kinds;

    Digest(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    String of() {
        List<String> lines = new ArrayList<>();
        store.select(CHANGE.HASH).from(CHANGE).forEach(row -> lines.add("change " + row.value1()));
        store.select(HEAD.CHANGE_ID).from(HEAD).forEach(row -> lines.add("head " + row.value1()));
        kinds.inOrder().forEach(kind -> addRows(lines, kinds.table(kind)));
        Collections.sort(lines);
        return Attachment.digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private void addRows(List<String> lines, Table<?> table) {
        for (Record row : store.selectFrom(table)) {
            lines.add(table.getName() + " " + row.intoMap());
        }
    }
}
