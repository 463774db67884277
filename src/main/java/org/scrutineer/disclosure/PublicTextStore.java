package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.workspace.Workspace;

/** Every text of the register as one part shows it. */
public final class PublicTextStore {
    private final Workspace part;
    private final List<RecordKind> kinds;

    /** @param part of a workspace, seen through its views */
    public PublicTextStore(Workspace part, List<RecordKind> kinds) {
        this.part = part;
        this.kinds = List.copyOf(kinds);
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        part.read(store -> {
            kinds.stream().filter(kind -> !kind.texts().isEmpty()).forEach(kind -> store.select(columns(kind))
                    .from(DSL.table(DSL.name(kind.table())))
                    .where(DSL.field(DSL.name("deleted"), Boolean.class).isFalse())
                    .forEach(row -> row.intoList().stream().filter(Objects::nonNull)
                            .forEach(text -> texts.add(text.toString()))));
            return null;
        });
        return texts;
    }

    private static List<Field<String>> columns(RecordKind kind) {
        return kind.texts().keySet().stream().map(column -> DSL.field(DSL.name(column), String.class)).toList();
    }
}
