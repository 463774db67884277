package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.documents.Block.PageBreak;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.studio.PaperFiles;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Progress;

/** Everything that a joint board's report says can be said, in the board's own order and nothing besides. */
class JointBoardTest {
    private final JointBoard board = new JointBoard();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void twentyTwoParagraphsAreNumberedStraightThrough() {
        assertThat(blocks(Paragraph.class).flatMap(paragraph -> paragraph.number().stream().boxed()))
                .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1).limit(22).toList());
    }

    @Test
    void theHeadingsStandInTheBoardsOrder() {
        assertThat(blocks(Heading.class).map(Heading::text)).containsExactly(
                "Summary", "Action required", "Implications checklist", "Purpose of report", "Recommendation",
                "Background", "Report", "Improvement activity", "Service redesign", "Milestones of the redesign",
                "Consultation and partnership working", "Implications of the proposals", "Finance", "Staffing", "Risk",
                "Directions", "Recommendation", "Report author", "Background papers");
    }

    @Test
    void theCoverSheetIsAPageOfItsOwn() {
        List<Block> all = board.paper().blocks();
        Facts facts = (Facts) all.getFirst();

        assertThat(facts.facts().stream().map(fact -> fact.label() + ": " + fact.value().getFirst().text()))
                .containsExactly(
                        "Meeting of: Integration Joint Board, Larkshire Health and Social Care Partnership",
                        "Held on: 29 January 2020", "Agenda item: 12",
                        "Title: Homecare Improvement and Redesign Programme: progress report",
                        "Presented by: J. Marr, Chief Officer");
        assertThat(all.indexOf(new PageBreak(false))).isEqualTo(all.indexOf(new Heading(2, "Purpose of report")) - 1);
        assertThat(PaperWords.of(board.paper())).contains(
                "Action required\nThe Integration Joint Board is asked to note and comment on the report.");
    }

    @Test
    void eightBoxesSayWhichParagraphsTreatThem() {
        assertThat(rows("Implications of the proposals")).containsExactly(
                "Finance | ☑ Yes | 15 to 18", "Policy | ☐ No | None", "Legal | ☐ No | None",
                "Equalities | ☐ No | None", "Staffing | ☑ Yes | 19", "Risk | ☑ Yes | 20",
                "Directions | ☐ No | 21", "Infrastructure | ☐ No | None");
    }

    @Test
    void eighteenRowsAreOneRedEightAmberAndNineGreen() {
        Table table = table("Latest update, rating and next steps");
        List<String> ratings = table.rows().stream().map(row -> words(row.cells().get(3))).toList();

        assertThat(ratings).hasSize(18);
        assertThat(ratings.stream().filter("Red"::equals)).hasSize(1);
        assertThat(ratings.stream().filter("Amber"::equals)).hasSize(8);
        assertThat(ratings.stream().filter("Green"::equals)).hasSize(9);
        assertThat(table.rows().getFirst().cells().get(2).content().getFirst()).isInstanceOf(Bullets.class);
        assertThat(table.columns().getLast().header()).isEqualTo("Q1 2020 (Jan, Feb, Mar)");
    }

    @Test
    void datesOfMilestonesAreAsTheyAreWritten() {
        assertThat(rows("Milestones and their timescales").stream().map(row -> row.split(" \\| ")[1]))
                .containsExactly("Jan- mid Mar", "Late March", "April - July", "Aug - Dec");
    }

    @Test
    void nineBackgroundPapersHaveTheirLinksAndTheirDates() {
        Bullets papers = (Bullets) board.paper().blocks().getLast();

        assertThat(papers.items()).hasSize(9).allMatch(item -> item.getFirst() instanceof Run.Link);
        assertThat(papers.items().stream().map(List::getLast).map(Run::text))
                .startsWith(", November 2019", ", September 2019", ", August 2019", ", 26 June 2019")
                .endsWith(", 29 March 2017", ", 20 June 2018");
    }

    @Test
    void theAuthorsAreUnnumberedAndCanBeWrittenTo() {
        List<Block> all = board.paper().blocks();
        List<Block> author = all.subList(
                all.indexOf(new Heading(2, "Report author")) + 1, all.indexOf(new Heading(2, "Background papers")));

        assertThat(author).hasSize(5).allMatch(block -> ((Paragraph) block).number().isEmpty());
        assertThat(author).contains(new Paragraph(java.util.OptionalInt.empty(), List.of(
                new Run.Link("j.marr@larkshire.example", "mailto:j.marr@larkshire.example"))));
        assertThat(author).contains(Paragraph.of("0141 496 0746"));
    }

    @Test
    void whatMembersAreAskedStandsAtTheEndAgainInTheSameWords() {
        board.tailor().write(board.subject(), "recommendation", "Members are asked to note the report.");

        assertThat(PaperWords.of(board.paper()).split("Members are asked to note the report\\.", -1)).hasSize(4);
    }

    @Test
    void aCouncilCanHideTheCoverSheet() {
        CoverSheet.<ProgrammePaper.Report>sections(report -> null)
                .forEach(section -> board.tailor().show(section.key(), false));

        assertThat(board.paper().blocks().getFirst()).isInstanceOfSatisfying(Facts.class, facts -> assertThat(
                facts.facts().getFirst().label()).isEqualTo("Report to"));
        assertThat(PaperWords.of(board.paper())).doesNotContain("☑", "Agenda item");
        assertThat(board.paper().blocks()).doesNotContain(new PageBreak(false));
    }

    @Test
    void withoutTheSheetTheChecklistStillStandsInFront() {
        board.tailor().show(CoverSheet.KEY, false);

        assertThat(board.paper().blocks().getFirst()).isInstanceOf(Facts.class);
        assertThat(rows("Implications of the proposals")).hasSize(8);
    }

    @Test
    void aBoxOfTheCouncilsOwnIsOnTheChecklist() {
        board.tailor().own("infrastructure", "Climate", "implication");
        board.tailor().tick(board.subject(), "Climate");

        assertThat(rows("Implications of the proposals")).contains("Climate | ☑ Yes | None");
    }

    @Test
    void ofMilestonesWithoutAYearNothingIsSaidToHaveSlippedOrNot() {
        assertThat(blocks(Block.Figure.class).map(Block.Figure::title)).noneMatch(title -> title.contains("slipped"));
        assertThat(table("Milestones and their timescales").rows()).hasSize(4);
    }

    @Test
    void bothFilesKeepTheStandardsAndSayTheSame() throws IOException, XmlException {
        List<Path> files = PaperFiles.write(board.paper(), EnumSet.allOf(Format.class), folder, Progress.NONE);

        assertThat(PdfChecks.failures(files.getFirst())).isEmpty();
        assertThat(WordChecks.violations(files.get(1))).isEmpty();
        assertThat(SaysTheSame.differences(files.getFirst(), files.get(1), files.getLast())).isEmpty();
    }

    private <T extends Block> Stream<T> blocks(Class<T> kind) {
        return board.paper().blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Table table(String caption) {
        return blocks(Table.class).filter(table -> table.caption().equals(caption)).findFirst().orElseThrow();
    }

    private List<String> rows(String caption) {
        return table(caption).rows().stream()
                .map(row -> String.join(" | ", row.cells().stream().map(JointBoardTest::words).toList()))
                .toList();
    }

    private static String words(Block.Cell cell) {
        return String.join("\n", cell.content().stream()
                .map(content -> content instanceof RatingMark mark ? mark.word() : PaperWords.of((Block) content))
                .toList());
    }
}
