package org.scrutineer.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Preview;
import org.scrutineer.layouts.SheetSketch.Bold;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.workbooks.Workbook;

/** Which review the rows of a workbook belong to, and what it is called. */
class SeveralReviewsTest {
    private static final String ONE = "That stall holders are told of every closure a month ahead.";
    private static final String TWO = "That the fees are reviewed before the next budget.";
    private static final String THREE = "That a map of the pitches is put on the website.";
    private static final String UPDATE = "The first letters have gone out to all stall holders.";

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    private static SheetSketch headed(SheetSketch sheet) {
        return sheet.row("Ref", "Recommendation", "Progress", "RAG");
    }

    private List<Tuple> taken(String file, SheetSketch... sheets) {
        office.take(Office.workbook(file, sheets));
        return office.wiring().registerListing().recommendations(Optional.empty()).stream()
                .map(listed -> tuple(listed.review().title(), listed.recommendation().ref(),
                        listed.recommendation().assessment()))
                .toList();
    }

    @Test
    void aSheetForEachReviewIsAReviewForEachSheet() {
        assertThat(taken("tracker.xlsx",
                headed(SheetSketch.named("Markets").row("Review of Markets")).row(1, ONE, UPDATE, "Green"),
                headed(SheetSketch.named("Play").row("Review of Play Areas")).row(1, TWO, UPDATE, "Red"),
                headed(SheetSketch.named("Allotments")).row(1, THREE, UPDATE, "Amber")))
                .containsExactlyInAnyOrder(tuple("Markets", "1", "Green"), tuple("Play Areas", "1", "Red"),
                        tuple("Allotments", "1", "Amber"));
    }

    @Test
    void aNewCommitteeOfSeveralReviewsIsOneCommittee() {
        taken("tracker.xlsx",
                headed(SheetSketch.named("Markets").row("Review of Markets").row("Place Scrutiny Committee"))
                        .row(1, ONE, UPDATE, "Green"),
                headed(SheetSketch.named("Play").row("Review of Play Areas").row("Place Scrutiny Committee"))
                        .row(1, TWO, UPDATE, "Red"));

        assertThat(office.wiring().committees().committees()).hasSize(1);
        assertThat(office.wiring().register().reviews()).extracting(Review::committee).doesNotContain(Optional.empty());
    }

    @Test
    void openAndClosedSheetsOfOneReviewAreOneReview() {
        assertThat(taken("tracker.xlsx",
                headed(SheetSketch.named("Open").row("Markets Review - open recommendations"))
                        .row(2, TWO, UPDATE, "Red"),
                headed(SheetSketch.named("Closed").row("Markets Review - closed recommendations"))
                        .row(1, ONE, UPDATE, "Complete")))
                .containsExactlyInAnyOrder(tuple("Markets Review", "2", "Red"),
                        tuple("Markets Review", "1", "Complete"));
    }

    @Test
    void aColumnThatNamesTheReviewDividesTheRows() {
        assertThat(taken("all.xlsx", SheetSketch.named("All")
                .row("Scrutiny review", "Rec no", "Recommendation", "Progress", "RAG")
                .row("Markets", 1, ONE, UPDATE, "Green")
                .row(null, 2, TWO, UPDATE, "Red")
                .row("Play Areas", 1, THREE, UPDATE, "Amber")))
                .containsExactlyInAnyOrder(tuple("Markets", "1", "Green"), tuple("Markets", "2", "Red"),
                        tuple("Play Areas", "1", "Amber"));
    }

    @Test
    void aColumnOfReviewDatesNamesNoReview() {
        assertThat(taken("ponds.xlsx", SheetSketch.named("Sheet1")
                .row("Ref", "Recommendation", "Progress", "Review date", "RAG")
                .row(1, ONE, UPDATE, "March 2027", "Green")
                .row(2, TWO, UPDATE, "June 2027", "Red")))
                .containsExactly(tuple("Ponds", "1", "Green"), tuple("Ponds", "2", "Red"));
    }

    @Test
    void rowsUnderTheNameOfAReviewBelongToIt() {
        assertThat(taken("all.xlsx", headed(SheetSketch.named("Tracker").row("Scrutiny recommendations tracker"))
                .row(new Bold("Review of Cycling"))
                .row(1, ONE, UPDATE, "Green")
                .row(new Bold("Review of Buses"))
                .row(1, TWO, UPDATE, "Red")))
                .containsExactlyInAnyOrder(tuple("Cycling", "1", "Green"), tuple("Buses", "1", "Red"));
    }

