package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.xmlbeans.XmlException;
import org.scrutineer.studio.Issuing;
import org.scrutineer.studio.Press.Print;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.documents.Block.Quotation;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.HtmlChecks;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.snapshots.Snapshot;
import org.scrutineer.ui.Progress;

/** Two papers of one review, and the meeting between them. */
class SelectCommitteeTest {
    private final Wards wards = new Wards();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        wards.office.close();
    }

    @Test
    void whatWasClosedEarlierIsLeftOutAndExplained() {
        Paper paper = paper();

        assertThat(sections(paper)).containsExactly(
                "Recommendation 2", "Recommendation 4", "Recommendation 5", "Recommendation 6", "Recommendation 7",
                "Recommendation 10", "Recommendation 11", "Recommendation 12", "Recommendation 13");
        assertThat(PaperWords.of(paper)).contains(
                "This report sets out progress on 9 recommendations",
                "Recommendations 1, 3, 8 and 9 were closed at the meeting of 12 March 2026 and are not in this report. "
                        + "Reason: Fully achieved.",
                "Officers propose an assessment for 8 of the 9: 8 Fully Achieved. Recommendation 11 is not yet "
                        + "assessed.")
                .doesNotContain("No reason is recorded", "What was done for number 8");
    }

    @Test
    void theCommitteesNextMeetingIsPreselected() {
        assertThat(PaperWords.of(paper())).contains("Meeting 24 November 2026");
    }

    @Test
    void sharedEvidenceIsPrintedOnceAndTheClauseVerbatimWithItsSource() {
        Paper paper = paper();
        assertThat(PaperWords.of(paper)).contains("Recommendations 5 and 6 share the same evidence.",
                "The evidence is the same as for Recommendation 5 and is printed there.");
        assertThat(paper.blocks()).contains(
                new Quotation(Wards.CLAUSE, Optional.of("Care in the Home contract, section 14.2")));
    }

    @Test
    void theUngradedOneIsPutToMembersAndTheChallengedOneSaysWhy() {
        assertThat(PaperWords.of(paper())).contains(
                "say what it needs to assess Recommendation 11",
                "By the council’s rules the rating would be amber. Officers propose another one. Reason: The last two "
                        + "visits were moved by the people themselves.");
    }

    @Test
    void aFirstPaperHasNoSectionsThatSayNothing() {
        assertThat(headings(paper())).containsExactly(
                "Purpose of report", "Recommendation to members", "Summary", "Progress on each recommendation",
                "Background papers", "Sources");
    }

    @Test
    void theNextPaperExplainsTheGapAndTheChange() {
        issue();
        wards.meet();
        wards.office.turnTo("2027-02-01T09:00:00Z");
        Paper next = paper();

        assertThat(headings(next)).containsExactly(
                "Purpose of report", "Recommendation to members", "Summary",
                "Ratings over time", "What has changed since the meeting of 24 November 2026",
                "Progress on each recommendation",
                "Matters arising", "Next report", "Background papers", "Sources");
        assertThat(PaperWords.of(next)).contains(
                "Meeting 9 March 2027",
                "Recommendations 1, 3, 8 and 9 were closed at the meeting of 12 March 2026",
                "Recommendation 2 was closed at the meeting of 24 November 2026 and is not in this report.",
                "The committee confirmed “Fully Achieved” on 24 November 2026 for Recommendations 2, 4, 5, 6, 7, 10, "
                        + "12 and 13.",
                "The table gives every other change.",
                "It was closed on 24 November 2026. Reason: Fully achieved.",
                "It was rated for the first time: On Track. Reason: Two of three trials have begun.",
                "confirm, or change, the assessment of progress proposed for Recommendation 11",
                "The committee has already confirmed the assessment of Recommendations 4, 5, 6, 7, 10, 12 and 13.");
    }

    @Test
    void theRequestIsToldUnderItsRecommendationWhichStaysAsItIs() {
        issue();
        wards.meet();
        wards.office.turnTo("2027-02-01T09:00:00Z");
        String text = PaperWords.of(paper());

        assertThat(text).contains(
                "On 24 November 2026 members agreed (1): “That the progress be noted and the assessments be "
                        + "confirmed”. Done on 24 November 2026: Confirmed at the meeting.",
                "On 24 November 2026 members asked for information, AGREED (2): “That complaints figures from each "
                        + "agency be sent to members”. It arose under Recommendation 4, which it does not reopen. "
                        + "Answered on 8 December 2026: Figures for six agencies were sent.",
                "The People Select Committee’s work programme has “Care in the Home: last look” at a future meeting, "
                        + "on a date to be fixed.");
        assertThat(text.split("complaints figures", -1)).hasSize(2);
    }

    @Test
    void whatWasToldOnceIsNotToldAgain() {
        issue();
        wards.meet();
        wards.office.turnTo("2027-02-01T09:00:00Z");
        issue();
        wards.office.turnTo("2027-03-20T09:00:00Z");

        assertThat(headings(paper())).doesNotContain("Matters arising");
        assertThat(PaperWords.of(paper())).contains("Nothing has changed since the meeting of 9 March 2027.");
    }

    @Test
    void aPaperIssuedAgainForTheSameMeetingIsNotComparedWithItself() {
        issue();
        assertThat(headings(paper())).noneMatch(heading -> heading.startsWith("What has changed"));
    }

    @Test
    void thePaperOfThenIsPrintedAgainByteForByte() throws IOException {
        Issuing.Issued issued = issue();
        wards.meet();
        List<Path> again = wards.office.wiring().issuing().again(issued.snapshot(), folder, Progress.NONE);

        assertThat(issued.snapshot().name()).isEqualTo("Care in the Home, 24 November 2026");
        assertThat(issued.snapshot().meeting()).contains(wards.november);
        for (int file = 0; file < again.size(); file++) {
            assertThat(again.get(file)).isNotEqualTo(issued.files().get(file)).hasSameBinaryContentAs(
                    issued.files().get(file));
        }
        assertThat(folder.toFile().list()).hasSize(6);
    }

    @Test
    void whenTheFilesCannotBeWrittenNothingIsIssued() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file");
        Issuing issuing = wards.office.wiring().issuing();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> issuing.issue(
                Made.matter(wards.office.wiring(), wards.office.review()), Print.of(EnumSet.allOf(Format.class)), file,
                Progress.NONE))
                .hasMessageContaining("could not be written");
        assertThat(wards.office.wiring().snapshots().all()).isEmpty();
    }

    @Test
    void bothPapersKeepTheStandardsAndSayTheSame() throws IOException, XmlException {
        check(issue().files());
        wards.meet();
        wards.office.turnTo("2027-02-01T09:00:00Z");
        check(issue().files());
        assertThat(wards.office.wiring().snapshots().all()).extracting(Snapshot::name).containsExactly(
                "Care in the Home, 9 March 2027", "Care in the Home, 24 November 2026");
    }

    private static void check(List<Path> files) throws IOException, XmlException {
        assertThat(PdfChecks.failures(files.getFirst())).isEmpty();
        assertThat(WordChecks.violations(files.get(1))).isEmpty();
        assertThat(HtmlChecks.failures(Files.readString(files.getLast()))).isEmpty();
        assertThat(SaysTheSame.differences(files.getFirst(), files.get(1), files.getLast())).isEmpty();
    }

    private Issuing.Issued issue() {
        Issuing issuing = wards.office.wiring().issuing();
        return issuing.issue(Made.matter(wards.office.wiring(), wards.office.review()),
                Print.of(EnumSet.allOf(Format.class)),
                folder, Progress.NONE);
    }

    private Paper paper() {
        return Made.of(wards.office.wiring(), wards.office.review());
    }

    private static List<String> headings(Paper paper) {
        return headings(paper, 2);
    }

    private static List<String> sections(Paper paper) {
        return headings(paper, 3);
    }

    private static List<String> headings(Paper paper, int level) {
        return paper.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == level)
                .map(Block.Heading::text)
                .toList();
    }
}
