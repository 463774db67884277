package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quality visits on the command line. */
class VisitCommandsTest {
    private static final String VISIT = "Acorn Homecare, 9 November 2026";

    @TempDir
    private Path folder;
    private TestCommandLine office;

    @BeforeEach
    void open() throws IOException {
        Path tracker = Files.writeString(folder.resolve("Parks.csv"), """
                Ref,Recommendation,Owner,Evidence,Assessment
                2,Open the gates of every park before eight in the morning.,M. Khan,Open since May.,Fully Achieved
                4,Publish the figures of complaints each quarter.,R. Osei,,On Track
                """);
        office = new TestCommandLine(folder.resolve("office"));
        assertThat(office.run("import", "tracker", tracker.toString()).error()).isEmpty();
        done("Acorn Homecare is in the register.", "provider", "add", "Acorn Homecare", "--also", "Acorn");
        done("Priya Shah is kept as a contact at Acorn Homecare.", "provider", "contact", "Acorn", "Priya Shah",
                "--post", "Registered manager");
    }

    private void visited() {
        done("The visit to Acorn Homecare, 9 November 2026 to 10 November 2026 is kept.", "visit", "add",
                "--provider", "acorn", "--on", "9 November 2026", "--until", "10 November 2026", "--kind",
                "unannounced", "--lead", "Tom Aldridge, Quality Officer", "--assessor", "Mo Reyes, Nurse");
    }

    @Test
    void aVisitIsPlannedHeldAndScoredByTwoAssessors() throws IOException {
        done("The visit to Acorn Homecare, 1 March 2027 is planned.", "visit", "add", "--provider", "Acorn", "--on",
                "1 March 2027");
        refused("There is a visit to Acorn Homecare, 1 March 2027 already.", "visit", "add", "--provider", "Acorn",
                "--on", "1 March 2027");
        refused("“surprise” is no kind of visit.", "visit", "add", "--provider", "Acorn", "--on", "2 March 2027",
                "--kind", "surprise");
        refused("A visit cannot be from “9 November 2026” to “8 November 2026”.", "visit", "add", "--provider",
                "Acorn", "--on", "9 November 2026", "--until", "8 November 2026");
        visited();
        done("C3.2 is scored Requires Improvement by Tom.", score("C3.2", "RI", "Tom"));
        done("C3.2 is scored Good by Mo.", score("c3.2", "good", "Mo"));
        done("The note of Mo on C3.2 is kept.", "visit", "note", "C3.2", "Two gaps in May, each explained.", "--by",
                "Mo", "--visit", VISIT);
        done("C3.1 is scored Excellent by Tom.", score("C3.1", "outstanding", "Tom"));

        JsonNode medicines = standard("C3");
        assertThat(medicines.get("rating").asText()).as("a dispute counts for nothing yet").isEqualTo("Excellent");
        assertThat(medicines.get("toBeAgreed").asInt()).isEqualTo(1);
        assertThat(medicines.get("answers").findValuesAsText("score")).containsExactly(
                "Excellent", "Good", "Requires Improvement");
        assertThat(medicines.get("answers").findValuesAsText("note")).contains("Two gaps in May, each explained.");
        assertThat(visit().get("answered").asText()).isEqualTo("1 of 90");

        done("C3.2 is agreed as Requires Improvement by Tom and Mo.", with(
                score("C3.2", "requires improvement", "Tom and Mo"), "--agreed"));
        assertThat(standard("C3").get("rating").asText()).isEqualTo("Requires Improvement");
        assertThat(standard("C3").get("counts").asText())
                .isEqualTo("1 Excellent, 1 Requires Improvement, 4 Not yet assessed");
        done("C3 is agreed as Poor by Tom and Mo.", with(score("C3", "inadequate", "Tom and Mo"), "--agreed"));
        assertThat(standard("C3").get("rating").asText()).isEqualTo("Poor");
        assertThat(office.run("undo").error()).isEmpty();
        assertThat(standard("C3").get("rating").asText()).isEqualTo("Requires Improvement");
        done("C3 is agreed as Poor by Tom and Mo.", with(score("C3", "inadequate", "Tom and Mo"), "--agreed"));
        assertThat(standard("C3").get("rating").asText()).as("said again after an undo").isEqualTo("Poor");
    }

