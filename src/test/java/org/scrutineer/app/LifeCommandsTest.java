package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;

/** The life of a recommendation on the command line: each step is one sentence, and the lists show what became of it. */
class LifeCommandsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void takeIn() throws IOException {
        Path tracker = Files.writeString(folder.resolve("parks.csv"), """
                Ref,Recommendation,Owner,Due date,Evidence,RAG
                1,Open the gates of every park before eight in the morning.,M. Khan,30 June 2026,Open since May.,Green
                2,Mend the benches in all of the parks by the summer.,R. Osei,1 June 2027,Over 90 % are mended.,Red
                3,Plant a tree for every child in the borough this year.,R. Osei,,,
                """);
        assertThat(run("import", "tracker", tracker.toString()).error()).isEmpty();
    }

    @Test
    void theExecutiveAnswers() throws IOException {
        done("The executive’s answer to Recommendation 1 is: accepted in part.",
                "recommendation", "respond", "1", "--as", "in part", "--reason", "Not on Sundays", "--on",
                "3 March 2027");

        JsonNode one = recommendation(0);
        assertThat(one.get("response").asText()).isEqualTo("accepted in part");
        assertThat(one.get("responseReason").asText()).isEqualTo("Not on Sundays");
        assertThat(one.get("responseOn").asText()).isEqualTo("3 March 2027");
        assertThat(recommendation(1).get("response").asText()).isEqualTo("awaited");
        refused("“perhaps” is no answer", "recommendation", "respond", "1", "--as", "perhaps");
    }

    @Test
    void severalAreConfirmedAndClosedAndOneIsReopened() throws IOException {
        refused("Recommendation 3 has no assessment yet", "recommendation", "confirm", "1,2,3", "--at", "8 May 2027");
        done("Recommendations 1 and 2 were confirmed at 8 May 2027.",
                "recommendation", "confirm", "1", "2", "--at", "8 May 2027");
        done("Recommendations 1 and 2 are closed.",
                "recommendation", "close", "1", "2", "--reason", "Achieved", "--meeting", "8 May 2027");
        assertThat(recommendation(1).get("confirmed").asText()).isEqualTo("Red");
        assertThat(recommendation(1).get("confirmedAt").asText()).isEqualTo("8 May 2027");
        assertThat(recommendation(1).get("state").asText()).isEqualTo("closed");
        assertThat(recommendation(1).get("stateReason").asText()).isEqualTo("Achieved");
        assertThat(recommendation(1).get("derived").isNull()).as("what is closed is not judged").isTrue();

        done("Recommendation 1 is open again.", "recommendation", "reopen", "1");
        assertThat(recommendation(0).get("state").asText()).isEqualTo("open");
        done("Nothing was changed: the register says so already.", "recommendation", "reopen", "1");
    }

    @Test
    void oneRestsAndOneGivesItsPlaceToAnother() throws IOException {
        done("Recommendation 2 is paused.", "recommendation", "pause", "2", "--reason", "No money");
        done("Recommendation 3 is superseded by Recommendation 1.",
                "recommendation", "supersede", "3", "--by", "1", "--reason", "Said twice");
        assertThat(recommendation(1).get("state").asText()).isEqualTo("paused");
        assertThat(recommendation(2).get("state").asText()).isEqualTo("superseded");
        refused("There is no recommendation 9.", "recommendation", "pause", "9", "--reason", "No money");
    }

    @Test
    void anAssessmentAndADateAskForTheirReasons() throws IOException {
        refused("why that changes is not said", "recommendation", "assess", "1", "amber");
        done("Recommendation 1 is now Amber.", "recommendation", "assess", "1", "a", "--reason", "One gate is shut");
        refused("“purple” is no rating", "recommendation", "assess", "1", "purple", "--reason", "x");
        refused("why that moves is not said", "recommendation", "move", "1", "--to", "1 May 2027");
        done("Recommendation 1 is now due 1 May 2027.",
                "recommendation", "move", "1", "--to", "1 May 2027", "--reason", "The lock broke");
        done("Recommendation 3 is now due Spring 2027.", "recommendation", "move", "3", "--to", "Spring 2027");
        done("Recommendation 3 was first promised for 2026.",
                "recommendation", "move", "3", "--to", "2026", "--first-promised");

        JsonNode one = recommendation(0);
        assertThat(one.get("baseline").asText()).isEqualTo("30 June 2026");
        assertThat(one.get("slips").get(0).get("to").asText()).isEqualTo("1 May 2027");
        assertThat(one.get("slips").get(0).get("reason").asText()).isEqualTo("The lock broke");
        assertThat(recommendation(2).get("baseline").asText()).isEqualTo("2026");
    }

    @Test
    void theRulesStandBesideTheOfficerAndTheDifferenceIsExplained() throws IOException {
        JsonNode late = recommendation(0);
        assertThat(late.get("rag").asText()).isEqualTo("green");
        assertThat(late.get("derived").asText()).isEqualTo("red");
        assertThat(late.get("derivedReasons").get(0).asText()).isEqualTo("The due date passed 145 days ago.");
        assertThat(late.get("differs").asBoolean()).isTrue();
        assertThat(recommendation(1).get("derivedReasons").get(0).asText())
                .isEqualTo("It is rated red, but the words say “Over 90 %”.");

        done("Why Recommendation 1 differs from the rules’ red is kept and printed.",
                "recommendation", "explain", "1", "--reason", "The report is late, not the gates", "--print");
        assertThat(recommendation(0).get("differenceReason").asText()).isEqualTo("The report is late, not the gates");
        refused("The rules find nothing to object to in Recommendation 3.",
                "recommendation", "explain", "3", "--reason", "x");
    }

    @Test
    void anUpdateMayBringItsAssessment() throws IOException {
        done("The update of Recommendation 1 is kept, and it is now Complete.",
                "recommendation", "update", "1", "--text", "All gates open by themselves.", "--by", "M. Khan", "--on",
                "1 November 2026", "--next", "None", "--proposed", "complete");

        assertThat(recommendation(0).get("assessment").asText()).isEqualTo("Complete");
        assertThat(run("history", "1").out()).contains(
                "set the progress update to", "All gates open by themselves.", "from Green to Complete");
    }

    @Test
    void actionsAreAddedMovedDoneAndTakenOut() throws IOException {
        done("Action 1 of Recommendation 2 is added.",
                "action", "add", "2", "Order the oak", "--owner", "R. Osei", "--due", "1 March 2027", "--measure",
                "Delivered");
        done("Action 2 of Recommendation 2 is added.", "action", "add", "2", "Find a carpenter");
        refused("why it moves is not said", "action", "move", "2", "1", "--to", "1 April 2027");
        done("Action 1 of Recommendation 2 is now due 1 April 2027.",
                "action", "move", "2", "1", "--to", "1 April 2027", "--reason", "No oak");
        done("Action 1 of Recommendation 2 is done.", "action", "done", "2", "1");
        refused("Recommendation 2 has no action 7.", "action", "done", "2", "7");

        JsonNode actions = json("list", "actions");
        assertThat(actions.findValuesAsText("action")).containsExactly("Order the oak", "Find a carpenter");
        JsonNode first = actions.get(0);
        assertThat(first.get("state").asText()).isEqualTo("done");
        assertThat(first.get("stateSince").asText()).isEqualTo("22 November 2026");
        assertThat(first.get("baseline").asText()).isEqualTo("1 March 2027");
        assertThat(first.get("slips").get(0).get("reason").asText()).isEqualTo("No oak");
        assertThat(first.get("successMeasure").asText()).isEqualTo("Delivered");

        done("Action 2 of Recommendation 2 is taken out.", "action", "remove", "2", "2");
        assertThat(json("list", "actions", "--review", "parks")).hasSize(1);
    }

    @Test
    void aReviewHasItsDetailsAndTheNextStartsFromIt() throws IOException {
        done("The details of “Parks” are kept.",
                "review", "details", "parks", "--committee", "Leisure Committee", "--scope", "All parks", "--reported",
                "12 March 2026", "--link-officer", "J. Walsh");
        JsonNode parks = json("list", "reviews").get(0);
        assertThat(parks.get("committee").asText()).isEqualTo("Leisure Committee");
        assertThat(parks.get("scope").asText()).isEqualTo("All parks");
        assertThat(parks.get("responseExpected").asText()).isEqualTo("2026-05-12");

        done("“Parks 2027” carries on what is open in “Parks”, which is completed.",
                "review", "follow", "parks", "--as", "Parks 2027", "--year", "2026/27");
        refused("already", "review", "follow", "Parks 2027", "--as", "Parks");
        JsonNode next = json("list", "reviews").findParents("follows").stream()
                .filter(review -> review.get("follows").asText().equals("Parks"))
                .findFirst()
                .orElseThrow();
        assertThat(next.get("title").asText()).isEqualTo("Parks 2027");
        assertThat(next.get("recommendations").asInt()).isEqualTo(3);
        refused("in more than one review", "recommendation", "pause", "1", "--reason", "Rest");
        done("Recommendation 1 is paused.", "recommendation", "pause", "1", "--reason", "Rest", "--review", "2027");
    }

    @Test
    void theCouncilSetsItsRulesRatingsAndOfficers() throws IOException {
        done("Rule: date moved: kept.", "settings", "rule", "date-moved", "--limit", "2", "--rating", "red");
        JsonNode moved = json("list", "rules").get(3);
        assertThat(moved.get("limit").asInt()).isEqualTo(2);
        assertThat(moved.get("rating").asText()).isEqualTo("red");
        done("Rule: overdue: kept.", "settings", "rule", "overdue", "--off");
        assertThat(recommendation(0).get("derived").isNull()).isTrue();
        refused("There is no rule “luck”.", "settings", "rule", "luck", "--off");

        done("Officer M. Khan: kept.", "settings", "officer", "M. Khan", "--email", "m.khan@northmere.example");
        assertThat(json("list", "officers").get(0).get("email").asText()).isEqualTo("m.khan@northmere.example");
        done("Removal of M. Khan: kept.", "settings", "officer", "m. khan", "--remove");
        assertThat(json("list", "officers")).isEmpty();

        Path file = Files.writeString(folder.resolve("lights.json"), """
                {"name": "Lights", "levels": [
                  {"code": "1", "word": "Dark", "rag": "red", "aliases": ["black"]},
                  {"code": "2", "word": "Bright", "rag": "green"}]}
                """);
        done("Rating scheme “Lights”: kept.", "settings", "scheme", file.toString());
        assertThat(json("list", "schemes").findValuesAsText("name")).contains("Lights", "RAG");
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"levels\": 3}");
        refused("does not describe a rating scheme", "settings", "scheme", wrong.toString());
    }

    private JsonNode recommendation(int row) throws IOException {
        return json("list", "recommendations").get(row);
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
    }

    private Answer run(String... arguments) {
        Answer answer = new TestCommandLine(folder.resolve("office")).run(arguments);
        return new Answer(answer.status(), answer.out().strip(), answer.error().strip());
    }
}
