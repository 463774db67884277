package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every trap of a joint board's paper is found, and nothing else. */
class JointBoardTest {
    private final List<Finding> findings = JointBoard.sketch().findings(JointBoard.claims());

    private Finding finding(String check) {
        return findings.stream().filter(each -> each.check().equals(check)).findFirst().orElseThrow();
    }

    @Test
    void everyTrapIsFoundAndNothingElse() {
        assertThat(JointBoard.sketch().found(JointBoard.claims())).containsExactlyInAnyOrder(
                "implications: Directions",
                "rating-and-words: over 90%",
                "green-over-red: Being managed under workstream 1",
                "ambiguous-date: 03/02",
                "date-without-year: Jan- mid Mar",
                "date-without-year: Late March",
                "date-without-year: April - July",
                "date-without-year: Aug - Dec",
                "quarter: Q1 2020",
                "two-meanings: phase 2",
                "acronym: STV", "acronym: QA", "acronym: ASP", "acronym: GDPR", "acronym: SSSC", "acronym: TSA",
                "acronym: A2D", "acronym: TEC", "acronym: CCGC");
    }

    @Test
    void theDirectionsParagraphAsksForItsTick() {
        assertThat(finding("implications").what()).isEqualTo(
                "Directions is not ticked, but the paper has a section on it: “There are no directions at this point, but "
                        + "they will be issued when the redesign is agreed.”");
        assertThat(finding("implications").mend()).contains(new Mend.TickImplication("Directions", true));
        assertThat(finding("implications").severity()).isEqualTo(Severity.MUST_LOOK);
    }

    @Test
    void theGreenWorkstreamNamesTheRedUnderWhichItIsRun() {
        assertThat(finding("green-over-red").what()).isEqualTo(
                "“Workstream 3 Workforce development” is rated green, but it is run under “Workstream 1 Requirements "
                        + "Phase 2”, where “Service delivery” is red.");
        assertThat(finding("green-over-red").places()).hasSize(2);
    }

    @Test
    void theQuarterIsTheCalendarsWhereTheCouncilsYearStartsInApril() {
        assertThat(finding("quarter").what()).isEqualTo(
                "“Q1 2020” is January to March 2020 here, a calendar quarter. Elsewhere the council’s Q1 2020 is April to "
                        + "June 2020.");
        assertThat(finding("quarter").places()).hasSizeGreaterThan(2);
        assertThat(JointBoard.sketch().found(JointBoard.claims().with(Claims.Quarters.CALENDAR)))
                .noneMatch(each -> each.startsWith("quarter"));
    }

    @Test
    void aFindingPointsIntoTheTableAndAtTheRecord() {
        Finding date = findings.stream().filter(each -> each.quote().equals("03/02")).findFirst().orElseThrow();
        assertThat(date.place().spot().orElseThrow().row()).hasValue(5);
        assertThat(date.place().spot().orElseThrow().column()).hasValue(1);
        assertThat(date.place().about()).isPresent();
        assertThat(date.what()).isEqualTo(
                "“03/02” has no year, and can be read as 3 February or 2 March.");
    }

    @Test
    void theSamePhaseAtTwoTimesIsTold() {
        assertThat(finding("two-meanings").what()).isEqualTo(
                "“Phase 2” is two things in this paper: “Phase 2, September 2019 to March 2020” and “Phase 2 (frontline "
                        + "staff team), Aug - Dec”.");
    }

    @Test
    void keysHoldWhenThePaperGrows() {
        List<String> keys = findings.stream().map(Finding::key).toList();
        List<String> later = JointBoard.sketch().section("annex").heading("Annex").say("Nothing more.")
                .findings(JointBoard.claims()).stream().map(Finding::key).toList();
        assertThat(later).isEqualTo(keys).doesNotHaveDuplicates();
    }

    @Test
    void aKnownAcronymIsSpeltOutWhereItIsFirstUsed() {
        Finding asp = findings.stream().filter(each -> each.quote().equals("ASP")).findFirst().orElseThrow();
        assertThat(asp.mend().map(mend -> (Mend.ReplaceWords) mend).map(Mend.ReplaceWords::mended)).isEqualTo(
                Optional.of(
                        "Training given as planned (medication, adult support and protection (ASP), food hygiene and "
                                + "GDPR)"));
        assertThat(asp.severity()).isEqualTo(Severity.HINT);
    }
}
