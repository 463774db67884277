package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.apache.xmlbeans.XmlException;
import org.scrutineer.studio.Issuing;
import org.scrutineer.studio.PaperFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.HtmlChecks;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.ledger.Fields;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.Office;
import org.scrutineer.ui.Progress;

/** What happens to a recommendation between its wording and its end stands in the paper, and nothing that did not. */
class LifeInPapersTest {
    private final Wards wards = new Wards();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        wards.office.close();
    }

    @Test
    void pausedAndSupersededOnesAreNamedWithTheirReasons() {
        wards.happen.state(of("7"), "paused", "The government is consulting.", "June 2026", null);
        wards.happen.write(Recommendation.KIND, of("12").id(), Recommendation.STATE,
                Fields.of("state", "superseded")
                        .with("state_reason", "One survey is enough")
                        .with("state_since", null)
                        .with("state_from", null)
                        .with("state_until", null)
                        .with("state_meeting_id", null)
                        .with("superseded_by_id", of("13").id()),
                "");
        assertThat(text()).contains(
                "Recommendation 7 is paused since June 2026. Reason: The government is consulting.",
                "Recommendation 12 was superseded by Recommendation 13 and is not in this report. Reason: One survey "
                        + "is enough.",
                "State Paused since June 2026");
    }

    @Test
    void anEndingOfWhichNothingIsKnownIsSaidSo() {
        wards.happen.state(of("7"), "closed", "", "", null);
        assertThat(text()).contains("Recommendation 7 was closed earlier, the register does not say when, and is not");
    }

    @Test
    void aTrackersNoteOfWhatTheRegisterTellsIsNotToldTwice() {
        note("Recommendations 1, 3, 8 and 9 were signed off on 12 March 2026.");
        assertThat(text()).doesNotContain("The tracker also records");
        note("Recommendations 1, 3, 8 and 9 were signed off on 12 March 2026, and 10 was put off.");
        assertThat(text()).contains("The tracker also records: “Recommendations 1, 3, 8 and 9 were");
    }

    @Test
    void whatWasOnlyNotedWasDoneAtTheMeeting() {
        UUID item = wards.happen.item(wards.committee, wards.march, wards.office.review().id(), "Care: progress", "");
        UUID noted = wards.happen.resolution(wards.march, item, 1, "That the progress be noted.");
        wards.happen.closure(Resolution.KIND, noted, "12 March 2026", "Noted");
        assertThat(text()).contains("“That the progress be noted”. This was done at that meeting.");
    }

    @Test
    void aPostAfterANameEndsWithAComma() {
        wards.happen.update(of("4"), "3 July 2026", "R. Osei, Head of Parks", "Leaflets went out.", "");
        assertThat(text()).contains("R. Osei, Head of Parks, reported on 3 July 2026: Leaflets went out.");
    }

    @Test
    void theExecutivesAnswersAreSummedUpAndItsSilenceIsSaidPlainly() {
        reported("1 September 2026");
        wards.happen.respond(of("2"), "accepted", "", "5 October 2026");
        wards.happen.respond(of("4"), "accepted", "", "5 October 2026");
        wards.happen.respond(of("5"), "accepted in part", "Only for the larger agencies", "5 October 2026");
        wards.happen.respond(of("7"), "rejected", "It is for the government.", "5 October 2026");

        assertThat(text()).contains(
                "The executive has accepted Recommendations 2 and 4.",
                "The executive accepted Recommendation 5 in part on 5 October 2026. Reason: Only for the larger "
                        + "agencies.",
                "The executive rejected Recommendation 7 on 5 October 2026. Reason: It is for the government.",
                "A response to Recommendations 6, 10, 11, 12 and 13 is awaited. The final report went to the executive "
                        + "on 1 September 2026, and a response is expected within two months: that time passed on "
                        + "1 November 2026.",
                "Executive response Accepted in part on 5 October 2026");
    }

    @Test
    void anAnswerThatIsNotDueYetHasItsDay() {
        reported("1 November 2026");
        assertThat(text()).contains("is expected within two months, by 1 January 2027.");
    }

    @Test
    void theNewestUpdateIsToldWithItsNextSteps() {
        wards.happen.update(of("4"), "1 May 2026", "Officer 4", "An older word.", "");
        wards.happen.update(of("4"), "3 July 2026", "Officer 4", "Leaflets went out.\n• To 400 homes", "Ring them.");
        assertThat(text()).contains("Officer 4 reported on 3 July 2026: Leaflets went out.\nTo 400 homes",
                "Next steps: Ring them.").doesNotContain("An older word");
    }

    @Test
    void afterAPaperOnlyWhatWasReportedSinceIsTold() {
        wards.happen.update(of("4"), "3 July 2026", "Officer 4", "Leaflets went out.", "");
        issue();
        wards.office.turnTo("2027-02-01T09:00:00Z");
        assertThat(text()).contains("No progress has been reported since the meeting of 24 November 2026.")
                .doesNotContain("Leaflets went out");
        wards.happen.update(of("4"), "January 2027", "Officer 4", "All were rung.", "");
        assertThat(text()).contains("Officer 4 reported in January 2027: All were rung.");
    }

    @Test
    void actionsHaveTheDateFirstPromisedAndEverySlipWithItsReason() {
        UUID action = wards.happen.action(of("5"), "Hire two planners.", "Officer 5", "1 May 2026");
        wards.happen.due(action, Action.KIND, "1 July 2026", "Nobody applied.");
        wards.happen.due(action, Action.KIND, "1 September 2026", "");
        wards.happen.due(of("6").id(), Recommendation.KIND, "30 June 2026", "");
        wards.happen.due(of("6").id(), Recommendation.KIND, "31 March 2027", "The planners come first.");
        Table actions = paper().blocks().stream()
                .filter(block -> block instanceof Table table && table.caption().equals("Actions of Recommendation 5"))
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(PaperWords.of(actions)).isEqualTo("""
                Hire two planners.
                Officer 5
                1 September 2026
                First promised: 1 May 2026.
                Put off from 1 May 2026 to 1 July 2026. Reason: Nobody applied.
                Put off from 1 July 2026 to 1 September 2026. No reason is recorded.
                Open""");
        assertThat(text()).contains("Due 31 March 2027 (first promised: 30 June 2026)",
                "The due date was put off once, from 30 June 2026 to 31 March 2027. Reason: The planners come first.");
    }

    @Test
    void aReportWhoseRecommendationsHaveAllEndedSaysSo() {
        wards.office.recommendations().forEach(one -> wards.happen.state(one, "closed", "Done.", "May 2026", null));
        assertThat(text()).contains("None is followed up any more.",
                "Recommendations 1 to 13 were closed in May 2026 and are not in this report. Reason: Done.")
                .doesNotContain("is asked to");
    }

    @Test
    void aProgrammesReportSaysWhatHasChangedToo() throws IOException, XmlException {
        wards.office.take(Office.workbook("board.xlsx", SheetSketch.named("RAG report")
                .row("Reablement Programme")
                .row("Workstream", "Activity", "Latest update", "RAG", "Next period")
                .row("Rotas", "Planning", "Nine routes.", "Green", "Draw the last.")
                .row("Rotas", "Training", "All trained.", "Green", "Train more.")));
        Issuing issuing = wards.office.wiring().issuing();
        issuing.issue(Made.matter(wards.office.wiring(), wards.office.programme()), EnumSet.of(Format.PDF), folder,
                Progress.NONE);
        wards.happen.write(Activity.KIND, wards.office.activities().getFirst().id(), "rating",
                Fields.of("rating", "Red"), "Two drivers left");
        Paper paper = Made.of(wards.office.wiring(), wards.office.programme());

        assertThat(PaperWords.of(paper)).contains(
                "What has changed since the paper issued on 22 November 2026",
                "The rating of Rotas: Planning is worse than it was.",
                "The table gives every change; 1 activity has none.",
                "The rating moved from Green to Red, which is worse. Reason: Two drivers left.");
        check(paper);
    }

    @Test
    void aPaperWithAllOfItKeepsTheStandards() throws IOException, XmlException {
        everything();
        issue();
        wards.meet();
        wards.happen.update(of("4"), "12 January 2027", "Officer 4", "Figures are sent each month.", "Go on.");
        wards.happen.state(of("7"), "paused", "The government is consulting.", "January 2027", null);
        wards.office.turnTo("2027-02-01T09:00:00Z");
        check(paper());
    }

    private void everything() {
        theExecutivesAnswersAreSummedUpAndItsSilenceIsSaidPlainly();
        actionsHaveTheDateFirstPromisedAndEverySlipWithItsReason();
    }

    private void reported(String when) {
        wards.happen.write(Review.KIND, wards.office.review().id(), "final report",
                Fields.of("final_report", "Care in the Home")
                        .with("final_report_link", null)
                        .with("reported", when)
                        .with("reported_from", org.scrutineer.committees.FuzzyDate.parse(when).from())
                        .with("reported_until", org.scrutineer.committees.FuzzyDate.parse(when).until()),
                "");
    }

    private void note(String text) {
        wards.happen.write(Review.KIND, wards.office.review().id(), "closed recommendations",
                Fields.of("closed_note", text), "");
    }

    private void issue() {
        Issuing issuing = wards.office.wiring().issuing();
        issuing.issue(Made.matter(wards.office.wiring(), wards.office.review()), EnumSet.of(Format.PDF), folder,
                Progress.NONE);
    }

    private void check(Paper paper) throws IOException, XmlException {
        List<Path> files = PaperFiles.write(paper, EnumSet.allOf(Format.class), folder, Progress.NONE);
        assertThat(PdfChecks.failures(files.getFirst())).isEmpty();
        assertThat(WordChecks.violations(files.get(1))).isEmpty();
        assertThat(HtmlChecks.failures(Files.readString(files.getLast()))).isEmpty();
        assertThat(SaysTheSame.differences(files.getFirst(), files.get(1), files.getLast())).isEmpty();
    }

    private Recommendation of(String ref) {
        return wards.office.recommendation(ref);
    }

    private Paper paper() {
        return Made.of(wards.office.wiring(), wards.office.review());
    }

    private String text() {
        return PaperWords.of(paper());
    }
}
