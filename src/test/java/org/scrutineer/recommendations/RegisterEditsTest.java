package org.scrutineer.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;

/** What a person edits, one undo step each. */
class RegisterEditsTest {
    private final Office office = new Office();
    private Ledger ledger;

    @BeforeEach
    void takeIn() {
        office.take(Office.workbook("t.xlsx", SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Progress", "RAG")
                .row(1, "Open the hall on Sundays as well as Saturdays.", "Opened in May.", "G")
                .row(2, "Paint the hall before the winter season.", null, "A")));
        ledger = office.wiring().ledger();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anAssessmentCarriesItsReasonAndIsUndoneByName() {
        ledger.apply(RegisterEdits.assess(office.recommendation("2"), "Red", "The painter went out of business"));

        assertThat(office.recommendation("2").assessment()).isEqualTo("Red");
        HistoryEntry newest = ledger.history(office.recommendation("2").id()).getFirst();
        assertThat(newest.set().reason()).contains("The painter went out of business");
        assertThat(ledger.undoable().orElseThrow().title()).isEqualTo("Assessment of Recommendation 2");

        ledger.undo(ledger.undoable().orElseThrow().id(), Optional.empty());
        assertThat(office.recommendation("2").assessment()).isEqualTo("Amber");
        ledger.redo();
        assertThat(office.recommendation("2").assessment()).isEqualTo("Red");
    }

    @Test
    void theProposalAndTheConfirmationAreTwoFacts() {
        ledger.apply(RegisterEdits.confirm(office.recommendation("1"), "Green", "12 March 2027"));
        ledger.apply(RegisterEdits.assess(office.recommendation("1"), "Amber", "Sundays stopped"));

        Recommendation one = office.recommendation("1");
        assertThat(one.confirmed()).isEqualTo("Green");
        assertThat(one.confirmedAt()).isEqualTo("12 March 2027");
        assertThat(one.assessment()).isEqualTo("Amber");
    }

    @Test
    void aDueDateIsKeptAsWrittenAndAsUnderstood() {
        ledger.apply(RegisterEdits.due(office.recommendation("2"), "end of March 2027"));
        assertThat(office.recommendation("2").due().text()).isEqualTo("end of March 2027");
        assertThat(office.recommendation("2").due().until()).isEqualTo(LocalDate.of(2027, 3, 31));

        ledger.apply(RegisterEdits.due(office.recommendation("2"), ""));
        assertThat(office.recommendation("2").due().text()).isEmpty();
        assertThat(office.recommendation("2").due().known()).isFalse();
    }

    @Test
    void evidenceIsAddedAndChanged() {
        ledger.apply(RegisterEdits.newEvidence(office.recommendation("2"), "Two walls are done."));
        Evidence added = office.evidence().getLast();
        assertThat(added.refs()).isEqualTo(List.of("2"));

        ledger.apply(RegisterEdits.evidence(added, "Three walls are done."));
        assertThat(office.evidence().getLast().content()).isEqualTo("Three walls are done.");
    }

    @Test
    void sayingTheSameAgainWritesNothing() {
        Draft same = RegisterEdits.text(office.recommendation("1"), Recommendation.OWNER, "");

        assertThat(ledger.apply(same)).isInstanceOf(Outcome.NothingChanged.class);
    }

    @Test
    void severalRecommendationsAreSpokenOfTogether() {
        Evidence shared = new Evidence(java.util.UUID.randomUUID(), office.review().id(), "Seen.", List.of("1", "2"),
                Evidence.Extract.NONE);

        assertThat(RegisterEdits.evidence(shared, "Seen twice.").title()).isEqualTo("Evidence of Recommendations 1, 2");
    }
}
