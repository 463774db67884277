package org.scrutineer.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Preview;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.SheetSketch.Bold;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.Workbook;

/** Rows and columns of trackers that do not say what they are as plainly as others. */
class OddRowsTest {
    private static final String ONE = "That stall holders are told of every closure a month ahead.";
    private static final String TWO = "That the fees are reviewed before the next budget.";
    private static final String THREE = "That a map of the pitches is put on the website.";
    private static final String OLD = "Nothing had been done by the end of June.";
    private static final String UPDATE = "The first letters have gone out to all stall holders.";

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    private Preview taken(SheetSketch sheet) {
        Workbook workbook = Office.workbook("markets.xlsx", sheet);
        Preview preview = office.preview(workbook, Aim.AS_IT_STANDS);
        office.take(workbook);
        return preview;
    }

    private static SheetSketch tracker() {
        return SheetSketch.named("Tracker").row("Ref", "Recommendation", "Progress", "RAG");
    }

    private List<String> refs() {
        return office.recommendations().stream().map(Recommendation::ref).toList();
    }

    @Test
    void anOverallRatingIsNoRecommendation() {
        Preview preview = taken(tracker().row(1, ONE, UPDATE, "Green").row(2, TWO, UPDATE, "Amber")
                .row(null, "Overall", null, "Amber"));

        assertThat(refs()).containsExactly("1", "2");
        assertThat(preview.said()).contains("Row 4 (“Overall”) sums up other rows. It is not taken in.");
    }

    @Test
    void aNumberedRecommendationThatBeginsWithTotalIsOne() {
        taken(tracker().row(1, ONE, UPDATE, "Green").row(2, "Total ban on vans after nine.", null, "Red"));

        assertThat(refs()).containsExactly("1", "2");
    }

    @Test
    void rowsThatAreOnlyNumberedInAdvanceAreNamedAndLeftOut() {
        Preview preview = taken(tracker().row(1, ONE, UPDATE, "Green").row(2, TWO, UPDATE, "Red").row(3).row(4));

        assertThat(refs()).containsExactly("1", "2");
        assertThat(preview.doubts()).isEmpty();
        assertThat(preview.said())
                .contains("Rows that hold a ref and nothing else were not taken in: Tracker A4, Tracker A5.");
    }

    @Test
    void numbersBeforeEveryWordingAreTheRefs() {
        taken(SheetSketch.named("Tracker").row("Recommendation", "Progress", "RAG")
                .row("1. " + ONE, UPDATE, "Green").row("4. " + TWO, UPDATE, "Red"));

        assertThat(refs()).containsExactly("1", "4");
        assertThat(office.recommendation("4").wording()).isEqualTo(TWO);
    }

    @Test
    void aNumberBeforeOneWordingOnlyIsPartOfIt() {
        taken(SheetSketch.named("Tracker").row("Recommendation", "Progress", "RAG")
                .row("2. " + ONE, UPDATE, "Green").row(TWO, UPDATE, "Red"));

        assertThat(office.recommendation("1").wording()).isEqualTo("2. " + ONE);
    }

    @Test
    void romanNumeralsUnderNoHeaderAreRefsAndAPersonIsAsked() {
        Preview preview = taken(SheetSketch.named("Tracker").row("", "Recommendation", "Progress", "RAG")
                .row("i", ONE, UPDATE, "Green").row("ii", TWO, UPDATE, "Red").row("iii", THREE, UPDATE, "Red"));

        assertThat(refs()).containsExactly("i", "ii", "iii");
        assertThat(preview.doubts()).singleElement().extracting(Doubt::address).isEqualTo("A");
    }

    @Test
    void aRefInARowOfItsOwnBelongsToTheWordingUnderIt() {
        taken(SheetSketch.named("Tracker").row("Recommendation", "Progress", "RAG")
                .row(new Bold("Recommendation 3")).row(ONE, UPDATE, "Green")
                .row(new Bold("Recommendation 7")).row(TWO, UPDATE, "Red"));

        assertThat(refs()).containsExactly("3", "7");
    }

