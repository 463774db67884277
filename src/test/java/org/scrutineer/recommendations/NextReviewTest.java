package org.scrutineer.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.recommendations.FollowUpEdits.Ending;

/** A review that starts from an earlier one. */
class NextReviewTest {
    private final Office office = new Office();
    private final Ledger ledger = office.wiring().ledger();
    private ReviewDesk desk;
    private Review earlier;

    @BeforeEach
    void takeIn() {
        office.take(Office.workbook("t.xlsx", SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Owner", "Due date", "Progress", "RAG")
                .row(1, "Open the hall on Sundays as well as Saturdays.", "M. Khan", "30 June 2026", "Opened.", "G")
                .row(2, "Paint the hall before the winter season.", "R. Osei", "1 May 2026", null, "A")
                .row(4, "Count the visitors of the hall every week.", "R. Osei", null, null, null)));
        desk = new ReviewDesk(office.wiring().register(), office.wiring().committees(), office.wiring().schemes(),
                office.wiring().followUpReader());
        earlier = office.review();
        ledger.apply(desk.committee(earlier, "Leisure Committee"));
        ledger.apply(FollowUpEdits.end(
                List.of(office.recommendation("1")), ending(State.Kind.CLOSED, "Achieved")));
        ledger.apply(FollowUpEdits.end(
                List.of(office.recommendation("4")), ending(State.Kind.PAUSED, "No money")));
        ledger.apply(RegisterEdits.due(office.recommendation("2"), "1 December 2026", "No paint"));
        Recommendation two = office.recommendation("2");
        ledger.apply(ActionEdits.add(two, List.of(), new ActionEdits.Planned("Buy paint", "", "1 June 2026", "")));
        earlier = office.review();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsOpenOrPausedIsCarriedOnAsOneAction() {
        UUID next = UUID.randomUUID();
        ledger.apply(desk.next(next, earlier, new NextReview("The hall, second year", "2026/27")));

        Review review = review(next);
        assertThat(review.title()).isEqualTo("The hall, second year");
        assertThat(review.committee()).isEqualTo(earlier.committee()).isPresent();
        assertThat(review.scope().follows()).hasValue(earlier.id());
        assertThat(review.scope().municipalYear()).isEqualTo("2026/27");
        assertThat(review(earlier.id()).scope().state()).isEqualTo("completed");

        List<Recommendation> carried = recommendations(next);
        assertThat(carried).extracting(Recommendation::ref).containsExactly("2", "4");
        Recommendation two = carried.getFirst();
        assertThat(two.wording()).isEqualTo("Paint the hall before the winter season.");
        assertThat(two.owner()).isEqualTo("R. Osei");
        assertThat(two.due().text()).isEqualTo("1 December 2026");
        assertThat(two.followUp().baseline().text()).isEqualTo("1 May 2026");
        assertThat(two.assessment()).isEmpty();
        assertThat(two.evidence()).isEmpty();
        assertThat(carried.getLast().state().kind()).isEqualTo(State.Kind.PAUSED);
        assertThat(carried.getLast().followUp().baseline()).isEqualTo(FuzzyDate.UNKNOWN);
        assertThat(office.wiring().followUp().actions(next).get(two.id())).extracting(Action::wording)
                .containsExactly("Buy paint");

        Recommendation before = recommendations(earlier.id()).get(1);
        assertThat(two.followUp().continues()).hasValue(before.id());
        assertThat(before.state().supersededBy()).hasValue(two.id());
        assertThat(before.state().reason()).isEqualTo("Carried on in “The hall, second year”");
        assertThat(ledger.check(org.scrutineer.ui.Progress.NONE).sound()).isTrue();
    }

    @Test
    void oneUndoTakesAllOfItBack() {
        UUID next = UUID.randomUUID();
        ledger.apply(desk.next(next, earlier, new NextReview("The hall, second year", "")));
        ledger.undo(ledger.undoable().orElseThrow().id(), Optional.empty());

        assertThat(desk.reviews()).extracting(named -> named.review().id()).containsExactly(earlier.id());
        assertThat(office.review().scope().state()).isEmpty();
        assertThat(office.recommendation("2").state()).isEqualTo(State.OPEN);
    }

    @Test
    void aTitleThatIsTakenAndAReviewWithNothingOpenAreRefused() {
        assertThatThrownBy(() -> desk.next(UUID.randomUUID(), earlier, new NextReview(earlier.title(), "")))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> desk.next(UUID.randomUUID(), earlier, new NextReview(" ", "")))
                .hasMessageContaining("no title");
        ledger.apply(FollowUpEdits.end(office.recommendations(), ending(State.Kind.CLOSED, "Achieved")));
        assertThatThrownBy(() -> desk.next(UUID.randomUUID(), earlier, new NextReview("Another", "")))
                .hasMessageContaining("nothing to carry on");
    }

    @Test
    void aCommitteeThatIsKnownIsNotMadeAgain() {
        ledger.apply(desk.committee(office.review(), "leisure committee"));
        assertThat(office.wiring().committees().committees()).hasSize(1);
        ledger.apply(desk.committee(office.review(), ""));
        assertThat(office.review().committee()).isEmpty();
    }

    private static Ending ending(State.Kind kind, String reason) {
        return new Ending(kind, reason, FuzzyDate.UNKNOWN, Optional.empty());
    }

    private Review review(UUID id) {
        return desk.reviews().stream()
                .map(ReviewDesk.Named::review)
                .filter(review -> review.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Recommendation> recommendations(UUID review) {
        return office.wiring().register().recommendations(review);
    }
}
