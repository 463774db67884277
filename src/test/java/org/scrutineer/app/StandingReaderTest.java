package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.recommendations.RegisterEdits;

class StandingReaderTest {
    @Test
    void nothingStandsInAnEmptyWorkspace() {
        try (Office office = new Office()) {
            assertThat(new StandingReader(office.wiring()).read()).isEqualTo(Standing.NOTHING);
        }
    }

    @Test
    void whatIsLateAndWhatIsNotAssessedIsCounted() {
        try (Office office = new Office()) {
            office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                    .row("Ref", "Recommendation", "Due", "RAG")
                    .row("1", "Share the rota every week with all of the staff.", "1 March 2025", "Amber")
                    .row("2", "Publish the leaflet in every library of the town.", "1 March 2025", "Complete")
                    .row("3", "Tell the families of every change of the visits.", "Spring 2099", null)));
            Standing standing = new StandingReader(office.wiring()).read();
            assertThat(standing.overdue()).as("what is complete is late no more").isEqualTo(1);
            assertThat(standing.ungraded()).isEqualTo(1);

            office.wiring().ledger().apply(RegisterEdits.due(office.recommendation("1"), "Spring 2099"));
            assertThat(new StandingReader(office.wiring()).read().overdue()).isZero();
        }
    }
}
