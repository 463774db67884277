package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Author;
import org.scrutineer.ui.Console;

/** What a person writes into the register by hand on the command line, and takes back there. */
class ByHandCommandsTest {
    private record Answer(int status, String out, String error) {}

    @TempDir
    private Path folder;

    @BeforeEach
    void takeIn() throws IOException {
        Path tracker = Files.writeString(folder.resolve("Safer Parks.csv"), """
                Ref,Recommendation,Owner,Evidence,Assessment
                2,Open the gates of every park before eight in the morning.,M. Khan,Open since May.,Fully Achieved
                4,Publish the figures of complaints each quarter.,R. Osei,,On Track
                """);
        assertThat(run("import", "tracker", tracker.toString()).error()).isEmpty();
    }

    @Test
    void aRecommendationOfAnEarlierReportTakesTheNextPlaceOfItsNumber() throws IOException {
        done("Recommendation 3 is added to “Safer Parks”.", "recommendation", "add", "3", "Mend the benches.", "--due",
                "Spring 2027");
        done("Recommendation 1 is added to “Safer Parks”.", "recommendation", "add", "1", "Count the trees.");
        done("Recommendation 5 is added to “Safer Parks”.", "recommendation", "add", "5", "Cut the hedges.");

        JsonNode all = json("list", "recommendations");
        assertThat(all.findValuesAsText("ref")).containsExactly("1", "2", "3", "4", "5");
        assertThat(all.get(2).get("text").asText()).isEqualTo("Mend the benches.");
        assertThat(all.get(2).get("due").asText()).isEqualTo("Spring 2027");
        refused("has a recommendation 4 already", "recommendation", "add", "4", "Once more.");
        refused("There is no recommendation 7 or 9.", "recommendation", "close", "4", "7", "9", "--reason", "Done");

        done("“Quiet Streets” is begun.", "review", "add", "Quiet Streets");
        refused("called “quiet streets” already", "review", "add", "quiet streets");
        refused("There is more than one review.", "recommendation", "add", "1", "Slow the buses.");
        done("Recommendation 1 is added to “Quiet Streets”.", "recommendation", "add", "1", "Slow the buses.",
                "--review", "quiet");
    }

    @Test
    void evidenceIsSharedAndAContractQuoted() throws IOException {
        refused("has no evidence", "evidence", "quote", "4", "--words", "Each quarter.", "--from", "Contract, 2.1");
        done("The evidence of Recommendations 2 and 4 is kept.", "evidence", "add", "2", "4", "--text",
                "All is online.");
        JsonNode shared = json("list", "evidence").get(1);
        assertThat(shared.get("text").asText()).isEqualTo("All is online.");
        assertThat(shared.get("recommendations")).extracting(JsonNode::asText).containsExactly("2", "4");

        done("The passage stands with the evidence of Recommendation 4.", "evidence", "quote", "4", "--words",
                "Each quarter.", "--from", "Contract, 2.1");
        refused("no evidence item 3", "evidence", "quote", "2", "--evidence", "3", "--words", "No.", "--from", "Where");
    }

