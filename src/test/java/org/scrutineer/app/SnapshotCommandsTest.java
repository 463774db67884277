package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;

/** Issuing, comparing and printing again, as a script does it. */
class SnapshotCommandsTest {
    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-09-01T09:00:00Z");

    @BeforeEach
    void takeIn() throws IOException {
        tracker("tracker-1.csv", "Amber", "Shared.");
    }

    private void tracker(String name, String rating, String evidence) throws IOException {
        Path file = Files.writeString(folder.resolve(name), """
                Ref,Recommendation,Evidence,RAG
                1,Share the rota every week with all of the staff.,%s,%s
                2,Publish the leaflet in every library of the town.,Printed.,Green
                """.formatted(evidence, rating));
        assertThat(run("import", "tracker", "--review", "Visits", file.toString()).error()).isEmpty();
    }

    @Test
    void anIssuedPaperIsListedComparedAndPrintedAgain() throws IOException {
        Path out = folder.resolve("out");
        Answer issued = run("paper", "progress", "--review", "Visits", "--to", out.toString(), "--issue");
        assertThat(issued.status()).as(issued.error()).isZero();
        JsonNode listed = run("list", "snapshots", "--json").json();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("name").asText()).isEqualTo("Visits, 1 September 2026");
        assertThat(listed.get(0).get("by").asText()).isEqualTo("A. Brown");
        assertThat(listed.get(0).get("files")).hasSize(2);

        now = Instant.parse("2026-11-22T09:00:00Z");
        tracker("tracker-2.csv", "Red", "Shared in May only.");
        JsonNode changes = run("compare", "1 September", "now", "--json").json();
        assertThat(changes.findValuesAsText("change")).containsExactly("rating", "evidence changed");
        assertThat(changes.get(0).get("travel").asText()).isEqualTo("worse");
        assertThat(changes.get(0).get("ref").asText()).isEqualTo("1");

        Answer again = run("paper", "again", "1 September", "--to", out.toString());
        List<String> first = issued.out().lines().toList();
        List<String> second = again.out().lines().toList();
        for (int file = 0; file < first.size(); file++) {
            assertThat(Path.of(second.get(file))).isNotEqualTo(Path.of(first.get(file)))
                    .hasSameBinaryContentAs(Path.of(first.get(file)));
        }
    }

    @Test
    void twoSnapshotsAreComparedAndHaveNoPaper() throws IOException {
        assertThat(run("snapshot", "--review", "Visits", "--name", "Quarter 2").out().strip()).isEqualTo("Quarter 2");
        tracker("tracker-2.csv", "Green", "Shared.");
        assertThat(run("snapshot", "--review", "visits").out().strip()).isEqualTo("Visits, 1 September 2026");
        assertThat(run("compare", "Quarter 2", "Visits,").out())
                .contains("Recommendation 1", "The rating moved from Amber to Green");

        Answer again = run("paper", "again", "Quarter 2", "--to", folder.toString());
        assertThat(again.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(again.error()).contains("“Quarter 2” has no paper.");
    }

    @Test
    void changesAreListedNewestFirstAndSinceADayOrASnapshot() throws IOException {
        run("snapshot", "--review", "Visits", "--name", "Quarter 2");
        now = Instant.parse("2026-11-22T09:00:00Z");
        tracker("tracker-2.csv", "Red", "Shared.");
        JsonNode all = run("list", "changes", "--review", "Visits", "--json").json();
        JsonNode since = run("list", "changes", "--since", "Quarter 2", "--json").json();

        assertThat(all.size()).isGreaterThan(since.size());
        assertThat(all.get(0)).isEqualTo(since.get(0));
        assertThat(since.get(0).get("about").asText()).isEqualTo("Recommendation 1");
        assertThat(since.get(0).get("what").asText()).contains("from Amber to Red");
        assertThat(run("list", "changes", "--since", "1 November 2026", "--json").json()).isEqualTo(since);
        assertThat(run("list", "changes", "--since", "23 November 2026", "--json").json()).isEmpty();
    }

    @Test
    void whatIsNotThereIsOneSentence() {
        assertThat(run("compare", "Spring", "now").error()).contains("There is no snapshot called “Spring”");
        assertThat(run("snapshot", "--review", "Potholes").status()).isEqualTo(Commands.NOT_DONE);
        assertThat(run("snapshot").error()).contains("--review");
    }

    private Answer run(String... arguments) {
        return new TestCommandLine(folder.resolve("office"), () -> now).run(arguments);
    }
}
