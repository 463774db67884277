package org.scrutineer.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.intake.Aim;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.workbooks.Workbook;

/** RAG tables of several boards, from the sheet to the programme. */
class RagTableReaderTest {
    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    private static Workbook boardReport() {
        return Office.workbook("board.xlsx",
                SheetSketch.named("RAG report")
                        .row("Reablement Improvement Programme")
                        .row("Position at 29 September 2026")
                        .blank()
                        .row("Latest Update", "RAG", "Q4 2026 (Oct, Nov, Dec)")
                        .across(3, "Workstream 1 Rotas")
                        .row("Activity: Planning\n• The planner has started\n• Routes are drawn up for two areas", "A",
                                "Draw up the third area and test it")
                        .row("Activity: Training\n• All staff have been trained", "G", "Train the new starters")
                        .across(3, "Workstream 2 Transport")
                        .row("• The review of vans has been put off", "R", "Hold the review"),
                SheetSketch.named("Milestones")
                        .row("Activity Area", "Timescale")
                        .row("Design of the new rota", "Jan- mid Mar")
                        .row("Approval by the board", "Late March 2027"));
    }

    @Test
    void spanningRowsAreWorkstreamsAndActivitiesStandInTheirCells() {
        office.take(boardReport());

        Programme programme = office.programme();
        assertThat(programme.title()).isEqualTo("Reablement Improvement Programme");
        assertThat(programme.positionAt()).isEqualTo("29 September 2026");
        assertThat(programme.nextPeriod()).isEqualTo("Q4 2026 (Oct, Nov, Dec)");
        assertThat(office.wiring().programmes().workstreams(programme.id())).extracting(Workstream::name)
                .containsExactly("Workstream 1 Rotas", "Workstream 2 Transport");
        assertThat(office.activities()).extracting(Activity::name).containsExactly("Planning", "Training", "");
        assertThat(office.activities()).extracting(Activity::rating).containsExactly("Amber", "Green", "Red");
        assertThat(office.activities().getFirst().latestUpdate())
                .isEqualTo("• The planner has started\n• Routes are drawn up for two areas");
    }

    @Test
    void milestonesKeepTheirWordsAndOnlyDatesWithAYearAreUnderstood() {
        office.take(boardReport());

        assertThat(office.wiring().programmes().milestones(office.programme().id()))
                .extracting(Milestone::name, milestone -> milestone.timescale().text(),
                        milestone -> milestone.timescale().known())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Design of the new rota", "Jan- mid Mar", false),
                        org.assertj.core.groups.Tuple.tuple("Approval by the board", "Late March 2027", true));
    }

    @Test
    void theSameTableAgainChangesNothing() {
        office.take(boardReport());

        assertThat(office.take(boardReport())).isInstanceOf(Outcome.NothingChanged.class);
    }

    @Test
    void workstreamAndActivityAsColumnsWithBlueForComplete() {
        office.take(Office.workbook("brag.xlsx", SheetSketch.named("Programme")
                .row("Warm Homes Programme")
                .row("Workstream", "Project", "BRAG", "Progress this quarter", "Next steps", "Lead", "Target date")
                .row("Advice", "Helpline", "B", "The helpline opened and is staffed.", "None", "M. Khan", "31/03/2026")
                .row(null, "Leaflets", "G", "Printed and sent to each household.", "Translate them", "M. Khan",
                        "Q4 2026/27")
                .row("Grants", "Loft grants", "A", "Forty of sixty grants have been paid.", "Pay the rest", "J. Walsh",
                        "TBC")
                .row("Total", null, null, null, null, null, null)));

        assertThat(office.wiring().schemes().scheme(office.programme().scheme())).isEqualTo(Schemes.BRAG);
        assertThat(office.activities()).extracting(Activity::name, Activity::rating).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Helpline", "Blue"),
                org.assertj.core.groups.Tuple.tuple("Leaflets", "Green"),
                org.assertj.core.groups.Tuple.tuple("Loft grants", "Amber"));
        assertThat(office.wiring().programmes().workstreams(office.programme().id())).extracting(Workstream::name)
                .containsExactly("Advice", "Grants");
    }

    @Test
    void aRatingThatIsMissingIsADoubtAndAVisibleGap() {
        Workbook workbook = Office.workbook("gap.xlsx", SheetSketch.named("RAG")
                .row("Workstream", "Latest update", "RAG")
                .row("Advice", "The helpline opened and is staffed every day.", "Green")
                .row("Grants", "Forty of the sixty grants have been paid.", null));

        assertThat(office.preview(workbook, Aim.AS_IT_STANDS).doubts()).singleElement()
                .satisfies(doubt -> assertThat(doubt.sentence()).contains("C3", "not yet assessed"));
        office.take(workbook);
        assertThat(office.activities()).extracting(Activity::rating).containsExactly("Green", "");
    }
}
