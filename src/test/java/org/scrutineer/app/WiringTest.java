package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.workspace.tables.DefaultSchema;

class WiringTest {
    /** The ledger writes columns by name, so a misspelt one would be found by a person at the latest moment. */
    @Test
    void everyKindOfRecordNamesTheColumnsOfItsTable() {
        for (RecordKind kind : Wiring.KINDS) {
            Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(kind.table());
            assertThat(table).as(kind.name()).isNotNull();
            List<String> columns = table.fieldStream().map(Field::getName).filter(name -> !name.equals("id")).toList();

            assertThat(new TreeSet<>(kind.groups().values().stream().flatMap(List::stream).toList()))
                    .as(kind.name())
                    .isEqualTo(new TreeSet<>(columns));
        }
    }

    @Test
    void groupsAreNamedAsAPersonWouldSayThem() {
        assertThat(Wiring.KINDS.stream().flatMap(kind -> kind.groups().keySet().stream()))
                .allSatisfy(name -> assertThat(name).isEqualTo(name.toLowerCase(Locale.UK)).doesNotContain("_"));
    }
}