    @Test
    void whatCannotBeScoredIsRefusedInOneSentence() {
        visited();
        refused("“superb” is no score of “Quality visit: care at home”. Give one of these: Excellent, Good, Requires "
                + "Improvement, Poor.", score("C3.2", "superb", "Tom"));
        refused("“not yet rated” is no score of “Quality visit: care at home”.", score("C3.2", "not yet rated", "Tom"));
        refused("“Quality visit: care at home” has no question C3. The standard C3 has the questions C3.1 to C3.6.",
                score("C3", "Good", "Tom"));
        refused("“Quality visit: care at home” has no question Z9.9. Questions are written as A1.1.",
                score("Z9.9", "Good", "Tom"));
        refused("Nobody is named as the assessor.", score("C3.1", "Good", " "));
        refused("There is no visit called “Acorn Homecare, 1 May 2026” in this workspace. Give one of these titles: "
                + "“Acorn Homecare, 9 November 2026 to 10 November 2026”.", "visit", "note", "C3.1", "x", "--by", "Tom",
                "--visit", "Acorn Homecare, 1 May 2026");
    }

    @Test
    void whatIsFoundHeardAndSeenIsKeptWithoutTheNamesOfPeople() throws IOException {
        visited();
        done("C4 Equipment and surroundings does not apply.", "visit", "not-applicable", "C4", "--reason",
                "No hoists are used.", "--visit", VISIT);
        refused("No reason is given.", "visit", "not-applicable", "C3", "--visit", VISIT);
        assertThat(visit().get("answered").asText()).isEqualTo("0 of 85");
        done("C4 Equipment and surroundings applies.", "visit", "not-applicable", "C4", "--applies", "--visit", VISIT);
        refused("C4 Equipment and surroundings applies already.", "visit", "not-applicable", "C4", "--applies",
                "--visit", VISIT);
        done("The words of a relative on A1 Respect, dignity and involvement are kept.", "visit", "quote", "A1",
                "They never rush Mum.", "--role", "a relative", "--visit", VISIT);
        refused("“Priya Shah, manager” is the name of a person. Say who spoke by role: the registered manager.",
                "visit",
                "quote", "A1", "We try.", "--role", "Priya Shah, manager", "--visit", VISIT);
        done("Finding 1 (area for improvement) is kept for C3 Medicines.", "visit", "finding", "C3",
                "Gaps in charts have no reason.", "--kind", "area", "--visit", VISIT);
        refused("“worry” is no kind of finding.", "visit", "finding", "C3", "x", "--kind", "worry", "--visit", VISIT);
        done("Requirement 1 is kept.", "visit", "requirement", "Write a reason for each gap.", "--finding", "1",
                "--owner", "Registered manager", "--due", "31 December 2026", "--visit", VISIT);
        refused("The visit has no finding 7.", "visit", "requirement", "x", "--finding", "7", "--visit", VISIT);
        assertThat(visit().get("openRequirements").asInt()).isEqualTo(1);
        refused("No reason is given.", "visit", "close", "1", "--dropped", "--visit", VISIT);
        done("Requirement 1 is met.", "visit", "close", "1", "--note", "Seen on 20 November.", "--visit", VISIT);
        assertThat(visit().get("requirements").get(0).get("closed").asText()).isEqualTo("22 November 2026");
        done("Requirement 1 is open.", "visit", "close", "1", "--reopen", "--visit", VISIT);

        Path picture = folder.resolve("IMG_0001 Priya Shah.png");
        ImageIO.write(new BufferedImage(2400, 1200, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        done("The photograph is kept for C2 Cleanliness and infection.", "visit", "photo", picture.toString(), "--alt",
                "A box of gloves", "--standard", "C2", "--visit", VISIT);
        refused("The photograph has no words.", "visit", "photo", picture.toString(), "--alt", " ", "--standard", "C2",
                "--visit", VISIT);
        Path words = Files.writeString(folder.resolve("note.jpg"), "not a picture");
        refused("The file is no photograph that can be read.", "visit", "photo", words.toString(), "--alt", "A box",
                "--standard", "C2", "--visit", VISIT);
        refused("cannot be read.", "visit", "photo", folder.resolve("gone.jpg").toString(), "--alt", "A box",
                "--standard", "C2", "--visit", VISIT);
        assertThat(visit().get("photographs").asInt()).isEqualTo(1);
    }

    @Test
    void oneVisitIsToldWholeOrMadeIntoItsReport() throws IOException {
        visited();
        done("C3.1 is scored Poor by Tom.", score("C3.1", "Poor", "Tom"));
        done("Finding 1 (requirement) is kept for C3 Medicines.", "visit", "finding", "C3", "Charts have gaps.",
                "--kind", "requirement", "--visit", VISIT);
        done("Requirement 1 is kept.", "visit", "requirement", "Write a reason.", "--finding", "1", "--visit", VISIT);
        done("Requirement 1 is not met.", "visit", "close", "1", "--not-met", "--note", "Two gaps.", "--on",
                "20 November 2026", "--visit", VISIT);
        done("The words of a relative on A1 Respect, dignity and involvement are kept.", "visit", "quote", "A1",
                "They never rush Mum.", "--role", "a relative", "--visit", VISIT);
        done("The visit to Acorn Homecare, 1 March 2027 is planned.", "visit", "add", "--provider", "Acorn", "--on",
                "1 March 2027");

        JsonNode whole = office.run("visit", "report", "--visit", VISIT, "--json").json().get(0);
        assertThat(whole.get("provider").asText()).isEqualTo("Acorn Homecare");
        assertThat(whole.get("quotations").get(0).get("role").asText()).isEqualTo("a relative");
        assertThat(whole.get("requirements").get(0).get("state").asText()).isEqualTo("open");
        assertThat(whole.get("requirements").get(0).get("seenNotMet").asText()).isEqualTo("20 November 2026");
        assertThat(whole.get("requirements").get(0).get("closed").isNull()).isTrue();
        assertThat(whole.get("carriedOver")).isEmpty();
        JsonNode next = office.run("visit", "report", "--visit", "Acorn, 1 March 2027", "--json").json().get(0);
        assertThat(next.get("carriedOver").get(0).get("words").asText()).isEqualTo("Write a reason.");
        assertThat(next.get("carriedOver").get(0).get("visit").asText())
                .isEqualTo("9 November 2026 to 10 November 2026");

        assertThat(office.run("visit", "report", "--visit", VISIT).out().lines()).startsWith(
                "Acorn Homecare, 9 November 2026 to 10 November 2026",
                "Unannounced visit, visited; 1 of 90 answered; rated Not yet assessed.")
                .anyMatch(line -> line.startsWith("C3 Medicines") && line.contains("Poor"))
                .anyMatch(line -> line.contains("Write a reason.") && line.contains("not met, 20 November 2026"));
        assertThat(office.run("visit", "report", "--visit", VISIT, "--to", folder.resolve("papers").toString(),
                "--format", "html").out()).contains(".html");
        refused("There is no visit called “Acorn, 1 May 2020”", "visit", "report", "--visit", "Acorn, 1 May 2020");
    }

    @Test
    void theOutcomeNeedsAReasonWhereItIsNotTheWorstDomainAndDatesAreWorkedOut() throws IOException {
        visited();
        done("C3.1 is scored Poor by Tom.", score("C3.1", "Poor", "Tom"));
        refused("The domains come to Poor, and not to Good. Say with --reason why the visit is rated Good.", "visit",
                "outcome", "Good", "--visit", VISIT);
        done("The visit to Acorn Homecare, 9 November 2026 to 10 November 2026 is changed.", "visit", "change",
                "--drafted", "11 November 2026", "--visit", VISIT);
        assertThat(visit().get("state").asText()).isEqualTo("draft with the provider");
        assertThat(visit().get("factualAccuracyDue").asText()).isEqualTo("25 November 2026");
        done("The visit to Acorn Homecare, 9 November 2026 to 10 November 2026 is rated Good.", "visit", "outcome",
                "Good", "--reason", "It was put right on the day.", "--sent", "20 November 2026", "--visit", VISIT);
        done("The reply of Acorn Homecare is kept.", "visit", "reply", "We thank the team.", "--visit", VISIT);

        JsonNode visit = visit();
        assertThat(visit.get("state").asText()).isEqualTo("outcome sent");
        assertThat(visit.get("outcome").asText()).isEqualTo("Good");
        assertThat(visit.get("worstDomain").asText()).isEqualTo("Poor");
        assertThat(visit.get("actionPlanDue").asText()).isEqualTo("4 December 2026");
        assertThat(visit.get("reAuditDue").asText()).isEqualTo("May 2027");
        done("The visit to Acorn Homecare, 9 November 2026 to 10 November 2026 is changed.", "visit", "change",
                "--re-audit-due", "1 June 2027", "--visit", VISIT);
        assertThat(visit().get("reAuditDue").asText()).isEqualTo("1 June 2027");
    }

    @Test
    void aQuestionSetOfTheCouncilsOwnIsTakenInAndStaysAsVisitsUsedIt() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), set("Own set", "Is it open?"));
        done("The question set “Own set” has 1 domain, 1 standard and 1 question.", "visit", "questions",
                own.toString());
        refused("There are several question sets.", "visit", "add", "--provider", "Acorn", "--on", "9 November 2026");
        done("The visit to Acorn Homecare, 9 November 2026 is kept.", "visit", "add", "--provider", "Acorn", "--on",
                "9 November 2026", "--questions", "own");
        Files.writeString(own, set("Own set", "Is it shut?"));
        refused("Visits were assessed by the question set “Own set”, so it stays as it is.", "visit", "questions",
                own.toString());
        Files.writeString(own, set("Other", "x").replace("PAMMS", "stars"));
        refused("There is no scheme “stars” by which providers are rated.", "visit", "questions", own.toString());
    }

    private static String set(String name, String question) {
        return """
                {"name": "%s", "scheme": "PAMMS", "domains": [{"key": "A", "name": "All", "standards": [
                  {"key": "A1", "name": "Open", "questions": ["%s"]}]}]}
                """.formatted(name, question);
    }

    private static String[] score(String topic, String as, String by) {
        return new String[]{"visit", "score", topic, "--as", as, "--by", by, "--visit", VISIT};
    }

    private static String[] with(String[] arguments, String more) {
        return Stream.concat(Arrays.stream(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private JsonNode visit() throws IOException {
        for (JsonNode each : office.run("visit", "list", "--json").json()) {
            if (!each.get("visited").isNull()) {
                return each;
            }
        }
        throw new AssertionError("There is no visit that took place");
    }

    private JsonNode standard(String key) throws IOException {
        for (JsonNode each : visit().get("standards")) {
            if (each.get("key").asText().equals(key)) {
                return each;
            }
        }
        throw new AssertionError("There is no standard " + key);
    }

    private void done(String sentence, String... arguments) {
        TestCommandLine.Answer answer = office.run(arguments);
        assertThat(answer.error()).isEmpty();
        assertThat(answer.out().strip()).isEqualTo(sentence);
        assertThat(answer.status()).isZero();
    }

    private void refused(String sentence, String... arguments) {
        TestCommandLine.Answer answer = office.run(arguments);
        assertThat(answer.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(answer.error()).contains(sentence);
        assertThat(answer.error().strip().lines()).hasSize(1);
    }
}