    @Test
    void ofSheetsForSeveralQuartersTheNewestSaysHowThingsStand() {
        Workbook workbook = Office.workbook("tolls.xlsx",
                headed(SheetSketch.named("June 2026")).row(1, ONE, UPDATE, "Red").row(2, TWO, UPDATE, "Red"),
                headed(SheetSketch.named("September 2026")).row(1, ONE, UPDATE, "Amber").row(2, TWO, UPDATE, "Green"));
        Preview preview = office.preview(workbook, Aim.AS_IT_STANDS);

        assertThat(preview.doubts()).isEmpty();
        assertThat(preview.said()).contains("The sheet “June 2026” lists the same recommendations as "
                + "“September 2026”, which is newer. It was not taken in.");
        office.take(workbook);
        assertThat(office.recommendations()).extracting(Recommendation::assessment).containsExactly("Amber", "Green");
    }

    @Test
    void theSheetNamesTheReviewWhereTheFileDoesNot() {
        assertThat(taken("Tracker v3 FINAL.xlsx",
                headed(SheetSketch.named("Adult Carers Review")).row(1, ONE, UPDATE, "Green")))
                .containsExactly(tuple("Adult Carers Review", "1", "Green"));
    }

    @Test
    void aLabelledTitleIsTheTitle() {
        assertThat(taken("form.xlsx", headed(SheetSketch.named("Form")
                .row("Review: Night-time Economy")
                .row("Please complete the last two columns before the end of the month."))
                .row(1, ONE, UPDATE, "Green")))
                .containsExactly(tuple("Night-time Economy", "1", "Green"));
    }

    @Test
    void aReviewThatIsNamedByThePersonTakesAllOfIt() {
        office.take(Office.workbook("tracker.xlsx",
                headed(SheetSketch.named("Markets").row("Review of Markets")).row(1, ONE, UPDATE, "Green"),
                headed(SheetSketch.named("Play").row("Review of Play Areas")).row(2, TWO, UPDATE, "Red")),
                Aim.into(Optional.of("Open Spaces")));

        assertThat(office.wiring().register().reviews()).singleElement()
                .satisfies(review -> assertThat(review.title()).isEqualTo("Open Spaces"));
    }

    @Test
    void severalReviewsAgainChangeNothing() {
        Workbook workbook = Office.workbook("tracker.xlsx",
                headed(SheetSketch.named("Markets").row("Review of Markets")).row(1, ONE, UPDATE, "wobbly"),
                headed(SheetSketch.named("Play").row("Review of Play Areas")).row(1, TWO, UPDATE, null));
        assertThat(office.preview(workbook, Aim.AS_IT_STANDS).newDoubts()).hasSize(2);
        office.take(workbook);

        assertThat(office.preview(workbook, Aim.AS_IT_STANDS).newDoubts()).isEmpty();
        assertThat(office.take(workbook)).isInstanceOf(Outcome.NothingChanged.class);
    }

    @Test
    void oneUndoTakesAllReviewsOfAFileBackAndItCanBeTakenInAgainWithItsDoubts() {
        Workbook workbook = Office.workbook("tracker.xlsx",
                headed(SheetSketch.named("Markets").row("Review of Markets")).row(1, ONE, UPDATE, "wobbly"),
                headed(SheetSketch.named("Play").row("Review of Play Areas")).row(1, TWO, UPDATE, "Red"));
        Outcome.Saved saved = (Outcome.Saved) office.take(workbook);
        office.wiring().ledger().undo(saved.set(), Optional.of("Wrong file"));

        assertThat(office.wiring().register().reviews()).isEmpty();
        assertThat(office.preview(workbook, Aim.AS_IT_STANDS).newDoubts()).hasSize(1);
        office.take(workbook);
        assertThat(office.wiring().register().reviews()).hasSize(2);
    }

    @Test
    void aTrackerOfACabinetIsNotTheCabinet() {
        assertThat(taken("form.xlsx", headed(SheetSketch.named("Form").row("Cabinet response tracker: Grass Cutting"))
                .row(1, ONE, UPDATE, "Green")))
                .containsExactly(tuple("Cabinet response tracker: Grass Cutting", "1", "Green"));
        assertThat(office.wiring().committees().committees()).isEmpty();
    }
}
