package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;

/** Arranging the sections of papers and writing in them, as a script does it. */
class SectionCommandsTest {
    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void takeIn() throws IOException {
        Path file = Files.writeString(folder.resolve("tracker.csv"), """
                Ref,Recommendation,Evidence,RAG
                1,Share the rota every week with all of the staff.,Shared.,Green
                """);
        done("import", "tracker", "--review", "Visits", file.toString());
    }

    @Test
    void whatAnOfficerWritesTakesThePlaceOfTheOpeningSentence() throws IOException {
        assertThat(paper()).contains("1. This report sets out progress on 1 recommendation");
        done("section", "write", "purpose", "--review", "Visits", "--text",
                "The Committee asked for this in May.\n- It is short.\n- It is plain.");
        done("section", "write", "Consultation", "--review", "Visits", "--text", "Families were asked.");

        assertThat(paper())
                .contains("1. The Committee asked for this in May.", "• It is short.", "• It is plain.", "Consultation",
                        "Families were asked.")
                .doesNotContain("This report sets out progress on");
        done("undo");
        assertThat(paper()).contains("in May.").doesNotContain("Families were asked.");
        done("section", "write", "purpose", "--review", "Visits", "--text", "");
        assertThat(paper()).contains("1. This report sets out progress on 1 recommendation");
    }

    @Test
    void aTextFileIsWrittenAndOneThatIsNoTextIsNot() throws IOException {
        Path text = Files.writeString(folder.resolve("risk.txt"), "The risk is low.");
        done("section", "write", "Risk", "--review", "Visits", "--file", text.toString());
        assertThat(paper()).contains("Implications of the proposals", "Risk", "The risk is low.");

        Path other = Files.write(folder.resolve("latin.txt"), "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("section", "write", "Risk", "--review", "Visits", "--file", other.toString()).error())
                .contains("is not a text file in UTF-8");
        assertThat(run("section", "write", "Risk", "--review", "Visits", "--file", "nowhere.txt").error())
                .contains("could not be read");
    }

    @Test
    void aCouncilArrangesEveryPaperOfAKind() throws IOException {
        done("section", "change", "summary", "--paper", "progress", "--no-show");
        done("section", "change", "progress", "--paper", "progress", "--place", "1", "--heading", "Where we are");
        done("section", "change", "recommendation", "--paper", "progress", "--standing",
                "Members decide what is done.");
        String paper = paper();
        assertThat(paper).doesNotContain("Summary");
        assertThat(paper.indexOf("Where we are")).isBetween(0, paper.indexOf("Purpose of report"));
        assertThat(paper).contains("Members decide what is done.");

        JsonNode sections = run("list", "sections", "--paper", "progress", "--json").json();
        assertThat(sections.findValuesAsText("heading")).startsWith("Where we are", "Purpose of report");
        assertThat(sections.findValuesAsText("key")).doesNotHaveDuplicates();
        done("undo");
        done("undo");
        assertThat(run("list", "sections", "--paper", "progress", "--json").json().findValuesAsText("heading"))
                .startsWith("Purpose of report");
    }

    @Test
    void sectionsOfTheCouncilsOwnComeAndGo() throws IOException {
        done("section", "add", "Climate", "--paper", "progress", "--implication");
        done("section", "write", "Climate", "--review", "Visits", "--text", "Fewer miles are driven.");
        done("section", "tick", "climate", "--review", "Visits");
        String paper = paper();
        assertThat(paper.indexOf("Fewer miles")).isGreaterThan(paper.indexOf("Implications of the proposals"));

        assertThat(run("section", "add", "climate", "--paper", "progress").error()).contains("There is a section");
        assertThat(run("section", "remove", "Summary", "--paper", "progress").error()).contains("Hide it");
        done("section", "remove", "Climate", "--paper", "progress");
        assertThat(paper()).doesNotContain("Fewer miles");
        done("section", "add", "Climate", "--paper", "progress");
        assertThat(paper()).contains("Fewer miles");
    }

    @Test
    void whatCannotBeIsSaidPlainly() {
        assertThat(run("section", "write", "Weather", "--review", "Visits", "--text", "Rain.").error())
                .contains("“Weather” is not a section", "Purpose of report");
        assertThat(run("section", "tick", "Summary", "--review", "Visits").error()).contains("has no box");
        assertThat(run("section", "change", "Summary", "--paper", "progress").error()).contains("Nothing is said");
        assertThat(run("section", "change", "Summary", "--paper", "sonnet", "--show").error())
                .contains("“sonnet” is not a kind of paper", "progress");
        assertThat(run("section", "write", "Risk", "--paper", "programme", "--review", "Visits", "--text", "x").error())
                .contains("No programme report is made of what --review names");
    }

    private String paper() throws IOException {
        Answer made = run("paper", "progress", "--review", "Visits", "--format", "pdf", "--to", folder.toString());
        assertThat(made.error()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(Path.of(made.out().strip()).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private void done(String... arguments) {
        Answer answer = run(arguments);
        assertThat(answer.status()).as(answer.error()).isZero();
    }

    private Answer run(String... arguments) {
        return new TestCommandLine(folder.resolve("office"), () -> NOW).run(arguments);
    }
}
