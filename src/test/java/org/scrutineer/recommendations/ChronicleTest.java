package org.scrutineer.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Ledger;

/** Dates that were promised and put off, and when something was last heard. */
class ChronicleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Office office = new Office();
    private final Ledger ledger = office.wiring().ledger();
    private final Chronicle chronicle = new Chronicle(ledger);

    @BeforeEach
    void takeIn() {
        office.take(Office.workbook("t.xlsx", SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Due date", "Progress", "RAG")
                .row(1, "Open the hall on Sundays as well as Saturdays.", "30 June 2026", "Opened in May.", "G")
                .row(2, "Paint the hall before the winter season.", null, null, "A")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theFirstDateHeardOfIsTheBaselineAndEverySlipIsKept() {
        move("1", "30 September 2026", "The caretaker left");
        move("1", "Spring 2027", "No caretaker was found");

        DueDates dates = dates("1");

        assertThat(dates.baseline().text()).isEqualTo("30 June 2026");
        assertThat(dates.slips()).extracting(slip -> slip.from().text() + " to " + slip.to().text()).containsExactly(
                "30 June 2026 to 30 September 2026", "30 September 2026 to Spring 2027");
        assertThat(dates.slips()).extracting(Slip::reason).containsExactly(
                "The caretaker left", "No caretaker was found");
        assertThat(dates.slips().getFirst().by()).isEqualTo("A. Brown");
    }

    @Test
    void anotherWordingOrAnEarlierDateIsNoSlip() {
        move("1", "30.06.2026", "");
        move("1", "1 May 2026", "Sooner");
        move("1", "", "");
        assertThat(dates("1").slips()).isEmpty();

        move("1", "to be agreed", "Nobody knows");
        assertThat(dates("1").slips()).singleElement().satisfies(slip -> {
            assertThat(slip.from().text()).isEqualTo("1 May 2026");
            assertThat(slip.to().known()).isFalse();
        });
    }

    @Test
    void aDateThatWasNeverThereHasNoBaselineUntilItIsGiven() {
        assertThat(dates("2")).isEqualTo(DueDates.NONE);
        move("2", "when the weather allows", "");
        assertThat(dates("2").baseline().known()).isFalse();
        move("2", "1 March 2027", "");
        assertThat(dates("2").baseline().text()).isEqualTo("1 March 2027");
        assertThat(dates("2").slips()).isEmpty();
    }

    @Test
    void aSlipThatWasUndoneIsNone() {
        move("1", "30 September 2026", "A mistake");
        ledger.undo(ledger.undoable().orElseThrow().id(), Optional.empty());

        assertThat(dates("1").slips()).isEmpty();
    }

    @Test
    void aStatedBaselineCountsBeforeTheFirstOneHeardOf() {
        Recommendation one = office.recommendation("1");
        FollowUp stated = new FollowUp(
                Response.AWAITED, State.OPEN, Optional.empty(), FuzzyDate.parse("31 March 2026"), Optional.empty(),
                Optional.empty());
        Recommendation with = new Recommendation(
                one.id(), one.review(), one.ref(), one.ordinal(), one.wording(), one.addressee(), one.owner(),
                one.due(), one.successMeasure(), one.assessment(), one.confirmed(), one.confirmedAt(),
                one.evidence(), stated);

        assertThat(chronicle.dueDates(List.of(with)).get(one.id()).baseline().text()).isEqualTo("31 March 2026");
    }

    @Test
    void somethingIsHeardWithItsUpdateItsEvidenceOrItsAssessment() {
        assertThat(heard("2", Map.of())).isEqualTo(TODAY);

        UUID two = office.recommendation("2").id();
        assertThat(heard("2", Map.of(two, List.of(update(two, "December 2026"))))).isEqualTo(TODAY);
        assertThat(heard("2", Map.of(two, List.of(update(two, "last week"))))).isEqualTo(TODAY);
    }

    private LocalDate heard(String ref, Map<UUID, List<ProgressUpdate>> updates) {
        Recommendation recommendation = office.recommendation(ref);
        return chronicle.lastHeard(List.of(recommendation), updates, TODAY).get(recommendation.id());
    }

    private static ProgressUpdate update(UUID recommendation, String when) {
        return new ProgressUpdate(
                UUID.randomUUID(), recommendation, FuzzyDate.parse(when), "M. Khan", "Half of it.", "", "");
    }

    private void move(String ref, String written, String reason) {
        ledger.apply(RegisterEdits.due(office.recommendation(ref), written, reason));
    }

    private DueDates dates(String ref) {
        Recommendation recommendation = office.recommendation(ref);
        return chronicle.dueDates(List.of(recommendation)).get(recommendation.id());
    }
}