    @Test
    void whatSeveralActionsSayDifferentlyIsNamedAndNotLostInSilence() {
        Preview preview = taken(SheetSketch.named("Plan")
                .row("Ref", "Recommendation", "Lead officer", "Progress", "Status")
                .row(1, ONE, "M. Khan", UPDATE, "Complete")
                .row(null, null, "J. Walsh", OLD, "In progress")
                .row(null, null, "M. Khan", "The rest follows.", "Complete")
                .merge(2, 4, 0, 0).merge(2, 4, 1, 1));

        assertThat(office.recommendation("1").evidence()).hasSize(3);
        assertThat(preview.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.address()).isEqualTo("C3");
            assertThat(doubt.sentence()).contains("C3 “J. Walsh”", "E3 “In progress”");
        });
    }

    @Test
    void theSameRefAndWordingOnceMoreGoesOnWithIt() {
        Preview preview = taken(tracker().row(1, ONE, OLD, "Green").row(1, ONE, UPDATE, "Green"));

        assertThat(refs()).containsExactly("1");
        assertThat(office.evidence()).hasSize(2);
        assertThat(preview.doubts()).isEmpty();
    }

    @Test
    void aDashIsNoEvidence() {
        taken(tracker().row(1, ONE, "-", "Green").row(2, TWO, UPDATE, "Red"));

        assertThat(office.evidence()).extracting(Evidence::content).containsExactly(UPDATE);
    }

    @Test
    void anEmptyNewestUpdateIsAGapAndTheOlderOneIsNamed() {
        Preview preview = taken(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Update June 2026", "Update September 2026", "RAG")
                .row(1, ONE, OLD, UPDATE, "Green").row(2, TWO, OLD, null, "Red"));

        assertThat(office.evidence()).extracting(Evidence::content).containsExactly(UPDATE);
        assertThat(preview.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.address()).isEqualTo("D3");
            assertThat(doubt.sentence()).contains("C3");
        });
    }

    @Test
    void columnsUnderNothingButADateAreUpdatesOfWhichTheNewestCounts() {
        taken(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30), "RAG")
                .row(1, ONE, OLD, UPDATE, "Green").row(2, TWO, OLD, UPDATE, "Red"));

        assertThat(office.evidence()).extracting(Evidence::content).containsOnly(UPDATE);
        assertThat(office.recommendations()).extracting(Recommendation::successMeasure).containsOnly("");
    }

    @Test
    void anEmptyRevisedDateLeavesTheDateBeforeIt() {
        taken(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Original due date", "Revised due date", "RAG")
                .row(1, ONE, "1 May 2026", "1 June 2026", "Green").row(2, TWO, "1 July 2026", null, "Red"));

        assertThat(office.recommendations()).extracting(recommendation -> recommendation.due().text())
                .containsExactly("1 June 2026", "1 July 2026");
    }

    @Test
    void ofQuartersWithoutAYearTheLastThatIsFilledCounts() {
        taken(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Progress", "Q1 RAG", "Q2 RAG", "Q3 RAG", "Q4 RAG")
                .row(1, ONE, UPDATE, "Red", "Amber", "Green", null).row(2, TWO, UPDATE, "Red", "Red", "Amber", null));

        assertThat(office.recommendations()).extracting(Recommendation::assessment).containsExactly("Green", "Amber");
    }

    @Test
    void columnsThatNobodyAskedForAreNamed() {
        Preview preview = taken(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Portfolio", "Progress", "Cost (£)", "RAG")
                .row(1, ONE, "Environment", UPDATE, 1200, "Green").row(2, TWO, "Schools", UPDATE, 0, "Red"));

        assertThat(preview.said()).contains("Not taken in: the columns “Portfolio” (C), “Cost (£)” (E).");
    }

    @Test
    void aRowOfAFormIsNotTakenForAHeader() {
        Workbook workbook = Office.workbook("form.xlsx", SheetSketch.named("Form")
                .row("Recommendation 1", ONE).row("Lead officer", "M. Khan").row("RAG", "Green").blank()
                .row("Recommendation 2", TWO).row("Lead officer", "J. Walsh").row("RAG", "Red"));

        assertThatThrownBy(() -> office.preview(workbook, Aim.AS_IT_STANDS)).isInstanceOf(Problem.class)
                .hasMessageContaining("No table of recommendations");
    }

    @Test
    void aHeaderWithoutRowsIsNoTable() {
        Workbook workbook = Office.workbook("empty.xlsx", tracker());

        assertThatThrownBy(() -> office.preview(workbook, Aim.AS_IT_STANDS)).isInstanceOf(Problem.class)
                .hasMessageContaining("No table of recommendations");
    }

    @Test
    void aSecondHeaderRowMayNameMoreThanThePartsOfMergedCells() {
        taken(SheetSketch.named("Tracker")
                .row(null, null, new Bold("Quarter 2 monitoring"))
                .row(new Bold("Ref"), new Bold("Recommendation"), new Bold("Officer"), new Bold("Progress"))
                .row(null, null, new Bold("Name"), new Bold("Update"), new Bold("RAG"))
                .row(1, ONE, "M. Khan", UPDATE, "Green").row(2, TWO, "J. Walsh", UPDATE, "Red")
                .merge(1, 1, 2, 4).merge(2, 2, 3, 4));

        assertThat(office.recommendations()).extracting(Recommendation::owner).containsExactly("M. Khan", "J. Walsh");
        assertThat(office.recommendations()).extracting(Recommendation::assessment).containsExactly("Green", "Red");
    }

    @Test
    void notesUnderATableAreSaidInOneSentence() {
        Preview preview = taken(tracker().row(1, ONE, UPDATE, "Green").row(2, TWO, UPDATE, "Red").blank()
                .row("Key").row("Red", "Serious problems"));

        assertThat(preview.said()).contains(
                "Not taken in from under the table: A5 “Key”, A6 “Red Serious problems”.");
    }
}
