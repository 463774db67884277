package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Office;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.studio.PaperFiles;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Progress;
import org.scrutineer.visits.Audit;

/** The report and the letter of a quality visit say what was found, and name nobody. */
class VisitPaperTest {
    private final Office office = new Office();
    private final Audit audit = new Audit(office);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    private Paper paper(String kind) {
        return office.wiring().paperKinds().called(kind).compose(audit.visit()).paper();
    }

    private String words(String kind) {
        return PaperWords.of(paper(kind));
    }

    private List<String> gaps() {
        return office.wiring().paperKinds().called("visit").gaps(audit.visit()).stream().map(Gap::what).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit", "visit-letter"})
    void allFilesKeepTheStandardsAndSayTheSame(String kind) throws IOException, XmlException {
        audit.finished();

        List<Path> files = PaperFiles.write(paper(kind), EnumSet.of(Format.PDF, Format.DOCX), folder, Progress.NONE);

        assertThat(PdfChecks.failures(files.getFirst())).isEmpty();
        assertThat(WordChecks.violations(files.getLast())).isEmpty();
        assertThat(SaysTheSame.differences(files.getFirst(), files.getLast())).isEmpty();
    }

    @Test
    void theReportSaysWhatWasFoundInTheOrderOfTheStandards() {
        audit.finished();

        assertThat(words("visit")).containsSubsequence(
                "Provider Acorn Homecare", "Visited on 9 November 2026 to 10 November 2026",
                "Kind of visit Unannounced", "Visited by Quality Officer; Nurse",
                "outcome of the unannounced quality visit to Acorn Homecare from 9 November 2026 to 10 November 2026.",
                "15 standards with 85 questions; 1 standard does not apply.",
                "The visit is rated ● Requires Improvement.", "Kind care, and charts with gaps.",
                "2 of 15 standards are rated: 1 Good and 1 Requires Improvement. The other 13 are not yet rated.",
                "Rated ▲ Good on 6 questions: 1 Excellent, 1 Good and 4 not scored.",
                "What is good: Nobody is rushed.", "“They never rush Mum.”", "A relative",
                "Rated ● Requires Improvement on 6 questions: 1 Requires Improvement, 4 not scored and 1 still to be "
                        + "agreed.",
                "What has to be put right: Gaps in charts have no reason.", "Photograph 1: Medicines, 9 November 2026",
                "A chart with two gaps",
                "1 standard does not apply to this provider and is not rated.", "No hoists are used.",
                "The provider is to do 2 things. 1 is open.", "Write a reason for each gap.", "C3 Medicines",
                "Met on 22 November 2026", "The provider wrote on 20 November 2026:", "“We thank the team.”",
                "25 November 2026", "2 December 2026", "May 2027");
    }

    @Test
    void nobodyIsNamedAndNoNoteOfAnAssessorIsPrinted() {
        audit.finished();

        for (String kind : List.of("visit", "visit-letter")) {
            assertThat(words(kind)).doesNotContain("Tom", "Aldridge", "Mo Reyes", "NOTE-CANARY");
        }
    }

    @Test
    void theLetterTellsTheProviderWhatIsOpenAndHowToReply() {
        audit.finished();

        assertThat(words("visit-letter")).containsSubsequence(
                "To The manager, Acorn Homecare", "Date 18 November 2026",
                "We visited you from 9 November 2026 to 10 November 2026.",
                "The visit is rated ● Requires Improvement.",
                "Write a reason for each gap.", "Send us your action plan by 2 December 2026.",
                "We will visit you again in May 2027.", "Write to the Quality Officer. Say for each requirement")
                .doesNotContain("Show the rota", "They never rush Mum");
        assertThat(paper("visit-letter").blocks()).noneMatch(Block.Figure.class::isInstance);
    }

    @Test
    void aVisitOfWhichNothingIsKnownYetHasAReportThatSaysSo() {
        audit.planned();

        assertThat(words("visit")).contains(
                "The visit is not rated yet.", "Rated – Not yet assessed: none of its 6 questions is scored.",
                "The provider is required to do nothing.", "The provider has not replied yet.", "Not known yet")
                .doesNotContain("Standards that do not apply", "Photograph");
        assertThat(gaps()).contains("The visit has no overall rating.", "90 questions are not scored.")
                .noneMatch(gap -> gap.contains("committee"));
    }

    @Test
    void whatShouldBeLookedAtFirstIsNamed() {
        audit.finished();

        assertThat(gaps()).contains(
                "1 question is scored differently by two assessors.", "81 questions are not scored.",
                "1 requirement without a date.")
                .noneMatch(gap -> gap.startsWith("C3"));
    }

    @Test
    void aRatingThatIsNotTheWorstDomainGivesItsReason() {
        audit.finished();
        audit.rated("Good", "It was put right on the day.");

        assertThat(words("visit")).contains(
                "The visit is rated ▲ Good. The worst of its domains is rated ● Requires Improvement. Reason: It was put "
                        + "right on the day.");
    }
}
