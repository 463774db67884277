package org.scrutineer.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Preview;
import org.scrutineer.layouts.SheetSketch.Bold;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.workbooks.Workbook;

/** Which programme and workstream the rows of a workbook belong to. */
class SeveralProgrammesTest {
    private static final String UPDATE = "The helpline opened in May and is staffed every day.";

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    private List<String> workstreams() {
        return office.wiring().programmes().workstreams(office.programme().id()).stream().map(Workstream::name)
                .toList();
    }

    @Test
    void aSheetForEachProgrammeIsAProgrammeForEachSheet() {
        Workbook workbook = Office.workbook("board.xlsx",
                SheetSketch.named("Advice").row("Advice Programme").row("Workstream", "Latest update", "RAG")
                        .row("Helpline", UPDATE, "Green"),
                SheetSketch.named("Grants").row("Grants Programme").row("Workstream", "Latest update", "RAG")
                        .row("Lofts", UPDATE, "Red"));
        office.take(workbook);

        assertThat(office.wiring().programmes().programmes()).extracting(Programme::title)
                .containsExactlyInAnyOrder("Advice Programme", "Grants Programme");
        assertThat(office.take(workbook)).isInstanceOf(Outcome.NothingChanged.class);
    }

    @Test
    void sheetsWithoutTitlesOrWorkstreamsAreTheWorkstreams() {
        office.take(Office.workbook("warm-homes.xlsx",
                SheetSketch.named("Advice").row("Activity", "Latest update", "RAG")
                        .row("Helpline", UPDATE, "Green").row("Leaflets", UPDATE, "Amber"),
                SheetSketch.named("Grants").row("Activity", "Latest update", "RAG").row("Lofts", UPDATE, "Red")));

        assertThat(workstreams()).containsExactly("Advice", "Grants");
        assertThat(office.activities()).extracting(Activity::name).containsExactly("Helpline", "Leaflets", "Lofts");
    }

    @Test
    void milestonesBelongToTheProgrammeThatTheyAreTitledWith() {
        office.take(Office.workbook("board.xlsx",
                SheetSketch.named("Advice").row("Advice Programme").row("Workstream", "Latest update", "RAG")
                        .row("Helpline", UPDATE, "Green"),
                SheetSketch.named("Grants").row("Grants Programme").row("Workstream", "Latest update", "RAG")
                        .row("Lofts", UPDATE, "Red"),
                SheetSketch.named("Dates").row("Grants Programme").row("Milestone", "Timescale")
                        .row("Scheme opens", "May 2027")));

        Programme grants = office.wiring().programmes().programmeTitled("Grants Programme").orElseThrow();
        assertThat(office.wiring().programmes().milestones(grants.id())).extracting(Milestone::name)
                .containsExactly("Scheme opens");
    }

    @Test
    void aWorkstreamWithARatingOfItsOwnHeadsItsRowsAndTheRatingIsNamed() {
        Preview preview = office.preview(Office.workbook("board.xlsx", sheetWithRatedHeadings()), Aim.AS_IT_STANDS);
        office.take(Office.workbook("board.xlsx", sheetWithRatedHeadings()));

        assertThat(workstreams()).containsExactly("Workstream 1: Advice", "Workstream 2: Grants");
        assertThat(office.activities()).extracting(Activity::rating).containsExactly("Green", "Red");
        assertThat(preview.said()).contains("Row 3 (“Workstream 1: Advice”) heads the rows below it. "
                + "Its own “Amber” (C3) is not taken in.");
    }

    private static SheetSketch sheetWithRatedHeadings() {
        return SheetSketch.named("RAG").row("Warm Homes Programme").row("Activity", "Latest update", "RAG")
                .row(new Bold("Workstream 1: Advice"), null, "Amber").row("Helpline", UPDATE, "Green")
                .row(new Bold("Workstream 2: Grants"), null, "Green").row("Lofts", UPDATE, "Red");
    }

    @Test
    void anActivityWithoutAnUpdateIsStillAnActivity() {
        office.take(Office.workbook("board.xlsx", SheetSketch.named("RAG").row("Warm Homes Programme")
                .row("Project", "Latest update", "RAG")
                .row("Project Alder", UPDATE, "Green").row("Project Birch", null, "Red")));

        assertThat(office.activities()).extracting(Activity::name).containsExactly("Project Alder", "Project Birch");
    }

    @Test
    void aForecastCountsBeforeTheBaselineAndTheBaselineWhereThereIsNone() {
        office.take(Office.workbook("dates.xlsx", SheetSketch.named("Dates").row("Warm Homes Programme")
                .row("Milestone", "Baseline date", "Forecast date", "Actual date")
                .row("Design", "January 2026", "March 2026", "March 2026")
                .row("Opening", "June 2026", "Autumn 2026", null)
                .row("Review", "May 2027", null, null)));

        assertThat(office.wiring().programmes().milestones(office.programme().id()))
                .extracting(milestone -> milestone.timescale().text())
                .containsExactly("March 2026", "Autumn 2026", "May 2027");
        assertThat(Optional.of(office.programme().title())).contains("Warm Homes Programme");
    }
}
