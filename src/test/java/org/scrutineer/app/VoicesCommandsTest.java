package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;

/** The notes of an event, from the file to evidence for a recommendation, on the command line alone. */
class VoicesCommandsTest {
    private static final String NOTES = """
            LISTENING TO CARERS

            WORKSHOP 6 MAY 2026

            1 WHAT MAKES CARING HARD?

            1.1 TIME OFF

            Nobody can take over for a week

            “I have not had a night out since March.”

            1.2 JOINED UP HELP

            Everybody asks the same questions

            2 WHAT WOULD HELP?

            2.1 JOINED-UP HELP

            One number to ring

            2.2 TRANSPORT

            2.3 TIMES OFF

            A sitter on Fridays
            """;

    @TempDir
    private Path folder;

    private Path notes;

    @BeforeEach
    void write() throws IOException {
        notes = Files.writeString(folder.resolve("notes.txt"), NOTES);
    }

    private Answer run(String... arguments) {
        return new TestCommandLine(folder.resolve("store")).run(arguments);
    }

    private Answer done(String... arguments) {
        Answer answer = run(arguments);
        assertThat(answer.error()).isEmpty();
        assertThat(answer.status()).isZero();
        return answer;
    }

    private List<String> values(String field, String... arguments) throws IOException {
        return StreamSupport.stream(done(arguments).json().spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }

    @Test
    void notesAreTakenInAndListed() throws IOException {
        assertThat(done("import", "engagement", notes.toString()).out()).contains(
                "2 questions, 5 themes and 5 comments for “LISTENING TO CARERS: WORKSHOP”.", "Taken in: 13 new");

        JsonNode event = done("list", "events", "--json").json().get(0);
        assertThat(event.get("event").asText()).isEqualTo("LISTENING TO CARERS: WORKSHOP");
        assertThat(event.get("from").asText()).isEqualTo("2026-05-06");
        assertThat(event.get("comments").asInt()).isEqualTo(5);
        assertThat(event.get("quotations").asInt()).isEqualTo(1);

        assertThat(values("number", "list", "themes", "--json")).containsExactly("1.1", "1.2", "2.1", "2.2", "2.3");
        assertThat(values("question", "list", "themes", "--event", "carers", "--json")).startsWith(
                "1 WHAT MAKES CARING HARD?", "1 WHAT MAKES CARING HARD?", "2 WHAT WOULD HELP?");

        JsonNode comment = done("list", "comments", "--json").json().get(1);
        assertThat(comment.get("text").asText()).isEqualTo("“I have not had a night out since March.”");
        assertThat(comment.get("quotation").isBoolean()).isTrue();
        assertThat(comment.get("quotation").asBoolean()).isTrue();
        assertThat(comment.get("number").asText()).isEqualTo("1.1");
        assertThat(comment.get("theme").asText()).isEqualTo("TIME OFF");
        assertThat(comment.get("question").asText()).isEqualTo("1 WHAT MAKES CARING HARD?");
    }

    @Test
    void takenInAgainTheyAreTheSameRecords() throws IOException {
        done("import", "engagement", notes.toString());
        assertThat(done("import", "engagement", notes.toString()).out()).contains("Nothing in it is new.");

        Files.writeString(notes, NOTES.replace("One number to ring", "One number to ring\n\nOne plan for all"));
        assertThat(done("import", "engagement", notes.toString()).out()).contains("Taken in: 1 new or changed record.");
        assertThat(values("text", "list", "comments", "--json")).containsSubsequence(
                "One number to ring", "One plan for all", "A sitter on Fridays").hasSize(6);
    }

    @Test
    void anUndoneImportComesBackWhole() throws IOException {
        done("import", "engagement", notes.toString());
        done("undo");
        assertThat(done("list", "events", "--json").json()).isEmpty();
        assertThat(done("import", "engagement", notes.toString(), "--dry-run").out()).contains("It would bring 13");
        done("import", "engagement", notes.toString());
        assertThat(values("text", "list", "comments", "--json")).hasSize(5);
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(done("import", "engagement", notes.toString(), "--dry-run", "--event", "Carers").out()).contains(
                "for “Carers”", "Nothing was written. It would bring 13 new or changed records.");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void themesAreJoinedAndPartedAndUndone() throws IOException {
        done("import", "engagement", notes.toString());
        assertThat(done("theme", "join", "--suggested", "--event", "carers").out()).contains(
                "2 themes are joined; 3 are left.");
        JsonNode joined = done("list", "themes", "--json").json();
        assertThat(joined.findValuesAsText("theme")).containsExactly("TIME OFF", "JOINED UP HELP", "TRANSPORT");
        assertThat(joined.get(0).get("joined").get(0).asText()).isEqualTo("2.3 TIMES OFF");
        assertThat(joined.get(0).get("comments").asInt()).isEqualTo(3);
        assertThat(values("joinedInto", "list", "themes", "--originals", "--json")).containsExactly(
                "null", "null", "1.2 JOINED UP HELP", "null", "1.1 TIME OFF");

        done("theme", "part", "2.3", "--event", "carers");
        assertThat(values("number", "list", "themes", "--json")).containsExactly("1.1", "1.2", "2.2", "2.3");
        done("undo");
        done("undo");
        assertThat(values("number", "list", "themes", "--json")).hasSize(5);

        done("theme", "join", "2.2", "2.3", "--into", "TIME OFF", "--event", "carers");
        assertThat(values("number", "list", "themes", "--json")).containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void aCommentMovesAndItsOriginStaysKnown() throws IOException {
        done("import", "engagement", notes.toString());
        done("theme", "add", "Nights", "--question", "1", "--event", "carers");
        done("comment", "move", "2", "--to", "1.3", "--event", "carers");
        JsonNode comments = done("list", "comments", "--json").json();
        JsonNode moved = StreamSupport.stream(comments.spliterator(), false)
                .filter(each -> each.get("comment").asInt() == 2).findFirst().orElseThrow();
        assertThat(moved.get("theme").asText()).isEqualTo("Nights");
        assertThat(moved.get("originalTheme").asText()).isEqualTo("1.1 TIME OFF");
        assertThat(done("import", "engagement", notes.toString()).out()).contains("Nothing in it is new.");
    }

    @Test
    void aCommentBecomesEvidenceForARecommendation() throws IOException {
        done("import", "tracker", Files.writeString(folder.resolve("Carers First.csv"), """
                Ref,Recommendation,Owner,Assessment
                4,Give carers one number to ring.,R. Osei,On Track
                """).toString());
        done("import", "engagement", notes.toString());
        assertThat(done("comment", "link", "4", "--recommendation", "4", "--event", "carers").out()).contains(
                "Comment 4 is evidence for Carers First 4.");
        assertThat(done("list", "comments", "--json").json().get(3).get("evidenceFor").get(0).asText())
                .isEqualTo("Carers First 4");
        done("comment", "unlink", "4", "--recommendation", "4", "--event", "carers");
        assertThat(done("list", "comments", "--json").json().get(3).get("evidenceFor")).isEmpty();
        done("comment", "link", "4", "--recommendation", "4", "--event", "carers");
        assertThat(done("list", "comments", "--json").json().get(3).get("evidenceFor")).hasSize(1);
    }

    @Test
    void whatIsNotThereIsSaidInOneSentence() {
        done("import", "engagement", notes.toString());
        assertThat(run("comment", "move", "99", "--to", "1.1", "--event", "carers").error()).startsWith(
                "There is no comment 99 in “LISTENING TO CARERS: WORKSHOP”.");
        assertThat(run("theme", "join", "--event", "carers").error()).startsWith(
                "It is not said which themes are to be joined.");
        assertThat(run("comment", "link", "1", "--recommendation", "7", "--event", "carers").error()).startsWith(
                "There is no recommendation 7.");
        assertThat(run("list", "themes", "--event", "nobody").error()).startsWith(
                "There is no engagement event called “nobody”");
        assertThat(run("engagement", "change", "--event", "carers").error()).startsWith(
                "Nothing is said to be changed.");
        assertThat(done("engagement", "change", "--event", "carers", "--title", "Carers' workshop", "--on", "May 2026",
                "--place", "Corn Exchange", "--about", "Breaks").out()).contains("are changed");
    }
}
