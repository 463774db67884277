package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.app.Wiring;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.snapshots.Snapshots.Subject;
import org.scrutineer.studio.PaperFiles;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.voices.CommentCommands;
import org.scrutineer.voices.ImportEngagementCommand;
import org.scrutineer.voices.ThemeCommands;
import org.scrutineer.voices.VoicesDesk;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The engagement report prints everything that was said, in its place, and nothing else. */
class EngagementPaperTest {
    private static final String NOTES = """
            WINTER EVENING

            7 January 2026

            1 WHAT KEEPS YOU WARM?

            1.1 FUEL

            The price

            “I heat one room.” – resident

            A warm hall in the village

            1.2 COMPANY

            2 WHAT WOULD HELP?

            2.1 FUELS

            One bill a month
            """;

    private final Office office = new Office();
    private final Opener<VoicesDesk> opener = new Opener<>() {
        @Override
        public <R> R in(Path folder, WhenMissing missing, java.util.function.Function<VoicesDesk, R> job) {
            return job.apply(office.wiring().voicesDesk());
        }
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void takeIn() throws IOException {
        run(new ImportEngagementCommand(opener, console()), Files.writeString(folder.resolve("notes.txt"), NOTES)
                .toString());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Console console() {
        return Console.of(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
    }

    private void run(Object command, String... arguments) {
        String[] all = java.util.stream.Stream.concat(
                java.util.stream.Stream.of(arguments), java.util.stream.Stream.of("--workspace", folder.toString()))
                .toArray(String[]::new);
        assertThat(new CommandLine(command).execute(all)).isZero();
    }

    private PaperKind<?> kind() {
        return office.wiring().paperKinds().called("engagement");
    }

    private UUID event() {
        return kind().find("event", "winter");
    }

    private Paper paper() {
        return kind().paper(event()).get();
    }

    @Test
    void everythingStandsUnderItsQuestionAndTheme() {
        assertThat(paper().title()).isEqualTo("WINTER EVENING: what people said");
        assertThat(PaperWords.of(paper())).contains(
                "Event held 7 January 2026",
                "2 questions, 3 themes and 4 comments, of which 1 is a quotation in people’s own words.")
                .containsSubsequence(
                        "What people said\n", "1 WHAT KEEPS YOU WARM?", "1.1 FUEL", "The price",
                        "“I heat one room.” – resident", "A warm hall in the village", "1.2 COMPANY",
                        "No comments were noted under this theme.", "2 WHAT WOULD HELP?", "2.1 FUELS",
                        "One bill a month");
    }

    @Test
    void aQuotationStandsApartAndNobodyMendsIt() {
        assertThat(kind().compose(event()).composition().pieces())
                .filteredOn(piece -> piece.block() instanceof Block.Quotation)
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.quoted()).isTrue();
                    assertThat(piece.section()).isEqualTo("comments");
                    assertThat(((Block.Quotation) piece.block()).text()).isEqualTo("“I heat one room.” – resident");
                });
    }

    @Test
    void theContentsCountWhatIsBelow() {
        Block.Table contents = (Block.Table) paper().blocks().stream()
                .filter(Block.Table.class::isInstance).findFirst().orElseThrow();
        assertThat(contents.rows()).extracting(row -> PaperWords.of(new Block.Table(
                contents.caption(), contents.description(), contents.columns(), List.of(row))).lines()
                .skip(1 + contents.columns().size()).toList()).hasSize(5);
        assertThat(PaperWords.of(contents)).containsSubsequence(
                "1", "WHAT KEEPS YOU WARM?", "3", "1", "1.1", "FUEL", "3", "1", "1.2", "COMPANY", "0", "0", "2",
                "WHAT WOULD HELP?", "1", "0");
    }

    @Test
    void joinedThemesSayWhatTheyWere() {
        run(commands(ThemeCommands.all(opener, console()), "join"), "--suggested", "--event", "winter");
        assertThat(PaperWords.of(paper())).containsSubsequence(
                "1.1 FUEL", "With what was noted under 2.1 FUELS.", "The price", "One bill a month");
    }

    @Test
    void whatCommentsAreEvidenceForIsATable() throws IOException {
        assertThat(PaperWords.of(paper())).doesNotContain("What it is evidence for");
        office.take(Office.workbook("warmth.xlsx", org.scrutineer.layouts.SheetSketch.named("Warmth")
                .row("Ref", "Recommendation", "Owner", "Assessment")
                .row("3", "Open a warm hall.", "M. Khan", "On Track")));
        run(commands(CommentCommands.all(opener, console()), "link"), "3", "--recommendation", "3", "--event",
                "winter");
        assertThat(PaperWords.of(paper())).containsSubsequence(
                "What it is evidence for", "3", "Open a warm hall.", "A warm hall in the village");
    }

    @Test
    void bothFilesKeepTheStandardsAndSayTheSame() throws IOException, XmlException {
        List<Path> files = PaperFiles.write(paper(), EnumSet.allOf(Format.class), folder, Progress.NONE);
        assertThat(PdfChecks.failures(files.getFirst())).isEmpty();
        assertThat(WordChecks.violations(files.get(1))).isEmpty();
        assertThat(SaysTheSame.differences(files.getFirst(), files.get(1), files.getLast())).isEmpty();
    }

    @Test
    void itsSnapshotHoldsAllThatWasSaid() {
        Wiring wiring = office.wiring();
        Subject subject = kind().snapshotted(event());
        assertThat(subject.title()).isEqualTo("WINTER EVENING");
        // The event, two questions, three themes and four comments, each with its groups.
        assertThat(wiring.snapshots().heads(event())).hasSizeGreaterThan(10 + 2 + 3 + 4);
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> kind().find("event", "summer")).isInstanceOf(Problem.class)
                .hasMessageContaining("There is no engagement event called “summer”");
        assertThatThrownBy(() -> kind().compose(new UUID(1, 1))).isInstanceOf(Problem.class);
        assertThat(kind().gaps(event())).extracting(gap -> gap.toString()).hasSize(2);
    }

    private static Object commands(Object[] all, String name) {
        return java.util.stream.Stream.of(all)
                .filter(each -> each.getClass().getAnnotation(CommandLine.Command.class).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
