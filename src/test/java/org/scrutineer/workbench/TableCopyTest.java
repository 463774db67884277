package org.scrutineer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.exports.ExportedTable;

class TableCopyTest {
    private static final TableCopy.Shown SHOWN = new TableCopy.Shown("Care at Home", 9, LocalDate.of(2026, 11, 25));

    @Test
    void columnsThatAreHiddenAreOfferedAndAPartSaysThatItIsOne() {
        ExportedTable table = TableCopy.of(
                SHOWN, List.of("Ref", "Recommendation", "Owner"), List.of("Ref", "Recommendation"), List.of());

        assertThat(table.subject().caption()).isEqualTo("Care at Home: 0 recommendations, as at 25 November 2026");
        assertThat(table.subject().note()).isEqualTo("0 of 9 recommendations.");
        assertThat(table.columns()).extracting(ExportedTable.Column::shown).containsExactly(true, true, false);
        assertThat(table.columns()).extracting(ExportedTable.Column::heads).containsExactly(true, true, false);
    }
}
