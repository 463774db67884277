package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Office;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.documents.Pages;
import org.scrutineer.documents.Paper;
import org.scrutineer.intake.Aim;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.papers.Highlights.Line;
import org.scrutineer.papers.Highlights.Step;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Progress;

/** A highlight report is one page, says what is left out, and says which way things move. */
class HighlightPaperTest {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Office office = new Office();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    static Stream<Named<Paper>> papers() {
        return Stream.of(
                Named.of("nothing", large(0, 0, "Transport")),
                Named.of("a few", large(4, 2, "Transport")),
                Named.of("very many", large(1_000, 300, "Transport")),
                Named.of("very many with long names", large(400, 100, "A very long name of a workstream that goes on "
                        .repeat(30))));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void itIsOnePageWhateverThereIsToSay(Paper paper) {
        assertThat(Pages.of(paper, Progress.NONE).pages()).hasSize(1);
    }

    @Test
    void whatIsLeftOutIsCounted() {
        String text = PaperWords.of(large(1_000, 300, "Transport"));

        assertThat(text).containsPattern("and \\d{3} more, in the full report");
        int printed = (int) text.lines().filter(line -> line.contains("Late: it was due")).count();
        assertThat(text).contains("and " + (667 - printed - red(text)) + " more, in the full report");
    }

    /** Those that are red and not late. */
    private static int red(String text) {
        return (int) text.lines().filter(line -> line.contains("Red Transport") && !line.contains("Late")).count();
    }

    @Test
    void aFirstReportSaysThatNothingCanBeCompared() {
        programme();

        assertThat(headings()).containsExactly(
                "Overall position", "Red or late", "What has moved", "Next milestones", "Help needed", "Next steps");
        assertThat(text()).contains(
                "The Reablement Improvement Programme has 3 areas of work: 1 Red, 1 Amber, 1 Green.",
                "R Red Workstream 2 Transport.", "This is the first highlight report, so nothing can be compared.",
                "Approval by the board: Late March 2027", "Design of the new rota: Jan- mid Mar",
                "No help is asked for in this report.", "Transport: Hold the review");
    }

    @Test
    void theNextOneSaysWhichWayEachRatingWent() {
        programme();
        office.wiring().issuing().issue(
                office.wiring().issuing().of("highlight", office.programme().id()), EnumSet.of(Format.PDF), folder,
                Progress.NONE);
        rate("Planning", "Red");
        rate("Training", "Complete");

        assertThat(text()).contains("What has moved since the paper issued on 22 November 2026",
                "▼ Worse: Workstream 1 Rotas: Planning, from Amber to Red")
                .doesNotContain("nothing can be compared");
    }

    @Test
    void officersSayWhatHelpTheyNeed() {
        programme();
        new Tailor(office.wiring().ledger(), "highlight").write(
                office.programme().id(), "help", "Somebody who knows vans.");

        assertThat(text()).contains("Help needed\nSomebody who knows vans.").doesNotContain("No help is asked for");
    }

    @Test
    void textsThatFillMoreThanAPageAreNotCutButToldOf() {
        programme();
        new Tailor(office.wiring().ledger(), "highlight").write(
                office.programme().id(), "help",
                "Somebody who knows vans and has the time to look at them. ".repeat(90));

        assertThat(text()).contains("the time to look at them. Somebody");
        assertThat(office.wiring().paperKinds().called("highlight").gaps(office.programme().id()))
                .extracting(Gap::what)
                .contains("What is written in it makes the highlight report 3 pages long.");
    }

    @Test
    void aReviewHasOneTooAndLateIsSaid() {
        office.take(Office.workbook("parks.xlsx", SheetSketch.named("Parks")
                .row("Ref", "Recommendation", "Owner", "Due", "Assessment")
                .row("1", "Open the gates of every park before eight.", "M. Khan", "1 June 2026", "On Track")
                .row("2", "Mend the benches in all of the parks.", "R. Osei", "1 June 2026", "Fully Achieved")
                .row("4", "Light the paths.", "M. Khan", "1 June 2027", "On Track")),
                Aim.into(Optional.of("Safer Parks")));
        String text = PaperWords.of(office.wiring().paperKinds().called("highlight")
                .compose(office.wiring().paperKinds().called("highlight").find("review", "parks")).paper());

        assertThat(text).contains("The Safer Parks review has 3 recommendations: 1 Fully Achieved, 2 On Track.",
                "Recommendation 1: Open the gates of every park before eight. Late: it was due 1 June 2026.")
                .doesNotContain("Recommendation 2:", "Recommendation 4:", "Next milestones");
    }

    private void programme() {
        office.take(Office.workbook("board.xlsx",
                SheetSketch.named("RAG report")
                        .row("Reablement Improvement Programme")
                        .blank()
                        .row("Latest Update", "RAG", "Q4 2026 (Oct, Nov, Dec)")
                        .across(3, "Workstream 1 Rotas")
                        .row("Activity: Planning\n• The planner has started", "A", "Draw up the third area")
                        .row("Activity: Training\n• All staff have been trained", "G", "Train the new starters")
                        .across(3, "Workstream 2 Transport")
                        .row("• The review of vans has been put off", "R", "Hold the review"),
                SheetSketch.named("Milestones")
                        .row("Activity Area", "Timescale")
                        .row("Design of the new rota", "Jan- mid Mar")
                        .row("Approval by the board", "Late March 2027")));
    }

    private void rate(String name, String rating) {
        Activity activity = office.activities().stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow();
        office.wiring().ledger().apply(org.scrutineer.ledger.Draft.edit("Rating", Optional.of("It slipped"),
                Edit.typed(Activity.KIND, activity.id(), "rating", Fields.of("rating", rating))));
    }

    private Paper paper() {
        return office.wiring().paperKinds().called("highlight").compose(office.programme().id()).paper();
    }

    private List<String> headings() {
        return paper().blocks().stream().filter(Heading.class::isInstance).map(block -> ((Heading) block).text())
                .toList();
    }

    private String text() {
        return PaperWords.of(paper());
    }

    /** A third is red, and a third is late. */
    private static Paper large(int lines, int milestones, String name) {
        List<Line> all = IntStream.range(0, lines)
                .mapToObj(number -> new Line(new UUID(1, number), name + " " + number,
                        List.of("Red", "Amber", "Green").get(number % 3),
                        number % 3 == 1 ? FuzzyDate.parse("3 March 2026") : FuzzyDate.parse("Spring 2027"),
                        "Go on.", true))
                .toList();
        List<Step> steps = IntStream.range(0, milestones)
                .mapToObj(number -> new Step(new UUID(2, number), name, FuzzyDate.parse("Late March")))
                .toList();
        HighlightPaper.Report report = new HighlightPaper.Report(EdgeRegisters.cover(), new Highlights(
                new Highlights.Named(NOBODY, "Transformation", "programme"), Schemes.RAG, "activity", all, steps,
                Optional.empty()), 8);
        return HighlightPaper.fitted(report, room -> new Composer<>(
                HighlightPaper.NAME, HighlightPaper.SECTIONS, Tailoring.NONE)
                .compose(NOBODY, report.with(room), HighlightPaper.frontOf(report))).paper();
    }
}
