package org.scrutineer.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;

/** What a provider's page says of the visits to it, and what a snapshot of a visit keeps. */
class ProviderVisitsModelTest {
    private final Office office = new Office();
    private final Audit audit = new Audit(office);

    @AfterEach
    void close() {
        office.close();
    }

    private VisitLine line() {
        return VisitLine.of(
                office.wiring().visitStore().whole(audit.visit()).orElseThrow(), audit.ratings(),
                LocalDate.of(2026, 11, 22));
    }

    @Test
    void aFinishedVisitHasItsOutcomeAndWhatIsOpen() {
        audit.finished();

        assertThat(line().day()).isEqualTo("9 November 2026 to 10 November 2026");
        assertThat(line().outcome().word()).isEqualTo("Requires Improvement");
        assertThat(line().about()).isEqualTo("Unannounced visit, outcome sent; action plan by 2 December 2026");
        assertThat(line().open()).containsExactly("1. Write a reason for each gap. No date is set.");
    }

    @Test
    void onceTheActionPlanIsPastTheNextVisitIsNamed() {
        audit.finished();

        assertThat(VisitLine.of(office.wiring().visitStore().whole(audit.visit()).orElseThrow(), audit.ratings(),
                LocalDate.of(2027, 1, 5)).about()).endsWith("again in May 2027");
    }

    @Test
    void aVisitThatIsOnlyPlannedHasNoOutcome() {
        audit.planned();

        assertThat(line().outcome().word()).isEqualTo("Not yet assessed");
        assertThat(line().about()).isEqualTo("Unannounced visit, planned");
        assertThat(line().open()).isEmpty();
        audit.score("C3.1", "Tom", "Poor");
        assertThat(line().about()).isEqualTo("Unannounced visit, planned; worst domain so far: Poor");
    }

    @Test
    void aSnapshotHoldsEverythingThatTheReportIsMadeOf() {
        audit.finished();
        audit.agree("C3.2", "Good");
        WholeVisit whole = office.wiring().visitStore().whole(audit.visit()).orElseThrow();
        Set<UUID> kept = Set.copyOf(office.wiring().snapshots().heads(audit.visit()));

        assertThat(kept).containsAll(office.wiring().ledger().holding(
                whole.found().findings().stream().map(Found.Finding::id).toList()));
        assertThat(kept).containsAll(office.wiring().ledger().holding(
                whole.scored().answers().stream().map(Scored.Answer::id).toList()));
        assertThat(kept).containsAll(office.wiring().ledger().holding(
                whole.scored().agreed().stream().map(Scored.Agreed::id).toList()));
        assertThat(kept).containsAll(office.wiring().ledger().holding(
                whole.found().photographs().stream().map(Found.Photograph::id).toList()));
        assertThat(kept).containsAll(office.wiring().ledger().holding(List.of(audit.provider())));
    }
}
