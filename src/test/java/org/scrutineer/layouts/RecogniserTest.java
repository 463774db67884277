package org.scrutineer.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.layouts.Shapes.ALL;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The two shapes that papers of select committees and of programme boards are made from. */
class RecogniserTest {
    private static final String LONG = "All actions were taken by the end of the year, and the provider forum has seen the figures. ";

    private static SheetSketch tracker() {
        return SheetSketch.named("Progress update")
                .row(new SheetSketch.Bold("Review of Day Opportunities - progress update"))
                .row("People Select Committee")
                .row("Assessment of progress: 1 = Fully Achieved; 2 = On Track; 3 = Slipped; 4 = Not Achieved")
                .blank()
                .row(bold("Rec."), bold("Recommendation"), bold("Addressed to"), bold("Evidence of progress"),
                        bold("Assessment of progress"))
                .row(2, LONG + "Two.", "Council", LONG + "Seen.", "1 (Fully Achieved)")
                .row(5, LONG + "Five.", "Providers", LONG + "Shared.", "2 (On Track)")
                .row(6, LONG + "Six.", "Providers")
                .row(11, LONG + "Eleven.", null, LONG)
                .blank()
                .row("Recommendations 1, 3, 4 and 7 to 10 were signed off at an earlier meeting.")
                .merge(7, 8, 3, 3)
                .merge(7, 8, 4, 4);
    }

    private static SheetSketch ragTable() {
        return SheetSketch.named("RAG report")
                .row(bold("Reablement Improvement Programme"))
                .row("Position at 29 January 2026")
                .blank()
                .row(bold("Latest Update"), bold("RAG"), bold("Q1 2026 (Jan, Feb, Mar)"))
                .across(3, bold("Workstream 1 Requirements"))
                .row("Activity: Planning\n• " + LONG, new SheetSketch.Coloured("A", "#ffeb9c"), LONG)
                .row("Activity: Training\n• " + LONG, new SheetSketch.Coloured("G", "#c6efce"), LONG)
                .across(3, bold("Workstream 2 Transport"))
                .row("• " + LONG, new SheetSketch.Coloured("R", "#ffc7ce"), LONG);
    }

    private static SheetSketch.Bold bold(String text) {
        return new SheetSketch.Bold(text);
    }

    @Test
    void aTrackerUnderTitlesAndALegendIsFound() {
        Recognition found = Recogniser.recognise(tracker().sheet(), ALL).getFirst();

        assertThat(found.shape().name()).isEqualTo("tracker");
        assertThat(found.headerRow()).isEqualTo(5);
        assertThat(found.columns()).extracting(match -> match.field().name() + " " + match.letters())
                .containsExactly("ref A", "wording B", "addressee C", "evidence D", "assessment E");
        assertThat(found.data()).extracting(row -> row.words("ref")).containsExactly("2", "5", "6", "11");
        assertThat(found.above()).extracting(Line::address).containsExactly("A1", "A2", "A3");
        assertThat(found.legend()).containsExactly(
                java.util.Map.entry("1", "Fully Achieved"), java.util.Map.entry("2", "On Track"),
                java.util.Map.entry("3", "Slipped"), java.util.Map.entry("4", "Not Achieved"));
        assertThat(found.below()).singleElement().extracting(Line::address).isEqualTo("A11");
        assertThat(found.doubts()).isEmpty();
    }

    @Test
    void aCellThatGoesDownOverTwoRowsIsSharedByBoth() {
        Recognition found = Recogniser.recognise(tracker().sheet(), ALL).getFirst();

        List<RecognisedRow.Data> rows = found.data().toList();
        CellRead five = rows.get(1).cell("evidence").orElseThrow();
        CellRead six = rows.get(2).cell("evidence").orElseThrow();
        assertThat(six.text()).isEqualTo(five.text()).endsWith("Shared.");
        assertThat(six.address()).isEqualTo("D7");
        assertThat(five.sharedWithRows()).containsExactly(8);
        assertThat(six.sharedWithRows()).containsExactly(7);
        assertThat(rows.get(2).words("assessment")).isEqualTo("2 (On Track)");
        assertThat(rows.get(2).cell("wording").orElseThrow().sharedWithRows()).isEmpty();
    }

    @Test
    void anEmptyCellKeepsItsAddress() {
        Recognition found = Recogniser.recognise(tracker().sheet(), ALL).getFirst();

        CellRead empty = found.data().toList().getLast().cell("assessment").orElseThrow();
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.address()).isEqualTo("E9");
    }

    @Test
    void workstreamsSpanTheTable() {
        Recognition found = Recogniser.recognise(ragTable().sheet(), ALL).getFirst();

        assertThat(found.shape().name()).isEqualTo("rag");
        assertThat(found.columns()).extracting(match -> match.field().name() + " " + match.letters())
                .containsExactly("update A", "rag B", "next C");
        assertThat(found.rows()).extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Span", "Data", "Data", "Span", "Data");
        assertThat(found.data().toList().getFirst().cell("rag").orElseThrow().hue()).contains(Hue.AMBER);
    }

    @Test
    void milestonesAreToldFromTheRest() {
        Recognition found = Recogniser.recognise(SheetSketch.named("Milestones")
                .row("Activity Area", "Timescale")
                .row("Design of the model", "Jan- mid Mar")
                .row("Approval", "Late March")
                .row("First phase", "April - July")
                .sheet(), ALL).getFirst();

        assertThat(found.shape().name()).isEqualTo("milestones");
        assertThat(found.data()).extracting(row -> row.words("when"))
                .containsExactly("Jan- mid Mar", "Late March", "April - July");
    }

    @Test
    void aSheetOfNotesHoldsNoTable() {
        assertThat(Recogniser.recognise(SheetSketch.named("Read me")
                .row("How to fill in this workbook")
                .row("Write one line for each recommendation.")
                .row("Send it back by Friday.")
                .sheet(), ALL)).isEmpty();
    }
}
