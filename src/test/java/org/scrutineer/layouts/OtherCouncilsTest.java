package org.scrutineer.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.layouts.Shapes.ALL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.layouts.SheetSketch.Bold;
import org.scrutineer.layouts.SheetSketch.Coloured;

/** Trackers as other councils keep them: other names, other order, and all that surrounds a table. */
class OtherCouncilsTest {
    private static final String WORDING = "That the service reviews how residents are told about changes to their visits, ";
    private static final String UPDATE = "A new leaflet has been agreed with the provider forum and goes out in the spring, ";

    private static Recognition best(SheetSketch sketch) {
        List<Recognition> found = Recogniser.recognise(sketch.sheet(), ALL);
        assertThat(found).isNotEmpty();
        return found.getFirst();
    }

    private static List<String> columns(Recognition found) {
        return found.columns().stream().filter(ColumnMatch::chosen)
                .map(match -> match.field().name() + " " + match.letters()).toList();
    }

    private static List<String> words(Recognition found, String field) {
        return found.data().map(row -> row.words(field)).toList();
    }

    @Test
    void cabinetWordsAndBrag() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row("No.", "Recommendation agreed by Cabinet", "Lead officer", "Target date",
                        "Update (October 2025)", "BRAG")
                .row(1, WORDING + 1, "J. Ashdown", LocalDate.of(2026, 3, 31), UPDATE + 1, "Blue")
                .row(2, WORDING + 2, "T. Marlow", "Spring 2026", UPDATE + 2, "amber ")
                .row(3, WORDING + 3, "TBC", "TBC", UPDATE + 3, "Paused"));

        assertThat(columns(found)).containsExactly("ref A", "wording B", "owner C", "due D", "evidence E",
                "assessment F");
        assertThat(words(found, "assessment")).containsExactly("Blue", "amber", "Paused");
        assertThat(found.unclaimed()).isEmpty();
    }

    @Test
    void anotherOrderBehindEmptyColumnsAndRows() {
        Recognition found = best(SheetSketch.named("Sheet1").blank().blank()
                .row(null, null, "Status", "Owner", "Recommendation", "Ref", "Comments")
                .row(null, null, "Green", "Ana Field", WORDING, "R1", UPDATE)
                .row(null, null, "Red", "Bo Hill", WORDING + "b", "R2", UPDATE)
                .row(null, null, "N/A", "Cy Lane", WORDING + "c", "R3", null));

        assertThat(found.headerRow()).isEqualTo(3);
        assertThat(columns(found)).containsExactly("assessment C", "owner D", "wording E", "ref F", "evidence G");
        assertThat(words(found, "ref")).containsExactly("R1", "R2", "R3");
    }

    @Test
    void twoStatusColumnsOfDifferentMonths() {
        Recognition found = best(SheetSketch.named("Monitoring")
                .row("Rec", "Recommendation", "Status Aug 25", "Status Nov 25", "Next steps")
                .row("1.1", WORDING + 1, "Amber", "Green", UPDATE)
                .row("1.2", WORDING + 2, "Red", "Red", UPDATE));

        assertThat(columns(found)).containsExactly("ref A", "wording B", "assessment D", "next E");
        RecognisedRow.Data first = found.data().toList().getFirst();
        assertThat(first.words("assessment")).isEqualTo("Green");
        assertThat(first.candidates().get("assessment")).extracting(CellRead::address).containsExactly("C2", "D2");
        assertThat(found.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.sentence()).isEqualTo("Assessment of progress has 2 columns: 'Status Aug 25' (C), "
                    + "'Status Nov 25' (D). 'Status Nov 25' (D) is used.");
            assertThat(doubt.choices()).extracting(Doubt.Choice::name).containsExactly("column:3", "column:2");
        });
    }

    @Test
    void aCurrentColumnBeatsAPreviousOne() {
        Recognition found = best(SheetSketch.named("Monitoring")
                .row("Ref", "Recommendation", "Current RAG", "Previous RAG", "Latest update", "Update June 2025")
                .row(1, WORDING + 1, "Amber", "Green", UPDATE, UPDATE + "older")
                .row(2, WORDING + 2, "Red", "Red", UPDATE, UPDATE + "older"));

        assertThat(columns(found)).containsExactly("ref A", "wording B", "assessment C", "evidence E");
    }

    @Test
    void ratingsGivenByColourOnly() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row("Item", "Recommendation", "Progress", "Traffic light")
                .row(1, WORDING + 1, UPDATE, new Coloured("", "#00b050"))
                .row(2, WORDING + 2, UPDATE, new Coloured("", "#ffc000"))
                .row(3, WORDING + 3, UPDATE, new Coloured("", "#ff0000")));

        assertThat(columns(found)).containsExactly("ref A", "wording B", "evidence C", "assessment D");
        assertThat(found.data().map(row -> row.cell("assessment").orElseThrow().hue().orElseThrow()))
                .containsExactly(Hue.GREEN, Hue.AMBER, Hue.RED);
        assertThat(found.column("assessment").orElseThrow().reason())
                .isEqualTo("Its values are ratings or coloured cells.");
    }

    @Test
    void bandedRowsAreNotRatings() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Lead officer", "Notes for us")
                .row(new Coloured("1", "#cfe7de"), new Coloured(WORDING, "#cfe7de"), new Coloured("Al", "#cfe7de"),
                        new Coloured("", "#cfe7de"))
                .row("2", WORDING, "Bo", null)
                .row(new Coloured("3", "#cfe7de"), new Coloured(WORDING, "#cfe7de"), new Coloured("Cy", "#cfe7de"),
                        new Coloured("", "#cfe7de")));

        assertThat(columns(found)).containsExactly("ref A", "wording B", "owner C");
        assertThat(found.unclaimed()).containsExactly(new UnclaimedColumn(3, "Notes for us"));
    }

    @Test
    void hiddenRowsCountAndTotalsDoNot() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Status", "Cost")
                .row(1, WORDING + 1, "Green", 100)
                .hiddenRow(2, WORDING + 2, "Red", 250)
                .row(3, WORDING + 3, "Amber", 50)
                .row(null, "Total", null, 400));

        assertThat(words(found, "ref")).containsExactly("1", "2", "3");
        assertThat(found.rows()).extracting(RecognisedRow::hidden).containsExactly(false, true, false, false);
        assertThat(found.rows().getLast())
                .isEqualTo(new RecognisedRow.Totals(5, false, "Total", "B5"));
        assertThat(found.doubts()).extracting(Doubt::sentence)
                .contains("Row 5 (“Total”) sums up other rows. It is not taken in.");
    }

    @Test
    void theHeaderOnceMoreOnALaterPage() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Status")
                .row(1, WORDING + 1, "Green")
                .row("Ref", "Recommendation ", "status")
                .row(2, WORDING + 2, "Red")
                .blank()
                .row("Ref", "Recommendation", "Status")
                .row(3, WORDING + 3, "Red"));

        assertThat(words(found, "ref")).containsExactly("1", "2", "3");
        assertThat(found.rows().stream().filter(RecognisedRow.RepeatedHeader.class::isInstance)).hasSize(2);
    }

    @Test
    void aHeaderInTwoRows() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row(new Bold("Ref"), new Bold("Recommendation"), new Bold("Progress"), null, new Bold("Lead"))
                .row(null, null, new Bold("Update"), new Bold("RAG rating"), null)
                .row(1, WORDING + 1, UPDATE, "Green", "Al")
                .row(2, WORDING + 2, UPDATE, "Red", "Bo")
                .merge(1, 1, 2, 3));

        assertThat(found.headerRow()).isEqualTo(2);
        assertThat(columns(found)).containsExactly("ref A", "wording B", "evidence C", "assessment D", "owner E");
        assertThat(found.column("assessment").orElseThrow().header()).isEqualTo("Progress RAG rating");
        assertThat(words(found, "ref")).containsExactly("1", "2");
    }

    @Test
    void headingsBetweenRowsAndNotesBelow() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row("Key: R - off track; A - at risk; G - on track")
                .row("Ref", "Recommendation", "Status")
                .row(new Bold("Theme A: Information"))
                .row(1, WORDING + 1, "G")
                .blank()
                .row("Theme B: Workforce")
                .row(2, WORDING + 2, "R")
                .row("Items 3 and 4 were closed in May.")
                .blank()
                .row("Prepared by the scrutiny team"));

        assertThat(found.rows().stream().filter(RecognisedRow.Span.class::isInstance)
                .map(row -> ((RecognisedRow.Span) row).text()))
                .containsExactly("Theme A: Information", "Theme B: Workforce");
        assertThat(words(found, "ref")).containsExactly("1", "2");
        assertThat(found.below()).extracting(Line::text)
                .containsExactly("Items 3 and 4 were closed in May.", "Prepared by the scrutiny team");
        assertThat(found.legend()).containsEntry("R", "off track").containsEntry("A", "at risk")
                .containsEntry("G", "on track");
    }

    @Test
    void workstreamsAsARealColumn() {
        Recognition found = best(SheetSketch.named("Programme")
                .row("Theme/Workstream", "Milestone / activity", "RAG status", "Progress this period", "Next period")
                .row("Home first", "Referral pathway", "Green", UPDATE, WORDING)
                .row(null, "Brokerage", "Amber", UPDATE, WORDING)
                .row("Digital", "Rostering", "Red", UPDATE, WORDING)
                .merge(2, 3, 0, 0));

        assertThat(found.shape().name()).isEqualTo("rag");
        assertThat(columns(found)).containsExactly("workstream A", "activity B", "rag C", "update D", "next E");
        assertThat(words(found, "workstream")).containsExactly("Home first", "Home first", "Digital");
        assertThat(found.data().toList().get(1).cell("workstream").orElseThrow().sharedWithRows()).containsExactly(2);
    }

    @Test
    void spansWithoutMergesOrBoldAsInCsv() {
        Recognition found = best(SheetSketch.named("rag")
                .row("Latest update", "RAG", "Next quarter")
                .row("Workstream 1 Discharge")
                .row("Activity: Pathway\n" + UPDATE, "G", WORDING)
                .row("Activity: Beds\n" + UPDATE, "A", WORDING)
                .row("Digital and data")
                .row("• " + UPDATE, "R", WORDING));

        assertThat(found.rows()).extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Span", "Data", "Data", "Span", "Data");
    }

    @Test
    void twoTablesOneAfterTheOther() {
        List<Recognition> found = Recogniser.tables(SheetSketch.named("Report")
                .row(new Bold("Progress on recommendations"))
                .row("Ref", "Recommendation", "Status", "Update")
                .row(1, WORDING + 1, "Green", UPDATE)
                .row(2, WORDING + 2, "Red", UPDATE)
                .blank()
                .row("One recommendation is red.")
                .blank()
                .row(new Bold("Key dates"))
                .row("Milestone", "Date")
                .row("Contract starts", "April 2026")
                .row("Review of the contract", "Autumn 2026")
                .sheet(), ALL);

        assertThat(found).extracting(recognition -> recognition.shape().name()).containsExactly("tracker",
                "milestones");
        assertThat(words(found.getFirst(), "ref")).containsExactly("1", "2");
        assertThat(found.getFirst().below()).extracting(Line::text).containsExactly("One recommendation is red.");
        assertThat(found.getLast().above()).extracting(Line::text).containsExactly("Key dates");
        assertThat(words(found.getLast(), "when")).containsExactly("April 2026", "Autumn 2026");
    }

    @Test
    void headersThatNobodyKnowsAreReadByTheirContent() {
        Recognition found = best(SheetSketch.named("Sheet1")
                .row("#", "What members asked for", "How far we are", "Who does it")
                .row("1", WORDING + WORDING, "On track", "Al Moor")
                .row("2", WORDING + WORDING, "Slipped", "Bo Tarn")
                .row("3", WORDING + WORDING, "Fully achieved", "Cy Fell"));

        assertThat(columns(found)).containsExactly("ref A", "wording B", "assessment C");
        assertThat(found.column("wording").orElseThrow().confidence()).isLessThan(0.5);
        assertThat(found.doubts()).extracting(Doubt::address).contains("B", "C");
        assertThat(found.unclaimed()).containsExactly(new UnclaimedColumn(3, "Who does it"));
    }

    @Test
    void spacesThatDoNotBreakAndOddPunctuation() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row(" REF. ", "Recommendation(s):", "Responsible\u00a0Officer(s)", "RAG\nstatus", "Due-date")
                .row("Rec 5a", WORDING, "Al\u00a0Moor", "\u00a0Amber\u00a0", "03/02/2026")
                .row("Rec 5b", WORDING, "Bo", "Green", "ongoing"));

        assertThat(columns(found)).containsExactly("ref A", "wording B", "owner C", "assessment D", "due E");
        assertThat(words(found, "assessment")).containsExactly("Amber", "Green");
        assertThat(found.data().toList().getFirst().cell("assessment").orElseThrow().text())
                .isEqualTo("\u00a0Amber\u00a0");
    }

    @Test
    void statusInWordsBesideARagInColour() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row("Recommendation number", "Recommendation", "Status", "RAG", "Evidence")
                .row(1, WORDING + 1, "Work began in May and goes on", new Coloured("A", "#ffc000"), UPDATE)
                .row(2, WORDING + 2, "Finished, to be signed off by members", new Coloured("G", "#00b050"), UPDATE));

        assertThat(found.column("assessment").orElseThrow().letters()).isEqualTo("D");
        assertThat(found.column("ref").orElseThrow().letters()).isEqualTo("A");
    }

    @Test
    void aPersonMayGiveAColumnToAnotherField() {
        Recognition before = best(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Status", "Remarks")
                .row(1, WORDING + 1, "Green", "Al Moor")
                .row(2, WORDING + 2, "Red", "Bo Tarn"));
        assertThat(columns(before)).containsExactly("ref A", "wording B", "assessment C");

        Recognition after = Recogniser.again(before, java.util.Map.of(3, "owner", 2, ""));

        assertThat(columns(after)).containsExactly("ref A", "wording B", "owner D");
        assertThat(after.column("owner").orElseThrow().reason()).isEqualTo("You chose this column.");
        assertThat(after.unclaimed()).containsExactly(new UnclaimedColumn(2, "Status"));
        assertThat(words(after, "owner")).containsExactly("Al Moor", "Bo Tarn");
    }

    @Test
    void aRefSharedByTwoActionsAndARowThatIsEmptyStill() {
        Recognition found = best(SheetSketch.named("Action plan")
                .row("Rec", "Agreed recommendation", "Responsible officer", "By when", "Progress to date")
                .row(1, WORDING, "Al Moor", "Q2 2026", UPDATE)
                .row(null, null, "Bo Tarn", "Q3 2026", UPDATE + "b")
                .row(2)
                .row(3, WORDING + "c", "Cy Fell", "Late March", null)
                .merge(2, 3, 0, 0).merge(2, 3, 1, 1));

        assertThat(words(found, "ref")).containsExactly("1", "1", "2", "3");
        assertThat(words(found, "owner")).containsExactly("Al Moor", "Bo Tarn", "", "Cy Fell");
    }

    @Test
    void aKeyBesideTheTableIsNotARow() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Status", null, null, "Key")
                .row(1, WORDING + 1, "Green", null, null, "Red = late")
                .row(2, WORDING + 2, "Red", null, null, "Green = done")
                .row(null, null, null, null, null, "Blue = closed"));

        assertThat(words(found, "ref")).containsExactly("1", "2");
        assertThat(found.unclaimed()).extracting(UnclaimedColumn::header).containsExactly("Key");
    }

    @Test
    void valuesThatExcelCouldNotWorkOut() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Status")
                .row(1, WORDING, new org.scrutineer.workbooks.Value.Unusable("#REF!"))
                .row(2, WORDING, org.scrutineer.workbooks.Value.Unusable.NO_RESULT));

        assertThat(words(found, "assessment")).containsExactly("", "");
        assertThat(found.doubts()).extracting(Doubt::sentence).containsExactly(
                "Assessment of progress (C2) shows #REF!. It is left empty.",
                "Assessment of progress (C3) holds a formula with no saved result. Open and save it in Excel, or type"
                        + " the value.");
    }

    @Test
    void aSummaryOfCountsUnderTheTableIsNotTakenIn() {
        Recognition found = best(SheetSketch.named("Tracker")
                .row("Ref", "Recommendation", "Status", "Update")
                .row(1, WORDING + 1, "Green", UPDATE)
                .row(2, WORDING + 2, "Red", UPDATE)
                .blank()
                .row("Red", 1)
                .row("Green", 1));

        assertThat(words(found, "ref")).containsExactly("1", "2");
        assertThat(found.below()).extracting(Line::text).containsExactly("Red", "1", "Green", "1");
    }

    @Test
    void aHundredThousandRowsAreAllFound() {
        SheetSketch sketch = SheetSketch.named("Large").row("Ref", "Recommendation", "Status", "Update");
        for (int row = 1; row <= 100_000; row++) {
            sketch.row(row, WORDING + row, row % 2 == 0 ? "Green" : "Red", UPDATE + row);
        }

        assertThat(best(sketch).data()).hasSize(100_000);
    }
}
