package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;

/** The performance report and its tables, as a script makes them. */
class ReturnsPaperCommandsTest {
    @TempDir
    private Path folder;

    private TestCommandLine line;

    @BeforeEach
    void takeIn() throws IOException {
        line = new TestCommandLine(folder.resolve("w"));
        for (String provider : List.of("Acorn Care", "=Birchwood Care")) {
            Path file = Files.writeString(folder.resolve(provider.replace("=", "") + " Q2_2025-26.csv"), """
                    Provider,%s
                    Period,Q2 2025-26
                    Measure,Jul 2025,Aug 2025,Sep 2025
                    Visits planned,1200,1180,1210
                    Visits missed,4,nil,<5
                    Continuity of carer,81.0%%,79.5%%,60.2%%
                    """.formatted(provider));
            Answer answer = line.run("import", "returns", file.toString());
            assertThat(answer.status()).as(answer.error()).isLessThan(2);
        }
    }

    @Test
    void thePaperOfAPeriodIsMadeIssuedAndPrintedAgain() {
        String out = folder.resolve("out").toString();
        Answer cover = line.run("cover", "--period", "Q2 2025-26", "--committee", "Care Commission", "--report-of",
                "S. Green");
        assertThat(cover.out()).contains("Committee: Care Commission", "Saved.");
        Answer issued = line.run("paper", "returns", "--period", "2025-26 Q2", "--to", out, "--issue");
        assertThat(issued.status()).as(issued.error()).isZero();
        assertThat(issued.out().lines().toList()).hasSize(2)
                .allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile());
        Answer again = line.run("paper", "again", "Provider performance", "--to", out);
        assertThat(Path.of(again.out().lines().toList().getLast()))
                .hasSameBinaryContentAs(Path.of(issued.out().lines().toList().getLast()));
        for (String period : List.of("2025-07", "July 2025", "2025-26")) {
            assertThat(line.run("paper", "returns", "--period", period, "--to", out, "--format", "pdf").status())
                    .isZero();
        }
    }

    @Test
    void aPeriodThatIsNoneIsOneSentence() {
        for (String period : List.of("Q2", "soon")) {
            Answer answer = line.run("paper", "returns", "--period", period, "--to", folder.toString());
            assertThat(answer.status()).isEqualTo(2);
            assertThat(answer.error().lines()).hasSize(1);
            assertThat(answer.error()).contains("“" + period + "”");
        }
    }

    @Test
    void figuresGoOutARowEachWithTheirPlace() throws IOException {
        Path file = folder.resolve("figures.csv");
        assertThat(line.run("export", "observations", "--period", "2025-09", "--to", file.toString()).error())
                .isEmpty();
        assertThat(Files.readString(file))
                .contains(
                        "Provider,Measure,Label,Period,State,Value,Numerator,Denominator,Target,RAG,Doubt,File,Sheet,Cell",
                        ",2025-09,suppressed,,", ",2025-09,reported,0.602,,,0.8,Red,")
                .contains("Acorn Care Q2_2025-26.csv").doesNotContain("2025-07");
        assertThat(Files.readString(file).lines()).noneMatch(row -> row.startsWith("="));
    }

    @Test
    void providersByMeasuresGoOutWithTotalsAndTheirBase() throws IOException {
        Path file = folder.resolve("table.csv");
        assertThat(line.run("export", "performance", "--period", "Q2 2025-26", "--to", file.toString()).error())
                .isEmpty();
        List<String> rows = Files.readAllLines(file);
        assertThat(rows.getFirst()).contains("Visits planned,Visits missed,Continuity of carer");
        assertThat(rows).anyMatch(row -> row.startsWith("All providers,7180,"))
                .anyMatch(row -> row.startsWith("Rests on,2 of 2,")).noneMatch(row -> row.startsWith("="));
        Path workbook = folder.resolve("table.xlsx");
        assertThat(line.run("export", "performance", "--period", "July 2025", "--to", workbook.toString()).status())
                .isZero();
        assertThat(workbook).isNotEmptyFile();
    }

    @Test
    void aTableGoesOutInEveryFormWithTheColumnsThatWereNamed() throws IOException {
        for (String ending : List.of("csv", "xlsx", "docx", "pdf", "html", "png")) {
            Path file = folder.resolve("chosen." + ending);
            assertThat(line.run("export", "performance", "--period", "Q2 2025-26", "--columns",
                    "continuity of carer,Provider", "--to", file.toString()).error()).isEmpty();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readAllLines(folder.resolve("chosen.csv")).getFirst())
                .isEqualTo("\ufeffContinuity of carer,Provider");
        Answer unknown = line.run("export", "performance", "--period", "Q2 2025-26", "--columns", "Colour", "--to",
                folder.resolve("x.csv").toString());
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.error()).contains("no column “Colour”", "Provider, Visits planned");
        assertThat(line.run("export", "performance", "--period", "Q2 2025-26", "--to", "table.ods").error())
                .contains(".xlsx, .csv, .docx, .pdf, .html, .png");
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }
}
