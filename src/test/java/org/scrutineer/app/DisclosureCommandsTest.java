package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marking texts and checking files, as a script does it. */
class DisclosureCommandsTest {
    @TempDir
    private Path folder;

    private TestCommandLine line;

    @BeforeEach
    void start() throws IOException {
        line = new TestCommandLine(folder.resolve("workspace"));
        Path tracker = Files.writeString(folder.resolve("parks.csv"), """
                No.,Recommendation,Owner,Due date,Progress,RAG
                1,Open the gates of every park before eight in the morning.,M. Khan,30 June 2026,Open since May at a price of nine pounds a gate.,Green
                2,Mend the benches in all of the parks by the summer.,R. Osei,1 June 2027,Over 90 % are mended.,Red
                """);
        assertThat(line.run("import", "tracker", tracker.toString()).error()).isEmpty();
        assertThat(line.run("provider", "add", "Ash Care").error()).isEmpty();
    }

    @Test
    void aTextIsMarkedListedAndMadePublicAgain() throws IOException {
        done("Evidence of Recommendation 1 is exempt, paragraph 3 of Schedule 12A.",
                "disclosure", "mark", "--recommendation", "1", "--text", "evidence", "--as", "exempt", "--paragraph",
                "para. 3", "--reason", "A price that is still being negotiated");
        done("Owner of Recommendation 2 is internal.",
                "disclosure", "mark", "--recommendation", "2", "--text", "owner", "--as", "Internal");
        JsonNode marks = line.run("disclosure", "list", "--json").json();
        assertThat(marks).hasSize(2);
        assertThat(marks.get(0).get("text").asText()).startsWith("Evidence of Recommendation 1 (");
        assertThat(marks.get(0).get("citation").asText()).isEqualTo("By virtue of paragraph 3 of Part 1 of Schedule "
                + "12A to the Local Government Act 1972, this text is not for publication.");

        done("Nothing was changed", "disclosure", "mark", "--recommendation", "2", "--text", "owner", "--as",
                "internal");
        assertThat(line.run("undo").error()).isEmpty();
        assertThat(line.run("disclosure", "list", "--json").json()).hasSize(1);
        done("Evidence of Recommendation 1 is public.",
                "disclosure", "mark", "--recommendation", "1", "--text", "evidence", "--as", "public");
        assertThat(line.run("disclosure", "list", "--json").json()).isEmpty();
    }

    @Test
    void theScheduleOfTheLastMarkIsMeant() throws IOException {
        done("Name of the provider “Ash Care” is exempt, paragraph 6 of Schedule 7A.",
                "disclosure", "mark", "--provider", "ash", "--text", "name", "--as", "exempt", "--schedule", "7a",
                "--paragraph", "6", "--reason", "Its affairs");
        done("Note of the provider “Ash Care” is exempt, paragraph 15 of Schedule 7A.",
                "disclosure", "mark", "--provider", "ash", "--text", "note", "--as", "exempt", "--paragraph", "15",
                "--reason", "An informant");
    }

    @Test
    void whatIsNotUnderstoodIsToldInOneSentence() {
        refused("is to be internal", "--recommendation", "1", "--text", "owner", "--as", "internal", "--paragraph", "3");
        refused("The paragraph of Schedule 12A under which", "--recommendation", "1", "--text", "owner", "--as",
                "exempt");
        refused("has no paragraph 9", "--recommendation", "1", "--text", "owner", "--as", "exempt", "--paragraph", "9");
        refused("public interest", "--recommendation", "1", "--text", "owner", "--as", "exempt", "--paragraph", "3");
        refused("Give public, internal or exempt", "--recommendation", "1", "--text", "owner", "--as", "secret");
        refused("Give one of these: wording, addressee, owner", "--recommendation", "1", "--text", "colour", "--as",
                "internal");
        refused("Recommendation 1 has no update", "--recommendation", "1", "--text", "update", "--as", "internal");
        refused("There is no provider called", "--provider", "Elm", "--text", "name", "--as", "internal");
        refused("Which record", "--text", "name", "--as", "internal");
        refused("There is no schedule", "--provider", "Ash", "--text", "name", "--as", "exempt", "--schedule", "9",
                "--paragraph", "1");
    }

    @Test
    void aFileIsCheckedAndTheTextItselfIsNotRepeated() throws IOException {
        done("Evidence of", "disclosure", "mark", "--recommendation", "1", "--text", "evidence", "--as", "exempt",
                "--paragraph", "3", "--reason", "A price");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "1,Open since May at a price of nine pounds a gate.");
        Path good = Files.writeString(folder.resolve("good.csv"), "1,Open since May");

        TestCommandLine.Answer answer = line.run("disclosure", "check", good.toString(), bad.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("good.csv holds nothing that is kept back.", "bad.csv, bad.csv: an exempt text")
                .doesNotContain("nine pounds");
        assertThat(line.run("disclosure", "check", bad.toString(), "--part", "part2").status()).isZero();
        assertThat(line.run("disclosure", "check", folder.resolve("none.pdf").toString()).error())
                .startsWith("The file none.pdf could not be opened again");
    }

    private void done(String sentence, String... command) {
        TestCommandLine.Answer answer = line.run(command);
        assertThat(answer.error()).isEmpty();
        assertThat(answer.out()).startsWith(sentence);
    }

    private void refused(String part, String... options) {
        String[] command = new String[options.length + 2];
        command[0] = "disclosure";
        command[1] = "mark";
        System.arraycopy(options, 0, command, 2, options.length);
        TestCommandLine.Answer answer = line.run(command);
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.error()).contains(part);
    }
}
