package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlException;
import org.scrutineer.studio.PaperFiles;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.HtmlChecks;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Progress;

/** Whatever the register holds or lacks, its paper can be published: both files keep the standards and agree. */
class EdgePapersTest {
    @TempDir
    private Path folder;

    static Stream<Named<Paper>> papers() {
        return Stream.of(
                Named.of("no recommendation", EdgeRegisters.without()),
                Named.of("one recommendation", EdgeRegisters.one()),
                Named.of("nothing but numbers", EdgeRegisters.bare()),
                Named.of("300 recommendations", EdgeRegisters.many(300)),
                Named.of("long texts", EdgeRegisters.longTexts()),
                Named.of("Welsh", EdgeRegisters.welsh()),
                Named.of("a programme without anything", EdgeRegisters.emptyProgramme()),
                Named.of("a programme without names", EdgeRegisters.namelessProgramme()),
                Named.of("a long programme", EdgeRegisters.longProgramme()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void bothFilesKeepTheStandardsAndSayTheSame(Paper paper) throws IOException, XmlException {
        List<Path> files = PaperFiles.write(paper, EnumSet.allOf(Format.class), folder, Progress.NONE);

        assertThat(PdfChecks.failures(files.getFirst())).isEmpty();
        assertThat(WordChecks.violations(files.get(1))).isEmpty();
        assertThat(HtmlChecks.failures(Files.readString(files.getLast()))).isEmpty();
        assertThat(SaysTheSame.differences(files.getFirst(), files.get(1), files.getLast())).isEmpty();
    }

    @Test
    void aRegisterWithoutRecommendationsSaysSoAndAsksNothing() {
        String text = PaperWords.of(EdgeRegisters.without());

        assertThat(text).contains("the Empty Homes review. No recommendations are recorded.")
                .doesNotContain("is asked to", "Summary", "0 ");
    }

    @Test
    void oneRecommendationIsSpokenOfInTheSingular() {
        assertThat(PaperWords.of(EdgeRegisters.one())).contains(
                "progress on 1 recommendation of the Review of Parking:",
                "This report covers 1 recommendation. Officers propose an assessment for it: 1 Green.",
                "The recommendation is rated Green",
                "No evidence of progress is recorded.");
    }

    @Test
    void whatIsNotRecordedIsSaid() {
        assertThat(PaperWords.of(EdgeRegisters.bare())).contains(
                "Report to Committee to be confirmed", "Meeting Date to be confirmed",
                "This report covers 2 recommendations. No assessment is proposed for them yet.",
                "say what it needs to assess Recommendations 1 and 2",
                "None of the 2 recommendations is rated yet",
                "The wording of this recommendation is not recorded.");
    }

    @Test
    void longListsOfNumbersAreRuns() {
        assertThat(PaperWords.of(EdgeRegisters.many(300)))
                .contains("Recommendations 4, 9, 14, 19,", "confirm, or change, the assessment of progress proposed "
                        + "for Recommendations 1 to 3, 5 to 8,");
    }

    @Test
    void aQuotationInTheEvidenceStandsApartWithItsMarks() {
        assertThat(EdgeRegisters.longTexts().blocks())
                .filteredOn(block -> block instanceof org.scrutineer.documents.Block.Quotation quotation
                        && quotation.text().startsWith("“A record is kept"))
                .hasSize(1);
        assertThat(PaperWords.of(EdgeRegisters.longTexts()))
                .contains(
                        "Recommendations 4a and 7 share the same evidence. It is printed once, under Recommendation 4a.");
    }

    @Test
    void theCommitteesNameHasOneArticle() {
        assertThat(PaperWords.of(EdgeRegisters.welsh())).contains(
                "The Pwyllgor Craffu Gofal a Thŷ is asked to:",
                "Recommendation 2 is not in this report. The tracker records: “Recommendation 2 went to",
                "in the workbook gofal-ŷ.xlsx");
    }

    @Test
    void aProgrammeWithoutAnythingSaysSo() {
        assertThat(PaperWords.of(EdgeRegisters.emptyProgramme())).contains(
                "the Nothing Yet programme. Nothing is recorded for it yet.", "No workstreams are recorded.")
                .doesNotContain("Milestones", "Summary");
    }

    @Test
    void ratingsOutsideRagAndMissingOnesAreCounted() {
        assertThat(PaperWords.of(EdgeRegisters.namelessProgramme())).contains(
                "Of these, 2 are rated: 1 Red and 1 Paused. The other 1 is not yet rated.", "Rated red: Letters.");
    }

    @Test
    void aLongTableIsAnAppendixOnPagesThatLieOnTheirSide() {
        Paper paper = EdgeRegisters.longProgramme();

        assertThat(paper.blocks()).contains(new org.scrutineer.documents.Block.PageBreak(true));
        assertThat(PaperWords.of(paper)).contains("Appendix: progress and next steps",
                "of each area of work are in the appendix.", "The programme has 3 milestones. 2 of them have no date");
    }
}
