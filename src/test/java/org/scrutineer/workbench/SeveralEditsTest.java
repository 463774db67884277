package org.scrutineer.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Draft;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.State;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbench.SeveralEdits.Asked;

/** The same edit of several recommendations, taken back by one undo. */
class SeveralEditsTest {
    private final Office office = new Office();

    @BeforeEach
    void take() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                .row("Ref", "Recommendation", "Owner", "Due", "Evidence", "RAG")
                .row("2", "Share the rota every week with all of the staff.", "A. Brown", "30 June 2026", "Shared.",
                        "Amber")
                .row("4", "Publish the leaflet in every library of the town.", "J. Walsh", "10 December 2026",
                        "Printed in May.", "Green")
                .row("9", "Ask the people who use the service each summer.", "A. Brown", null, "Planned.", null)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void severalAreEditedAsOneUndoStep() {
        SeveralEdits edits = edits(Asked.NOTHING.withOwner("M. Khan").withWord("Green"), "", "4", "9");
        assertThat(edits.lacksReason()).as("one is Green already and one has none").isFalse();
        Draft draft = edits.draft().orElseThrow();
        assertThat(draft.title()).isEqualTo("Owner, assessment of 2 recommendations");
        office.wiring().ledger().apply(draft);
        assertThat(office.recommendations()).extracting(Recommendation::owner)
                .containsExactly("A. Brown", "M. Khan", "M. Khan");
        assertThat(office.recommendation("9").assessment()).isEqualTo("Green");
        undo();
        assertThat(office.recommendation("4").owner()).isEqualTo("J. Walsh");
        assertThat(office.recommendation("9").assessment()).isEmpty();
    }

    @Test
    void aReasonIsNeededWhereSomethingThatStandsIsChanged() {
        assertThat(edits(Asked.NOTHING.withWord("Green"), " ", "2", "9").lacksReason()).isTrue();
        assertThat(edits(Asked.NOTHING.withWord("Green"), "Shared in May", "2", "9").lacksReason()).isFalse();
        assertThat(edits(Asked.NOTHING.withDue("March 2027"), "", "2").lacksReason()).isTrue();
        assertThat(edits(Asked.NOTHING.withDue("March 2027"), "", "9").lacksReason()).as("its first date").isFalse();
        assertThat(edits(Asked.NOTHING.withState(State.Kind.CLOSED, "", ""), "", "9").lacksReason()).isTrue();
        assertThat(edits(Asked.NOTHING.withState(State.Kind.OPEN, "", ""), "", "9").lacksReason()).isFalse();
        assertThat(edits(Asked.NOTHING.withDue(" "), "", "2").draft()).isEqualTo(Optional.empty());
    }

    @Test
    void severalAreClosedTogetherWithTheirReasonAndDay() {
        office.wiring().ledger().apply(edits(
                Asked.NOTHING.withState(State.Kind.CLOSED, "Every provider does it", "8 December 2026"),
                "Every provider does it", "2", "4").draft().orElseThrow());
        assertThat(office.recommendations()).extracting(one -> one.state().kind())
                .containsExactly(State.Kind.CLOSED, State.Kind.CLOSED, State.Kind.OPEN);
        assertThat(office.recommendation("4").state().since().until()).isEqualTo(LocalDate.of(2026, 12, 8));
        undo();
        assertThat(office.recommendation("4").state()).isEqualTo(State.OPEN);
    }

    @Test
    void severalAreConfirmedAsTheyAreAssessed() {
        office.wiring().ledger().apply(
                edits(Asked.NOTHING.withConfirmation("8 December 2026"), "", "2", "4").draft().orElseThrow());
        assertThat(office.recommendations()).extracting(Recommendation::confirmed)
                .containsExactly("Amber", "Green", "");
        assertThat(office.recommendation("2").confirmedAt()).isEqualTo("8 December 2026");
        assertThatThrownBy(() -> edits(Asked.NOTHING.withConfirmation("8 December 2026"), "", "4", "9").draft())
                .isInstanceOf(Problem.class).hasMessageContaining("Recommendation 9");
    }

    @Test
    void anotherOneTakesThePlaceOfSeveral() {
        Asked superseded = Asked.NOTHING.withState(State.Kind.SUPERSEDED, "One list is enough", "8 December 2026");
        office.wiring().ledger().apply(edits(
                superseded.takenOnBy(Optional.of(office.recommendation("9"))), "One list is enough", "2", "4")
                .draft().orElseThrow());
        assertThat(office.recommendations()).extracting(one -> one.state().kind())
                .containsExactly(State.Kind.SUPERSEDED, State.Kind.SUPERSEDED, State.Kind.OPEN);
        assertThat(office.recommendation("2").state().supersededBy()).hasValue(office.recommendation("9").id());
        undo();
        assertThat(office.recommendation("2").state()).isEqualTo(State.OPEN);
        assertThatThrownBy(() -> edits(
                superseded.takenOnBy(Optional.of(office.recommendation("4"))), "One list is enough", "2", "4").draft())
                .isInstanceOf(Problem.class).hasMessageContaining("cannot take its own place");
    }

    private SeveralEdits edits(Asked asked, String reason, String... refs) {
        return new SeveralEdits(List.of(refs).stream().map(office::recommendation).toList(), asked, reason);
    }

    private void undo() {
        office.wiring().ledger().undo(office.wiring().ledger().undoable().orElseThrow().id(), Optional.empty());
    }
}
