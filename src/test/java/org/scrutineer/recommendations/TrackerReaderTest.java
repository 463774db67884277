package org.scrutineer.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Preview;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.SheetSketch.Coloured;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.workbooks.Workbook;

/** Trackers of several councils, from the sheet to the register. */
class TrackerReaderTest {
    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    /** The shape of a select committee's progress update: gaps, shared evidence, an empty rating, a closing note. */
    private static SheetSketch selectCommittee(String eleven) {
        return SheetSketch.named("Progress update")
                .row("Review of Home Library Service - progress update")
                .row("Northmere Borough Council")
                .row("People and Places Select Committee")
                .row("Assessment of progress: 1 = Fully Achieved; 2 = On Track; 3 = Slipped; 4 = Not Achieved")
                .blank()
                .row("Rec.", "Recommendation", "Addressed to", "Evidence of progress", "Assessment of progress")
                .row(2, "Deliver to every ward by the end of the year.", null,
                        "All wards are on the rota.\n• Two vans\n• Nine volunteers",
                        "1 (Fully Achieved)")
                .row(5, "Publish the rota a month ahead of each delivery.", "Providers",
                        "The rota has gone out monthly since May.",
                        "2 (On Track)")
                .row(6, "Tell readers of every change to a delivery.", "Providers")
                .row(11, "Offer e-readers to readers who want them.", "Council", eleven, null)
                .merge(8, 9, 3, 3)
                .merge(8, 9, 4, 4)
                .blank()
                .row("Recommendations 1, 3, 4 and 7 to 10 were signed off on 4 March 2026.");
    }

    @Test
    void aSelectCommitteesTrackerBecomesAReview() {
        Preview preview = office.preview(Office.workbook("tracker.xlsx", selectCommittee("Six were lent.")),
                Aim.AS_IT_STANDS);
        office.wiring().importDesk().take(preview, clash -> false);

        assertThat(office.review().title()).isEqualTo("Home Library Service");
        assertThat(office.review().closedNote()).contains("signed off on 4 March 2026");
        assertThat(office.wiring().committees().committees()).singleElement().satisfies(committee -> {
            assertThat(committee.name()).isEqualTo("People and Places Select Committee");
            assertThat(committee.authority()).isEqualTo("Northmere Borough Council");
        });
        assertThat(office.wiring().schemes().scheme(office.review().scheme())).isEqualTo(Schemes.PROGRESS);
        assertThat(office.recommendations()).extracting(Recommendation::ref).containsExactly("2", "5", "6", "11");
        assertThat(office.recommendations()).extracting(Recommendation::assessment)
                .containsExactly("Fully Achieved", "On Track", "On Track", "");
        assertThat(preview.doubts()).extracting(Doubt::address).containsExactly("E10");
    }

    @Test
    void whatIsClosedIsNeitherMissedNorOpenedAgain() {
        office.take(Office.workbook("tracker.xlsx", selectCommittee("Six were lent.")));
        office.wiring().ledger().apply(FollowUpEdits.end(
                List.of(office.recommendation("2"), office.recommendation("11")), new FollowUpEdits.Ending(
                        State.Kind.CLOSED, "Achieved", FuzzyDate.parse("4 March 2026"), Optional.empty())));
        SheetSketch later = SheetSketch.named("Progress update")
                .row("Review of Home Library Service - progress update")
                .blank()
                .row("Rec.", "Recommendation", "Evidence of progress", "Assessment of progress")
                .row(2, "Deliver to every ward by the end of the year.", "All wards are on the rota.", "2 (On Track)")
                .row(5, "Publish the rota a month ahead of each delivery.", "Published.", "1 (Fully Achieved)");
        Preview preview = office.preview(
                Office.workbook("later.xlsx", later), new Aim(Optional.empty(), Map.of(), Map.of(), true));

        assertThat(preview.understandings().getFirst().said())
                .contains(
                        "In the register but not in this file: recommendations 6. They are taken out of the register.");
        office.wiring().importDesk().take(preview, clash -> false);
        assertThat(office.recommendations()).extracting(Recommendation::ref).containsExactly("2", "5", "11");
        assertThat(office.recommendation("2").state().kind()).isEqualTo(State.Kind.CLOSED);
        assertThat(office.recommendation("11").state().kind()).isEqualTo(State.Kind.CLOSED);
        assertThat(office.recommendation("11").evidence()).as("it keeps its evidence").hasSize(1);
    }

    @Test
    void evidenceInAMergedCellIsKeptOnceAndSharedByItsRows() {
        office.take(Office.workbook("tracker.xlsx", selectCommittee("Six were lent.")));

        assertThat(office.evidence()).extracting(Evidence::refs).containsExactly(
                List.of("2"), List.of("5", "6"), List.of("11"));
        assertThat(office.wiring().registerListing().recommendations(Optional.empty()))
                .extracting(RegisterListing.Listed::sharedWith)
                .containsExactly(List.of(), List.of("6"), List.of("5"), List.of());
    }

