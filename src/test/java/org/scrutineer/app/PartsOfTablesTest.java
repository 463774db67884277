package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Author;
import org.scrutineer.ui.Console;
import picocli.CommandLine;

/** Tables for the public and for members, and commands that are given again and again in one run. */
class PartsOfTablesTest {
    private static final String KEPT_BACK = "61 comments received";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final StringWriter answers = new StringWriter();
    private final CommandLine commands = new Commands(
            new Console(new PrintWriter(answers, true)),
            new CommandOpener(new Author("Ellis Ward", "desk-1"), InstantSource.system()))
            .commandLine(new PrintStream(errors, true, StandardCharsets.UTF_8));

    @BeforeEach
    void take() throws IOException {
        Path tracker = folder.resolve("home-first-2026-09.xlsx");
        try (InputStream in = SampleCouncil.class.getResourceAsStream("sample/home-first-2026-09.xlsx")) {
            Files.copy(in, tracker);
        }
        assertThat(run("import", "tracker", tracker.toString())).isZero();
    }

    private int run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = folder.resolve("office").toString();
        return commands.execute(all);
    }

    private void mark(String level, String... more) {
        String[] start = {"disclosure", "mark", "--programme", "home first", "--activity", "Framework refresh",
                "--text",
                "latest update", "--as", level};
        String[] all = java.util.Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        assertThat(run(all)).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String exported(String... more) throws IOException {
        Path file = folder.resolve("rag.csv");
        String[] start = {"export", "activities", "--to", file.toString()};
        String[] all = java.util.Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        assertThat(run(all)).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        return Files.readString(file);
    }

    @Test
    void aTableIsForThePublicUnlessPartTwoIsAskedFor() throws IOException {
        assertThat(exported()).contains(KEPT_BACK);
        mark("exempt", "--paragraph", "3", "--reason", "Prices are still being agreed.");

        assertThat(exported()).doesNotContain(KEPT_BACK).contains("Framework refresh");
        assertThat(exported("--part", "part2")).contains(KEPT_BACK);
        assertThat(exported()).as("what was asked for once is not asked for again").doesNotContain(KEPT_BACK);
    }

    @Test
    void whatIsInternalIsInNoTable() throws IOException {
        mark("internal");

        assertThat(exported()).doesNotContain(KEPT_BACK);
        assertThat(exported("--part", "part2")).doesNotContain(KEPT_BACK);
    }

    @Test
    void aPartThatThereIsNotIsNamedAndNothingIsWritten() {
        Path file = folder.resolve("none.csv");

        assertThat(run("export", "activities", "--to", file.toString(), "--part", "three"))
                .isEqualTo(Commands.NOT_DONE);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("There is no part “three” of a paper.");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatACommandWasAboutTheLastTimeIsForgotten() {
        assertThat(run("review", "add", "Quiet Streets")).isZero();
        assertThat(run("cover", "--programme", "home first", "--report-of", "A. Khan")).isZero();
        assertThat(run("cover", "--review", "Quiet Streets", "--report-of", "S. Lee")).isZero();

        answers.getBuffer().setLength(0);
        assertThat(run("cover", "--programme", "home first")).isZero();
        assertThat(answers.toString()).contains("Report of: A. Khan");
    }
}
