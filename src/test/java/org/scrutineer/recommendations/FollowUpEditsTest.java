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
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.recommendations.FollowUpEdits.Ending;
import org.scrutineer.recommendations.UpdateEdits.Reported;
import org.scrutineer.ui.Problem;

/** What becomes of a recommendation: each step is kept, named, and can be undone. */
class FollowUpEditsTest {
    private final Office office = new Office();
    private final Ledger ledger = office.wiring().ledger();

    @BeforeEach
    void takeIn() {
        office.take(Office.workbook("t.xlsx", SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Progress", "RAG")
                .row(1, "Open the hall on Sundays as well as Saturdays.", "Opened in May.", "G")
                .row(2, "Paint the hall before the winter season.", null, "A")
                .row(3, "Count the visitors of the hall every week.", null, null)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theExecutiveAnswersAndTheAnswerIsUndone() {
        ledger.apply(FollowUpEdits.respond(one(), new Response(
                Response.Kind.ACCEPTED_IN_PART, "Saturdays stay.", FuzzyDate.parse("3 March 2027"))));

        assertThat(one().followUp().response()).isEqualTo(new Response(
                Response.Kind.ACCEPTED_IN_PART, "Saturdays stay.", FuzzyDate.parse("3 March 2027")));
        undo("Executive response of Recommendation 1");
        assertThat(one().followUp().response()).isEqualTo(Response.AWAITED);
    }

    @Test
    void severalAreClosedAtAMeetingInOneActionAndReopened() {
        UUID meeting = meeting();
        ledger.apply(FollowUpEdits.end(List.of(one(), recommendation("2")), new Ending(
                State.Kind.CLOSED, "Achieved", FuzzyDate.parse("8 December 2026"), Optional.of(meeting))));

        assertThat(one().state()).isEqualTo(new State(State.Kind.CLOSED, "Achieved",
                FuzzyDate.parse("8 December 2026"), Optional.of(meeting), Optional.empty()));
        assertThat(recommendation("2").state().ended()).isTrue();
        ledger.apply(FollowUpEdits.end(List.of(one()), open()));
        assertThat(one().state()).isEqualTo(State.OPEN);
        undo("Reopening of Recommendation 1");
        undo("Closure of Recommendations 1 and 2");
        assertThat(recommendation("2").state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatIsPausedOrClosedHasAReason() {
        for (State.Kind kind : List.of(State.Kind.CLOSED, State.Kind.PAUSED)) {
            assertThatThrownBy(() -> FollowUpEdits.end(List.of(one()), new Ending(
                    kind, " ", FuzzyDate.UNKNOWN, Optional.empty())))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("Why Recommendation 1 is " + kind.plain());
        }
    }

    @Test
    void anotherRecommendationTakesItsPlaceButNotItself() {
        Ending ending = new Ending(State.Kind.SUPERSEDED, "Merged", FuzzyDate.UNKNOWN, Optional.empty());
        ledger.apply(FollowUpEdits.supersede(List.of(one()), recommendation("2"), ending));

        assertThat(one().state().supersededBy()).hasValue(recommendation("2").id());
        assertThatThrownBy(() -> FollowUpEdits.supersede(List.of(one()), one(), ending))
                .hasMessageContaining("cannot take its own place");
    }

    @Test
    void aMeetingConfirmsEachAsProposedAndRefusesWhatIsUngraded() {
        UUID meeting = meeting();
        ledger.apply(FollowUpEdits.confirm(
                List.of(one(), recommendation("2")), "", "8 December 2026", Optional.of(meeting)));

        assertThat(one().confirmed()).isEqualTo("Green");
        assertThat(recommendation("2").confirmed()).isEqualTo("Amber");
        assertThat(one().confirmedAt()).isEqualTo("8 December 2026");
        assertThat(one().followUp().confirmedMeeting()).hasValue(meeting);
        assertThatThrownBy(() -> FollowUpEdits.confirm(List.of(recommendation("3")), "", "", Optional.empty()))
                .hasMessageContaining("nothing to confirm");
        ledger.apply(FollowUpEdits.confirm(List.of(recommendation("3")), "Red", "", Optional.empty()));
        assertThat(recommendation("3").confirmed()).isEqualTo("Red");
    }

    @Test
    void aBaselineAndAReasonForADifferenceAreKept() {
        ledger.apply(FollowUpEdits.baseline(one(), "Spring 2026"));
        ledger.apply(FollowUpEdits.difference(one(), new FollowUp.Difference("red", "The date was a slip", true)));

        assertThat(one().followUp().baseline()).isEqualTo(FuzzyDate.parse("Spring 2026"));
        assertThat(one().followUp().difference()).hasValue(
                new FollowUp.Difference("red", "The date was a slip", true));
        ledger.apply(FollowUpEdits.difference(one(), new FollowUp.Difference("red", "", true)));
        assertThat(one().followUp().difference()).isEmpty();
    }

    @Test
    void aContractClauseIsQuotedWordForWord() {
        Evidence evidence = office.evidence().getFirst();
        ledger.apply(FollowUpEdits.extract(evidence, new Evidence.Extract(
                "The provider  shall open.", "Contract, section 4")));

        assertThat(office.evidence().getFirst().extract()).isEqualTo(
                new Evidence.Extract("The provider  shall open.", "Contract, section 4"));
        undo("Contract extract of Recommendation 1");
        assertThat(office.evidence().getFirst().extract()).isEqualTo(Evidence.Extract.NONE);
    }

    @Test
    void anActionIsAddedMovedWithItsReasonDoneAndDropped() {
        ledger.apply(ActionEdits.add(one(), actions(), new ActionEdits.Planned(
                "Find a caretaker", "M. Khan", "30 June 2026", "Somebody starts")));
        ledger.apply(ActionEdits.add(one(), actions(), new ActionEdits.Planned("Buy a key", "", "", "")));
        assertThat(actions()).extracting(Action::ordinal).containsExactly(1, 2);
        Action first = actions().getFirst();
        assertThat(first.owner()).isEqualTo("M. Khan");
        assertThat(first.successMeasure()).isEqualTo("Somebody starts");

        assertThatThrownBy(() -> ActionEdits.move(first, "30 September 2026", ""))
                .hasMessageContaining("why it moves is not said");
        ledger.apply(ActionEdits.move(first, "30 September 2026", "Nobody applied"));
        ledger.apply(ActionEdits.move(actions().getLast(), "1 May 2026", ""));
        DueDates dates = new Chronicle(ledger).dueDatesOfActions(actions()).get(first.id());
        assertThat(dates.baseline().text()).isEqualTo("30 June 2026");
        assertThat(dates.slips()).extracting(Slip::reason).containsExactly("Nobody applied");

        ledger.apply(ActionEdits.done(first, "1 August 2026", ""));
        assertThat(actions().getFirst().state().ended()).isTrue();
        ledger.apply(ActionEdits.reopen(actions().getFirst()));
        assertThat(actions().getFirst().state()).isEqualTo(State.OPEN);
        ledger.apply(ActionEdits.text(actions().getFirst(), Action.OWNER, "R. Osei"));
        ledger.apply(ActionEdits.baseline(actions().getFirst(), "May 2026"));
        assertThat(actions().getFirst().baseline().text()).isEqualTo("May 2026");
        ledger.apply(ActionEdits.drop(actions().getFirst(), "Twice in the list"));
        assertThat(actions()).extracting(Action::wording).containsExactly("Buy a key");
    }

    @Test
    void anUpdateStandsBesideTheEarlierAndMayProposeTheAssessment() {
        ledger.apply(UpdateEdits.add(one(), reported("First.", "1 May 2026", "")));
        ledger.apply(UpdateEdits.add(one(), reported("The caretaker left.", "1 June 2026", "Amber")));

        assertThat(updates()).extracting(ProgressUpdate::content).containsExactly("The caretaker left.", "First.");
        assertThat(one().assessment()).isEqualTo("Amber");
        assertThat(ledger.undoable().orElseThrow().reason()).hasValue("The caretaker left.");
        ledger.apply(UpdateEdits.correct(one(), updates().getFirst(), reported("He left.", "2 June 2026", "Amber")));
        assertThat(updates().getFirst().content()).isEqualTo("He left.");
        ledger.apply(UpdateEdits.remove(one(), updates().getLast()));
        assertThat(updates()).hasSize(1);
        undo("Removal of a progress update of Recommendation 1");
        undo("Progress update of Recommendation 1");
        undo("Progress update of Recommendation 1");
        assertThat(one().assessment()).isEqualTo("Green");
        assertThat(updates()).extracting(ProgressUpdate::content).containsExactly("First.");
    }

    @Test
    void theDetailsOfAReviewAreKept() {
        ledger.apply(ReviewEdits.text(office.review(), Review.SCOPE, "How the hall is used."));
        ledger.apply(ReviewEdits.text(office.review(), Review.MUNICIPAL_YEAR, "2026/27"));
        ledger.apply(ReviewEdits.finalReport(office.review(), "The hall", "https://example.org/hall", "May 2026"));

        Review.Scope scope = office.review().scope();
        assertThat(scope.scope()).isEqualTo("How the hall is used.");
        assertThat(scope.municipalYear()).isEqualTo("2026/27");
        assertThat(scope.finalReport()).isEqualTo("The hall");
        assertThat(scope.link()).isEqualTo("https://example.org/hall");
        assertThat(scope.reported()).isEqualTo(FuzzyDate.parse("May 2026"));
        assertThat(ledger.check(org.scrutineer.ui.Progress.NONE).sound()).isTrue();
    }

    private static Ending open() {
        return new Ending(State.Kind.OPEN, "", FuzzyDate.UNKNOWN, Optional.empty());
    }

    private static Reported reported(String content, String on, String proposed) {
        return new Reported(content, "", "M. Khan", FuzzyDate.parse(on), proposed, "");
    }

    private UUID meeting() {
        UUID id = UUID.randomUUID();
        ledger.apply(org.scrutineer.ledger.Draft.edit("A meeting", Optional.empty(), Edit.typed(
                Meeting.KIND, id, Meeting.HELD,
                org.scrutineer.committees.DateColumns.of("held").with(
                        org.scrutineer.ledger.Fields.EMPTY, FuzzyDate.parse("8 December 2026")))));
        return id;
    }

    private Recommendation one() {
        return recommendation("1");
    }

    private Recommendation recommendation(String ref) {
        return office.recommendation(ref);
    }

    private List<Action> actions() {
        return office.wiring().followUp().actions(office.review().id()).getOrDefault(one().id(), List.of());
    }

    private List<ProgressUpdate> updates() {
        return office.wiring().followUp().updates(office.review().id()).getOrDefault(one().id(), List.of());
    }

    private void undo(String title) {
        assertThat(ledger.undoable().orElseThrow().title()).isEqualTo(title);
        ledger.undo(ledger.undoable().orElseThrow().id(), Optional.empty());
    }
}
