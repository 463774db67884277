package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Author;
import org.scrutineer.measures.Figure;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.Agency;
import org.scrutineer.workspace.Opener.WhenMissing;

/** What is asked of providers on the command line, and what is told of their returns. */
class RoundCommandsTest {
    @TempDir
    private Path home;

    private TestCommandLine line;

    @BeforeEach
    void fill() {
        line = new TestCommandLine(home.resolve("council"));
        new CommandOpener(new Author("A. Brown", "desk-1"), () -> TestCommandLine.MORNING)
                .in(home.resolve("council"), WhenMissing.CREATE, wiring -> {
                    Agency agency = Agency.in(wiring);
                    agency.filled();
                    // A fourth month before lets the usual spread be known.
                    agency.observed(agency.named("Acorn Homecare"), "Visits missed",
                            Period.month(Agency.Q1.first().minusMonths(1)), Figure.reported(new BigDecimal(4)), "");
                    agency.observed(agency.named("Acorn Homecare"), "Visits missed",
                            Period.month(Agency.Q2.first().plusMonths(2)), Figure.reported(new BigDecimal(41)), "");
                    return null;
                });
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false).map(node -> node.get(field).asText()).toList();
    }

    @Test
    void whatIsMissingIsListedForTheNewestPeriod() throws IOException {
        TestCommandLine.Answer answer = line.run("list", "missing", "--json");
        assertThat(answer.status()).isZero();
        JsonNode missing = answer.json();
        assertThat(texts(missing, "provider")).containsExactly("Everyday Living", "Fernbank Homecare");
        JsonNode whole = missing.get(1);
        assertThat(whole.get("measure").isNull()).isTrue();
        assertThat(whole.get("period").asText()).isEqualTo("2025-26 Q2");
        assertThat(whole.get("state").asText()).isEqualTo("notReturned");
        assertThat(whole.get("lastReturn").asText()).isEqualTo("2025-26 Q1");
        assertThat(whole.get("since").isNull()).isTrue();
        assertThat(missing.get(0).get("measure").asText()).isEqualTo("Medication training complete");
        assertThat(line.run("list", "missing", "--period", "Q1 2025-26", "--json").json()).isEmpty();
    }

    @Test
    void blankReturnsAreWrittenAndTheirDayIsKept() throws IOException {
        Path folder = Files.createDirectories(home.resolve("forms"));
        TestCommandLine.Answer answer = line.run("returns", "blank", "--period", "Q2 2025-26", "--to",
                folder.toString(), "--provider", "fernbank", "--due", "1 November 2026");
        assertThat(answer.error()).isEmpty();
        assertThat(answer.status()).isZero();
        assertThat(answer.out()).contains("Fernbank_Homecare_Q2_2025-26.xlsx: Fernbank Homecare, 5 measures.");
        JsonNode whole = line.run("list", "missing", "--json").json().get(1);
        assertThat(whole.get("due").asText()).isEqualTo("2026-11-01");
        assertThat(whole.get("since").asInt()).isEqualTo(21);
        assertThat(line.run("list", "needs-you", "--json").out()).contains("Returns overdue")
                .contains("return for Q2 2025-26, due 1 November 2026");

        line.run("returns", "blank", "--period", "Q3 2025-26", "--to", folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(7);
        }
        assertThat(line.run("undo").status()).isZero();
        assertThat(texts(line.run("list", "missing", "--json").json(), "period")).containsOnly("2025-26 Q2");
    }

    @Test
    void mistakesAreOneSentence() {
        TestCommandLine.Answer withoutYear = line.run("returns", "blank", "--period", "Q2", "--to", home.toString());
        assertThat(withoutYear.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(withoutYear.error()).contains("“Q2” does not say of which year.");
        assertThat(line.run("returns", "blank", "--period", "Q2 2025-26", "--to", home.toString(), "--provider",
                "Nobody").error()).contains("There is no provider of whom a return is expected called “Nobody”");
        assertThat(line.run("list", "missing", "--period", "soon").error()).contains("“soon” is not a period.");
    }

    @Test
    void returnsSayWhichCameAgain() throws IOException {
        JsonNode all = line.run("list", "returns", "--period", "2025-08", "--json").json();
        assertThat(texts(all, "provider")).hasSize(5);
        JsonNode acorn = StreamSupport.stream(all.spliterator(), false)
                .filter(node -> node.get("provider").asText().equals("Acorn Homecare")).findFirst().orElseThrow();
        assertThat(acorn.get("file").asText()).startsWith("Acorn_Homecare_");
        assertThat(acorn.get("sha256").asText()).hasSize(64);
        assertThat(acorn.get("receivedOn").asText()).isEqualTo("2025-10-10");
        assertThat(acorn.get("resubmission").asBoolean()).isFalse();
        assertThat(line.run("list", "returns", "--json").json()).hasSize(11);
    }

    @Test
    void outliersSayWhatWasUsual() throws IOException {
        JsonNode outliers = line.run("list", "outliers", "--json").json();
        assertThat(texts(outliers, "why"))
                .contains("Visits missed 41: its last six months lay between 4 and 5.");
        JsonNode missed = StreamSupport.stream(outliers.spliterator(), false)
                .filter(node -> node.get("measure").asText().equals("Visits missed")).findFirst().orElseThrow();
        assertThat(missed.get("period").asText()).isEqualTo("2025-09");
        assertThat(missed.get("value").asInt()).isEqualTo(41);
        assertThat(missed.get("source").isNull()).isTrue();
    }
}
