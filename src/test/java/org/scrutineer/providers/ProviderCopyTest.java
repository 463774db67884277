package org.scrutineer.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.documents.ClipboardTable;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.TableOut;

class ProviderCopyTest {
    @Test
    void theTableSaysHowProvidersAreRatedOnWhichBaseAndWhatRemains() {
        try (Office office = new Office()) {
            ProviderDesk desk = office.wiring().providerDesk();
            ProviderDesk.Reading now = desk.read();
            ProvidersModel.Reading reading = new ProvidersModel.Reading(now.register(), now.schemes(), Map.of());
            Provider acorn = new Provider(new java.util.UUID(0, 1), "=Acorn", List.of(), "Care at Home", "", "");
            List<ProviderRow> rows = List.of(new ProviderRow(acorn, ProviderEvent.Standing.ACTIVE, List.of(), 0));
            ProviderTally tally = ProviderTally.of(
                    reading.register(), List.of(acorn), reading.schemes().schemes().getFirst(), Optional.of(3));
            ExportedTable table = ProviderCopy.of(reading, rows, List.of(tally), LocalDate.of(2026, 11, 25));
            ClipboardTable copied = TableOut.clipboard(table);

            assertThat(table.titles()).containsExactly("Provider", "Framework", "Standing", "CQC", "CQC, rated on");
            assertThat(copied.text()).contains(
                    "1 provider and how they are rated, as at 25 November 2026",
                    "'=Acorn\tCare at Home\tActive\tNot on record\t",
                    "CQC: No rating on record: 0 of 3; 3 unaccounted for.");
        }
    }
}
