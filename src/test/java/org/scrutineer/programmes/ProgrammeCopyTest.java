package org.scrutineer.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.TableOut;
import org.scrutineer.layouts.SheetSketch;

class ProgrammeCopyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Office office = new Office();
    private ProgrammeReading reading;

    @BeforeEach
    void open() {
        office.take(Office.workbook("board.xlsx", SheetSketch.named("RAG report")
                .row("Reablement Programme")
                .row("Workstream", "Activity", "Latest update", "RAG", "Next period")
                .row("Rotas", "Planning", "Nine routes.", "Green", "Draw the last.")
                .row("Rotas", "Training", "All trained.", "", "=SUM(A1)")));
        reading = ProgrammeReading.read(
                office.programme().id(), office.wiring().programmes(), office.wiring().schemes()).orElseThrow();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theRagTableSaysItsTallyAndOffersOwnersAndDates() {
        ExportedTable table = ProgrammeCopy.activities(reading, reading.lines(), DAY);

        assertThat(table.columns()).filteredOn(ExportedTable.Column::shown).extracting(ExportedTable.Column::title)
                .containsExactly("Workstream", "Activity", "Latest update", "RAG", "Next period");
        assertThat(table.titles()).endsWith("Owner", "Due");
        assertThat(TableOut.clipboard(table).text()).contains(
                ": 2 activities in 1 workstream, as at 25 November 2026",
                "Rotas\tPlanning\tNine routes.\tG Green\tDraw the last.", "\tNot yet assessed\t'=SUM(A1)",
                "All activities: 1 Green, 1 Not yet assessed.");
    }

    @Test
    void aPartOfItSaysThatItIsOne() {
        ExportedTable table = ProgrammeCopy.activities(reading, reading.lines().subList(0, 1), DAY);

        assertThat(table.subject().note()).startsWith("1 of 2 activities are shown. All activities: 1 Green");
        assertThat(ProgrammeCopy.milestones(reading, reading.milestones(), DAY).titles())
                .containsExactly("Milestone", "Timescale");
    }
}
