package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.xmlbeans.XmlException;
import org.scrutineer.studio.PaperFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.HtmlChecks;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** Both kinds of paper, composed from workbooks that were taken in. */
class PapersTest {
    private final Office office = new Office();

    @TempDir
    private Path folder;

    @BeforeEach
    void takeIn() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Progress update")
                .row("Review of Home Library Service - progress update")
                .row("People and Places Select Committee")
                .blank()
                .row("Rec.", "Recommendation", "Addressed to", "Evidence of progress", "Assessment of progress")
                .row(2, "Deliver to every ward by the end of the year.", null,
                        "All wards are on the rota.\n• Two vans\n• Nine volunteers", "1 (Fully Achieved)")
                .row(5, "Publish the rota a month ahead of each delivery.", "Providers",
                        "The rota has gone out montly since May.", "2 (On Track)")
                .row(6, "Tell readers of every change to a delivery.", "Providers")
                .row(11, "Offer e-readers to readers who want them.", "Council", "Six were lent.", null)
                .merge(6, 7, 3, 3)
                .merge(6, 7, 4, 4)
                .blank()
                .row("Recommendations 1, 3, 4 and 7 to 10 were signed off on 4 March 2026.")));
        office.take(Office.workbook("board.xlsx",
                SheetSketch.named("RAG report")
                        .row("Reablement Improvement Programme")
                        .row("Reablement Partnership Board")
                        .blank()
                        .row("Latest Update", "RAG", "Q4 2026 (Oct, Nov, Dec)")
                        .across(3, "Workstream 1 Rotas")
                        .row("Activity: Planning\n• The planner has started\n• Routes are drawn up", "A",
                                "Draw up the third area")
                        .row("Activity: Training\n• All staff have been trained", "G", "Train the new starters")
                        .across(3, "Workstream 2 Transport")
                        .row("• The review of vans has been put off", "R", "Hold the review"),
                SheetSketch.named("Milestones")
                        .row("Activity Area", "Timescale")
                        .row("Design of the new rota", "Jan- mid Mar")
                        .row("Approval by the board", "Late March 2027")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void numberedParagraphsRunThroughTheHeadings() {
        for (Paper paper : List.of(progress(), programme())) {
            List<Integer> numbers = paper.blocks().stream()
                    .filter(Paragraph.class::isInstance)
                    .map(block -> ((Paragraph) block).number().orElseThrow())
                    .toList();
            assertThat(numbers).hasSizeGreaterThan(5);
            for (int at = 0; at < numbers.size(); at++) {
                assertThat(numbers.get(at)).isEqualTo(at + 1);
            }
        }
    }

    @Test
    void thePaperSaysWhichNumbersAreMissingAndWhy() {
        assertThat(text(progress())).contains(
                "Recommendations 1, 3, 4, 7, 8, 9 and 10 are not in this report.",
                "“Recommendations 1, 3, 4 and 7 to 10 were signed off on 4 March 2026.”");
    }

    @Test
    void theSummaryHasItsBaseAndItsRemainder() {
        assertThat(text(progress())).contains(
                "This report covers 4 recommendations. Officers propose an assessment for 3 of the 4: 1 Fully Achieved "
                        + "and 2 On Track. Recommendation 11 is not yet assessed.");
        assertThat(text(programme()))
                .contains("This report covers 3 areas of work. All of them are rated: 1 Red, 1 Amber and 1 Green.");
    }

    @Test
    void sharedEvidenceIsPrintedOnceAndReferredTo() {
        String text = text(progress());

        assertThat(text.split("The rota has gone out montly since May", -1)).hasSize(2);
        assertThat(text).contains(
                "Recommendations 5 and 6 share the same evidence. It is printed once, under Recommendation 5.",
                "The evidence is the same as for Recommendation 5 and is printed there.");
    }

    @Test
    void typingErrorsAndBulletsOfTheWorkbookSurvive() {
        assertThat(text(progress())).contains("montly");
        assertThat(progress().blocks()).anySatisfy(block -> assertThat(block).isEqualTo(new Bullets(List.of(
                List.of(new Run.Text("Two vans")), List.of(new Run.Text("Nine volunteers"))))));
    }

    @Test
    void everyRecommendationHasItsSectionInOrder() {
        assertThat(progress().blocks().stream()
                .filter(block -> block instanceof Heading heading && heading.level() == 3)
                .map(block -> ((Heading) block).text()))
                .containsExactly("Recommendation 2", "Recommendation 5", "Recommendation 6", "Recommendation 11");
    }

    @Test
    void theCommitteeIsAskedToConfirmOnlyWhatIsProposed() {
        assertThat(text(progress())).contains(
                "The People and Places Select Committee is asked to:",
                "confirm, or change, the assessment of progress proposed for Recommendations 2, 5 and 6",
                "say what it needs to assess Recommendation 11");

        office.wiring().ledger()
                .apply(RegisterEdits.confirm(office.recommendation("2"), "Fully Achieved", "4 November 2026"));
        assertThat(text(progress())).contains("proposed for Recommendations 5 and 6",
                "✔ 1 Fully Achieved (4 November 2026)",
                "The committee has already confirmed the assessment of Recommendation 2.");
    }

    @Test
    void theRagTableHasWorkstreamAndActivityAsColumns() {
        Table table = tables(programme()).get(1);

        assertThat(table.columns()).extracting(Block.Column::header)
                .containsExactly("Workstream", "Activity", "Latest update", "RAG", "Q4 2026 (Oct, Nov, Dec)");
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().getLast().cells().get(1).content()).isEmpty();
        assertThat(table.rows().getFirst().cells().get(2).content()).singleElement().isInstanceOf(Bullets.class);
        assertThat(table.rows().getLast().cells().get(3).content()).singleElement()
                .isInstanceOfSatisfying(RatingMark.class, mark -> assertThat(mark.text()).isEqualTo("■ R Red"));
    }

    @Test
    void aWorkstreamIsShownByItsWorstRatingWithTheCounts() {
        Table rollUp = tables(programme()).getFirst();

        assertThat(rollUp.rows().getFirst().cells().get(1).content()).singleElement()
                .isInstanceOfSatisfying(RatingMark.class, mark -> assertThat(mark.word()).isEqualTo("Amber"));
        assertThat(rollUp.columns()).extracting(Block.Column::header)
                .containsExactly("Workstream", "Worst rating", "Red", "Amber", "Green", "Total");
        assertThat(PaperWords.of(rollUp)).startsWith("Workstream 1 Rotas\n● A Amber\n0\n1\n1\n2")
                .endsWith("All workstreams\n■ R Red\n1\n1\n1\n3");
        assertThat(text(programme())).contains("Rated red: Workstream 2 Transport.");
    }

    @Test
    void milestonesAreListedAndThoseWithoutAYearCounted() {
        assertThat(text(programme())).contains("The programme has 2 milestones. 1 of them has no date with a year.");
    }

    @Test
    void backgroundPapersAreLinkedOrTheirAbsenceIsSaid() {
        assertThat(text(progress())).contains("No background papers are listed for this report.");

        java.util.UUID id = java.util.UUID.randomUUID();
        var kind = org.scrutineer.committees.BackgroundPaper.KIND;
        office.wiring().ledger().apply(org.scrutineer.ledger.Draft.edit("Background paper", Optional.empty(),
                Edit.typed(kind, id, "place", Fields.of("subject_id", office.review().id()).with("ordinal", 1)),
                Edit.typed(kind, id, "title", Fields.of("title", "Final report of the review")),
                Edit.typed(kind, id, "link", Fields.of("link", "https://example.org/report"))));
        assertThat(progress().blocks()).anySatisfy(block -> assertThat(block).isEqualTo(new Bullets(List.of(
                List.of(new Run.Link("Final report of the review", "https://example.org/report"))))));
    }

    @Test
    void bothFilesKeepTheStandardsAndNothingIsEverReplaced() throws IOException, XmlException {
        for (Paper paper : List.of(progress(), programme())) {
            List<Path> first = PaperFiles.write(paper, EnumSet.allOf(Format.class), folder.resolve("new"),
                    Progress.NONE);
            assertThat(PdfChecks.failures(first.getFirst())).isEmpty();
            assertThat(WordChecks.violations(first.get(1))).isEmpty();
            assertThat(HtmlChecks.failures(Files.readString(first.getLast()))).isEmpty();
            assertThat(SaysTheSame.differences(first.getFirst(), first.get(1), first.getLast())).isEmpty();

            byte[] before = Files.readAllBytes(first.getLast());
            List<Path> second = PaperFiles.write(paper, EnumSet.allOf(Format.class), folder.resolve("new"),
                    Progress.NONE);
            assertThat(second).doesNotContainAnyElementsOf(first);
            assertThat(Files.readAllBytes(first.getLast())).isEqualTo(before);
        }
        assertThat(folder.resolve("new").toFile().list()).hasSize(12).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file");

        assertThatThrownBy(() -> PaperFiles.write(progress(), EnumSet.of(Format.PDF), file, Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("could not be written");
    }

    private Paper progress() {
        return Made.of(office.wiring(), office.review());
    }

    private Paper programme() {
        return Made.of(office.wiring(), office.programme());
    }

    private static List<Table> tables(Paper paper) {
        return paper.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    private static String text(Paper paper) {
        return PaperWords.of(paper);
    }
}
