package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;
import org.scrutineer.ledger.Author;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/** What a laptop brought back is listed, decided and undone on the command line, and holds papers up until then. */
class ClashCommandsTest {
    @TempDir
    private Path folder;
    private TestCommandLine commands;

    @BeforeEach
    void bringBack() {
        Path workspace = SampleWorkspace.copyTo(folder.resolve("office"));
        try (Workspace office = Workspace.openExisting(workspace, Holder.here("A. Brown", Opening.COMMAND_LINE))) {
            BroughtBack.threeClashes(new Wiring(
                    office, () -> new Author("A. Brown", "desk-1"), InstantSource.system()));
        }
        commands = new TestCommandLine(workspace);
    }

    private JsonNode clashes() throws IOException {
        Answer answer = commands.run("clashes", "--json");
        assertThat(answer.error()).isEmpty();
        return answer.json();
    }

    private static JsonNode of(JsonNode clashes, String group) {
        return StreamSupport.stream(clashes.spliterator(), false)
                .filter(each -> each.get("group").asText().equals(group)).findFirst().orElseThrow();
    }

    private String decided(String... arguments) {
        Answer answer = commands.run(arguments);
        assertThat(answer.error()).isEmpty();
        return answer.out();
    }

    @Test
    void theyAreListedInWords() throws IOException {
        JsonNode assessment = of(clashes(), "assessment");

        assertThat(clashes()).hasSize(3);
        assertThat(assessment.get("record").asText()).isEqualTo("Care at Home · Recommendation 4");
        assertThat(assessment.get("kept").asText()).isEqualTo("On Track");
        assertThat(assessment.get("brought").get(0).asText()).isEqualTo("Slipped");
        assertThat(assessment.get("before").asText()).isNotBlank();
        JsonNode by = assessment.get("versions").get(1).get("by").get(0);
        assertThat(by.get("who").asText()).isEqualTo("T. Hale");
        assertThat(by.get("device").asText()).isEqualTo("LAPTOP7");
        assertThat(by.get("here").asBoolean()).isFalse();
        assertThat(commands.run("clashes").out()).contains("Care at Home · Recommendation 4", "Slipped");
        assertThat(commands.run("list", "needs-you").out()).contains("To decide");
    }

    @Test
    void eachIsDecidedByItsNumberItsKeyOrItsRecord() throws IOException {
        JsonNode all = clashes();
        String wording = of(all, "wording").get("key").asText();
        JsonNode assessment = of(all, "assessment");

        assertThat(decided("resolve", wording, "--write", "Publish it.", "--reason", "Agreed with the laptop"))
                .contains("Decided: Care at Home · Recommendation 2 · wording. 2 are left to decide.");
        assertThat(decided("resolve", "--record", assessment.get("record_id").asText(), "--group", "assessment",
                "--take")).contains("1 is left");
        assertThat(decided("resolve", "1", "--keep")).contains("Everything is decided.");

        assertThat(clashes()).isEmpty();
        assertThat(decided("list", "recommendations", "--json")).contains("Publish it.", "\"Slipped\"", "1 May 2027");
        decided("undo");
        assertThat(clashes()).hasSize(1);
    }

    @Test
    void allAreDecidedAtOnceAndUndoneAtOnce() throws IOException {
        assertThat(decided("resolve", "--all", "--take")).isEqualToIgnoringNewLines(
                "3 decided. Everything is decided.");
        assertThat(clashes()).isEmpty();

        decided("undo");

        assertThat(clashes()).hasSize(3);
    }

    @Test
    void whatCannotBeIsSaid() throws IOException {
        String assessment = of(clashes(), "assessment").get("key").asText();

        refused("Which one to decide is not said.", "resolve", "--keep");
        refused("Nothing is to be decided at “9”.", "resolve", "9", "--keep");
        refused("“Purple” is not one of the words for Assessment.", "resolve", assessment, "--write", "Purple");
        refused("One text cannot stand in all places.", "resolve", "--all", "--write", "Yes");
        refused("“M. Reid” brought no version", "resolve", assessment, "--take", "--of", "M. Reid");
        assertThat(clashes()).hasSize(3);
        assertThat(commands.run("resolve", "1").status()).isEqualTo(2);
        assertThat(commands.run("resolve", "1", "--keep", "--take").status()).isEqualTo(2);
    }

    private void refused(String sentence, String... arguments) {
        Answer answer = commands.run(arguments);
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.error()).contains(sentence);
    }

    @Test
    void aDraftSaysSoAndThePaperIsNotIssuedUntilThen() throws IOException {
        String draft = folder.resolve("draft").toString();
        decided(paper(draft));
        assertThat(read(draft)).contains(
                "Recommendation 4 – 2 versions, to be decided (assessment)</h3>",
                "Recommendation 2 – 2 versions, to be decided (wording)</h3>");
        refused("still to be decided between two versions, Care at Home · Recommendation", paper(draft, "--issue"));
        assertThat(commands.run("lint", "--review", "Care at Home").out())
                .contains("Gap: 2 versions, to be decided: Care at Home · Recommendation 4 · assessment.");

        decided("resolve", "--all", "--keep");

        String after = folder.resolve("after").toString();
        decided(paper(after));
        assertThat(read(after)).doesNotContain("to be decided (");
        assertThat(commands.run(paper(after, "--issue")).error()).doesNotContain("two versions");
    }

    private static String[] paper(String to, String... more) {
        return Stream.concat(
                Stream.of("paper", "progress", "--review", "Care at Home", "--format", "html", "--to", to),
                Stream.of(more)).toArray(String[]::new);
    }

    private static String read(String papers) throws IOException {
        try (var files = Files.list(Path.of(papers))) {
            Path html = files.filter(file -> file.toString().endsWith(".html")).findFirst().orElseThrow();
            return Files.readString(html);
        }
    }
}