    @Test
    void everyValueRemembersItsCell() {
        office.take(Office.workbook("tracker.xlsx", selectCommittee("Six were lent.")));
        Recommendation two = office.recommendation("2");

        assertThat(office.wiring().ledger().sources(List.of(two.id()), Recommendation.ASSESSMENT).get(two.id()))
                .satisfies(source -> {
                    assertThat(source.file()).isEqualTo("tracker.xlsx");
                    assertThat(source.sheet()).isEqualTo("Progress update");
                    assertThat(source.cells()).containsEntry("assessment", "E7");
                });
        assertThat(office.wiring().ledger().sources(two.evidence(), Evidence.CONTENT).get(two.evidence().getFirst())
                .cells()).containsEntry("content", "D7");
    }

    @Test
    void theSameFileAgainChangesNothingEvenAfterEdits() {
        Workbook workbook = Office.workbook("tracker.xlsx", selectCommittee("Six were lent."));
        office.take(workbook);
        office.wiring().ledger()
                .apply(RegisterEdits.assess(office.recommendation("11"), "On Track", "Seen on a visit"));

        assertThat(office.take(workbook)).isInstanceOf(Outcome.NothingChanged.class);
        assertThat(office.recommendation("11").assessment()).isEqualTo("On Track");
        assertThat(office.preview(workbook, Aim.AS_IT_STANDS).newDoubts()).isEmpty();
    }

    @Test
    void aChangedFileShowsItsDifferencesAndKeepsWhatPeopleEdited() {
        office.take(Office.workbook("tracker.xlsx", selectCommittee("Six were lent.")));
        Evidence eleven = office.evidence().getLast();
        office.wiring().ledger().apply(RegisterEdits.evidence(eleven, "Six were lent, one was lost."));

        Preview preview = office.preview(
                Office.workbook("tracker 2.xlsx", selectCommittee("Nine were lent.")), Aim.AS_IT_STANDS);
        assertThat(preview.clashes()).hasSize(1);
        office.wiring().importDesk().take(preview, clash -> false);
        assertThat(office.evidence().getLast().content()).isEqualTo("Six were lent, one was lost.");

        office.wiring().importDesk().take(preview, clash -> true);
        assertThat(office.evidence().getLast().content()).isEqualTo("Nine were lent.");
    }

    @Test
    void oneUndoTakesAllOfItBackAndKeepsWhatWasEditedSince() {
        Outcome.Saved saved = (Outcome.Saved) office.take(
                Office.workbook("tracker.xlsx", selectCommittee("Six were lent.")));
        office.wiring().ledger()
                .apply(RegisterEdits.text(office.recommendation("5"), Recommendation.OWNER, "J. Walsh"));

        office.wiring().ledger().undo(saved.set(), Optional.of("Wrong file"));

        assertThat(office.recommendations()).extracting(Recommendation::ref).containsExactly("5");
    }

    @Test
    void columnsOfAnotherCouncilInAnotherOrderAreUnderstood() {
        office.take(Office.workbook("Scrutiny actions.xlsx", SheetSketch.named("Notes").row("How to fill this in").row(
                "Write one line for each action."),
                SheetSketch.named("Tracker")
                        .row(null, "Scrutiny tracker: Street Lighting")
                        .blank()
                        .row(null, "RAG status", "Target date", "Lead officer", "Recommendation agreed by Cabinet",
                                "Ref",
                                "Update (October 2026)")
                        .blank()
                        .row(null, "amber ", "30 June 2027", "J. Walsh",
                                "Replace lamps in the three darkest wards first.",
                                "R1", "Two wards are finished.")
                        .hiddenRow(null, "Paused", "TBC", "M. Khan", "Tell residents when lamps will be switched off.",
                                "R2", "Waiting for the new map.")
                        .row(null, new Coloured("", "#ff0000"), "Spring 2027", "M. Khan",
                                "Agree a repair time with the contractor.", "R3", "No agreement was reached.")));

        assertThat(office.recommendations()).extracting(Recommendation::ref).containsExactly("R1", "R2", "R3");
        assertThat(office.recommendations()).extracting(Recommendation::assessment)
                .containsExactly("Amber", "Paused", "Red");
        assertThat(office.recommendations()).extracting(Recommendation::owner)
                .containsExactly("J. Walsh", "M. Khan", "M. Khan");
        assertThat(office.recommendation("R3").due().from()).hasToString("2027-03-01");
        assertThat(office.evidence()).hasSize(3);
    }