    @Test
    void whatWasSaidAndAgreedIsWrittenOneByOne() throws IOException {
        done("Saved: New meeting of Parks Panel.", "meeting", "add", "--committee", "Parks Panel", "--new", "--on",
                "14 October 2026");
        done("Saved: New meeting of Parks Panel.", "meeting", "add", "--committee", "parks panel", "--new");
        assertThat(json("list", "meetings").findValuesAsText("committee")).as("one committee")
                .containsExactly("Parks Panel", "Parks Panel");
        assertThat(run("agenda", "add", "Gates", "--meeting", "14 October").status()).isZero();

        done("Saved: New: question.", "minute", "add", "Who locks them?", "--kind", "question", "--answer",
                "The wardens.", "--by", "Cllr Ferris", "--meeting", "14 October", "--item", "gates");
        done("Saved: New: matter arising.", "minute", "add", "The list of keys", "--kind", "matter arising",
                "--meeting", "14 October");
        refused("Only a question has an answer", "minute", "add", "Keys", "--answer", "Yes", "--meeting", "14 October");
        refused("“gossip” is no kind of minute", "minute", "add", "Keys", "--kind", "gossip", "--meeting",
                "14 October");
        JsonNode question = json("list", "minutes").get(0);
        assertThat(question.get("item").asText()).isEqualTo("Gates");
        assertThat(question.get("answer").asText()).isEqualTo("The wardens.");

        done("Saved: New: AGREED (1).", "resolution", "add", "That the report be noted.", "--meeting", "14 October",
                "--item", "gates");
        done("Saved: New: AGREED (2).", "resolution", "add", "That the gates be painted.", "--meeting", "14 October",
                "--item", "gates", "--owner", "R. Osei");
        JsonNode agreed = json("list", "resolutions");
        assertThat(agreed.findValuesAsText("open")).containsExactly("false", "true");
        assertThat(agreed.get(0).get("closingNote").asText()).isEqualTo("Noted");
    }

    @Test
    void theLastActionOrANamedOneIsUndoneAndDoneAgain() throws IOException {
        done("Recommendation 4 is now Slipped.", "recommendation", "assess", "4", "slipped", "--reason", "No staff");
        done("Recommendation 2 is closed.", "recommendation", "close", "2", "--reason", "Achieved");
        assertThat(json("list", "actions-done").findValuesAsText("what").subList(0, 2))
                .containsExactly("Closure of Recommendation 2", "Assessment of Recommendation 4");

        assertThat(run("undo", "--dry-run").out()).startsWith("It would be undone: Closure of Recommendation 2.");
        assertThat(state()).isEqualTo("closed");
        assertThat(run("undo").out()).startsWith("Undone: Closure of Recommendation 2.");
        assertThat(state()).isEqualTo("open");
        done("Redo: Closure of Recommendation 2.", "redo");
        assertThat(state()).isEqualTo("closed");
        refused("There is nothing to redo.", "redo");

        assertThat(run("undo", "assessment of").out()).startsWith("Undone: Assessment of Recommendation 4.");
        assertThat(json("list", "recommendations").get(1).get("assessment").asText()).isEqualTo("On Track");
        refused("There is no action called “assessment of”", "undo", "assessment of");
        refused("More than one action is called something like “e”", "undo", "e");
    }

    @Test
    void anUndoNamesWhatWasEditedSinceAndStays() {
        done("Recommendation 4 is now Slipped.", "recommendation", "assess", "4", "slipped", "--reason", "No staff");
        Answer answer = run("undo", "take in");
        assertThat(answer.status()).isEqualTo(Commands.NEEDS_A_PERSON);
        assertThat(answer.out()).contains("Undone: Take in Safer Parks.csv",
                "The assessment of a recommendation is kept");
    }

    private String state() throws IOException {
        return json("list", "recommendations").get(0).get("state").asText();
    }

    private JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(run(
                Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new)).out());
    }

    private void done(String sentence, String... arguments) {
        assertThat(run(arguments)).isEqualTo(new Answer(0, sentence, ""));
    }

    private void refused(String sentence, String... arguments) {
        Answer answer = run(arguments);
        assertThat(answer.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.error()).contains(sentence);
        assertThat(answer.error().lines()).hasSize(1);
    }

    private Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status = new Commands(
                new Console(new PrintWriter(out)), new CommandOpener(
                        new Author("A. Brown", "desk-1"), () -> Instant.parse("2026-11-22T09:00:00Z")))
                .commandLine(new PrintStream(error, true, StandardCharsets.UTF_8))
                .execute(Stream.concat(
                        Stream.of(arguments), Stream.of("--workspace", folder.resolve("office").toString()))
                        .toArray(String[]::new));
        return new Answer(status, out.toString().strip(), error.toString(StandardCharsets.UTF_8).strip());
    }
}