    @Test
    void hiddenRowsAreTakenInAndNamed() {
        Preview preview = office.preview(Office.workbook("t.xlsx", SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Progress", "RAG")
                .row(1, "Open the hall on Sundays as well as Saturdays.", "Opened in May.", "G")
                .hiddenRow(2, "Paint the hall before the winter season.", "Not begun.", "R")), Aim.AS_IT_STANDS);

        assertThat(preview.said()).anySatisfy(sentence -> assertThat(sentence).contains("Tracker row 3"));
    }

    @Test
    void aRatingThatTheSchemeHasNoWordForIsADoubtWithChoicesAndCanBeCorrected() {
        Workbook workbook = Office.workbook("t.xlsx", SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Progress", "RAG")
                .row(1, "Open the hall on Sundays as well as Saturdays.", "Opened in May.", "G")
                .row(2, "Paint the hall before the winter season.", "Not begun.", "wobbly"));

        Preview preview = office.preview(workbook, Aim.AS_IT_STANDS);
        assertThat(preview.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.sentence()).contains("D3", "wobbly");
            assertThat(doubt.choices()).extracting(Doubt.Choice::name).contains("Red", "Amber", "Green");
        });

        office.take(workbook, new Aim(
                Optional.empty(), Map.of(new CellPlace("Tracker", "D3"), "Red"), Map.of(), false));
        assertThat(office.recommendation("2").assessment()).isEqualTo("Red");
        assertThat(office.take(workbook)).isInstanceOf(Outcome.NothingChanged.class);
    }

    @Test
    void aRowThatOnlyGoesOnWithEvidenceBelongsToTheRecommendationAbove() {
        office.take(Office.workbook("t.xlsx", SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Progress", "RAG")
                .row(1, "Open the hall on Sundays as well as Saturdays.", "Opened in May.", "G")
                .row(null, null, "Forty people came on the first Sunday.", null)
                .row(2, "Paint the hall before the winter season.", "See recommendation 1", "A")));

        assertThat(office.recommendation("1").evidence()).hasSize(2);
        assertThat(office.recommendation("2").evidence())
                .containsExactly(office.recommendation("1").evidence().getFirst());
        assertThat(office.evidence()).hasSize(2);
    }

    @Test
    void aRecommendationMergedOverSeveralRowsHasSeveralItemsOfEvidence() {
        office.take(Office.workbook("t.xlsx", SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Progress", "RAG")
                .row(1, "Open the hall on Sundays as well as Saturdays.", "Opened in May.", "G")
                .row(null, null, "Forty people came on the first Sunday.", null)
                .row(2, "Paint the hall before the winter season.", "Not begun.", "A")
                .merge(2, 3, 0, 0)
                .merge(2, 3, 1, 1)
                .merge(2, 3, 3, 3)));

        assertThat(office.recommendations()).extracting(Recommendation::ref).containsExactly("1", "2");
        assertThat(office.recommendation("1").evidence()).hasSize(2);
    }

    @Test
    void whatTheFileNoLongerListsStaysUnlessItIsToBeDropped() {
        SheetSketch shorter = SheetSketch.named("Progress update")
                .row("Review of Home Library Service - progress update")
                .row("Rec.", "Recommendation", "Evidence of progress", "Assessment of progress")
                .row(2, "Deliver to every ward by the end of the year.", "All wards are on the rota.",
                        "1 (Fully Achieved)")
                .row(5, "Publish the rota a month ahead of each delivery.", "Monthly since May.", "2 (On Track)");
        office.take(Office.workbook("tracker.xlsx", selectCommittee("Six were lent.")));

        Preview preview = office.preview(Office.workbook("later.xlsx", shorter), Aim.AS_IT_STANDS);
        assertThat(preview.said()).anySatisfy(said -> assertThat(said).contains("not in this file", "6, 11"));
        office.wiring().importDesk().take(preview, clash -> false);
        assertThat(office.recommendations()).hasSize(4);

        office.take(Office.workbook("later.xlsx", shorter), new Aim(Optional.empty(), Map.of(), Map.of(), true));
        assertThat(office.recommendations()).extracting(Recommendation::ref).containsExactly("2", "5");
    }

    @Test
    void refsThatComeTwiceStayTwoRecommendations() {
        Workbook workbook = Office.workbook("t.xlsx", SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Progress", "RAG")
                .row(1, "Open the hall on Sundays as well as Saturdays.", "Opened in May.", "G")
                .row(1, "Paint the hall before the winter season.", "Not begun.", "R"));

        assertThat(office.preview(workbook, Aim.AS_IT_STANDS).doubts()).extracting(Doubt::address)
                .containsExactly("A3");
        office.take(workbook);
        assertThat(office.recommendations()).hasSize(2);
        assertThat(office.take(workbook)).isInstanceOf(Outcome.NothingChanged.class);
    }
}
