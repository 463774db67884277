package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of providers and the measures on the command line. */
class ProviderCommandsTest {
    @TempDir
    private Path folder;
    private TestCommandLine office;

    @BeforeEach
    void open() throws IOException {
        Path tracker = Files.writeString(folder.resolve("Safer Parks.csv"), """
                Ref,Recommendation,Owner,Evidence,Assessment
                2,Open the gates of every park before eight in the morning.,M. Khan,Open since May.,Fully Achieved
                4,Publish the figures of complaints each quarter.,R. Osei,,On Track
                """);
        office = new TestCommandLine(folder.resolve("office"));
        assertThat(office.run("import", "tracker", tracker.toString()).error()).isEmpty();
    }

    @Test
    void aProviderIsKeptWithEverythingThatBecameOfIt() throws IOException {
        done("Dovecote Care Ltd is in the register.", "provider", "add", "Dovecote Care Ltd", "--framework",
                "Care at Home", "--registration", "1-234", "--also", "Dovecote");
        done("Acorn Homecare is in the register.", "provider", "add", "Acorn Homecare", "--framework", "Care at Home");
        refused("“DOVECOTE CARE LIMITED” is a name of Dovecote Care Ltd already.", "provider", "add",
                "DOVECOTE CARE LIMITED");
        done("Dovecote Care Ltd: joined, 1 April 2025.", "provider", "event", "dovecote", "joined", "--on",
                "1 April 2025");
        done("Dovecote Care Ltd: suspended, 22 November 2026.", "provider", "event", "dovecote", "suspended",
                "--reason", "Missed visits");
        refused("“gone” is nothing that becomes of a provider. Give one of these: joined, merged into, withdrew",
                "provider", "event", "dovecote", "gone");
        done("Acorn Homecare: bridging Dovecote Care Ltd, 23 November 2026.", "provider", "event", "Acorn", "bridging",
                "--other", "dovecote", "--on", "23 November 2026");
        done("North is kept as a branch of Dovecote Care Ltd.", "provider", "branch", "dovecote", "North", "--area",
                "Wards 1 to 4");
        done("Priya Shah is kept as a contact at Dovecote Care Ltd.", "provider", "contact", "dovecote", "Priya Shah",
                "--post", "Registered manager", "--email", "priya@dovecote.example");

        JsonNode dovecote = provider("Dovecote Care Ltd", "--contacts");
        assertThat(dovecote.get("framework").asText()).isEqualTo("Care at Home");
        assertThat(dovecote.get("standing").asText()).isEqualTo("suspended");
        assertThat(dovecote.get("registration").asText()).isEqualTo("1-234");
        assertThat(dovecote.get("alsoKnown")).extracting(JsonNode::asText).containsExactly("Dovecote");
        assertThat(dovecote.get("events").findValuesAsText("kind")).containsExactly("joined", "suspended");
        assertThat(dovecote.get("branches").get(0).get("area").asText()).isEqualTo("Wards 1 to 4");
        assertThat(dovecote.get("contacts").get(0).get("email").asText()).isEqualTo("priya@dovecote.example");
        assertThat(provider("Dovecote Care Ltd").has("contacts")).as("personal data only when asked for").isFalse();
        assertThat(provider("Acorn Homecare").get("events").get(0).get("other").asText())
                .isEqualTo("Dovecote Care Ltd");

        done("Dovecote Home Care is changed.", "provider", "change", "dovecote", "--name", "Dovecote Home Care",
                "--framework", "Care at Home 2026");
        assertThat(provider("Dovecote Home Care").get("alsoKnown")).extracting(JsonNode::asText)
                .containsExactly("Dovecote", "Dovecote Care Ltd");
        done("Nothing was changed: the register says so already.", "provider", "change", "dovecote", "--framework",
                "Care at Home 2026");
    }

    @Test
    void oneThatIsThereTwiceIsMergedAndPartedAgain() throws IOException {
        done("Dovecote Care Ltd is in the register.", "provider", "add", "Dovecote Care Ltd");
        done("Dovecote Homecare is in the register.", "provider", "add", "Dovecote Homecare");
        done("North is kept as a branch of Dovecote Homecare.", "provider", "branch", "Dovecote Homecare", "North");
        assertThat(office.run("provider", "duplicates").out()).contains("Dovecote Care Ltd", "Dovecote Homecare");
        refused("cannot be merged into itself", "provider", "merge", "Dovecote Homecare", "--into",
                "Dovecote Homecare");

        done("Dovecote Homecare is merged into Dovecote Care Ltd. 1 record moved with it.", "provider", "merge",
                "Dovecote Homecare", "--into", "Dovecote Care Ltd");

        JsonNode dovecote = provider("Dovecote Care Ltd");
        assertThat(dovecote.get("name").asText()).isEqualTo("Dovecote Care Ltd");
        assertThat(dovecote.get("branches")).hasSize(1);
        assertThat(office.run("list", "providers", "--json").out()).doesNotContain("\"name\" : \"Dovecote Homecare\"");
        assertThat(office.run("provider", "duplicates", "--json").out().strip()).isEqualTo("[ ]");
        assertThat(office.run("undo").error()).isEmpty();
        done("Dovecote Homecare and Dovecote Care Ltd stay two.", "provider", "distinct", "Dovecote Homecare",
                "Dovecote Care Ltd");
        assertThat(office.run("provider", "duplicates", "--json").out().strip()).isEqualTo("[ ]");
        assertThat(provider("Dovecote Homecare").get("branches")).hasSize(1);
    }

    @Test
    void ratingsStayWhenANewerOneComes() throws IOException {
        done("Acorn is in the register.", "provider", "add", "Acorn");
        done("Acorn is rated Requires improvement by CQC.", "provider", "rate", "Acorn", "--scheme", "cqc", "--rating",
                "RI", "--on", "3 March 2025", "--link", "https://cqc.example/1");
        done("Acorn is rated Good by CQC.", "provider", "rate", "Acorn", "--scheme", "CQC", "--rating", "good", "--on",
                "5 May 2026");
        done("Acorn is rated Not yet rated by CQC. It has no date, so the rating of 5 May 2026 still holds.",
                "provider", "rate", "Acorn", "--scheme", "CQC", "--rating", "not yet inspected");
        done("Acorn is rated Poor by PAMMS for 2.1 Care planning.", "provider", "rate", "Acorn", "--scheme", "PAMMS",
                "--rating", "inadequate", "--aspect", "2.1 Care planning", "--on", "1 June 2026");
        refused("“superb” is no rating of CQC. Give one of these: Outstanding, Good, Requires improvement, Inadequate,"
                + " Not yet rated.", "provider", "rate", "Acorn", "--scheme", "CQC", "--rating", "superb");
        refused("There is no scheme “stars” by which providers are rated. Give one of these: CQC, PAMMS, Care "
                + "Inspectorate.", "provider", "rate", "Acorn", "--scheme", "stars", "--rating", "5");

        JsonNode ratings = provider("Acorn").get("ratings");
        assertThat(ratings.findValuesAsText("rating")).containsExactly(
                "Poor", "Good", "Requires improvement", "Not yet rated");
        assertThat(ratings.findValuesAsText("current")).containsExactly("true", "true", "false", "false");
        JsonNode tally = office.run("list", "ratings", "--scheme", "CQC", "--base", "4", "--json").json().get(0);
        assertThat(tally.get("words").asText()).isEqualTo("1 Good: 1 of 4; 3 unaccounted for");
    }

    @Test
    void measuresOfTheToolAreThereAndBecomeTheCouncilsWhenChanged() throws IOException {
        int own = office.run("list", "measures", "--json").json().size();
        assertThat(own).isGreaterThan(15);
        done("The measure “Visits missed” is changed.", "measure", "change", "Missed visits", "--target", "10",
                "--bands", "green 10 amber 20 red", "--also", "Calls lost");
        JsonNode missed = measure("Visits missed");
        assertThat(missed.get("target").asInt()).isEqualTo(10);
        assertThat(missed.get("bands").findValuesAsText("rag")).containsExactly("green", "amber", "red");
        assertThat(missed.get("bands").get(1).get("from").asInt()).isEqualTo(10);
        assertThat(missed.get("within").asText()).as("it was kept with it").isEqualTo("Visits planned");
        assertThat(missed.get("aliases")).extracting(JsonNode::asText).contains("Missed visits", "Calls lost");

        done("The measure “Calls answered in time” is added.", "measure", "add", "Calls answered in time", "--unit",
                "percentage", "--polarity", "higher", "--adding", "mean", "--target", "2025-26 90%; 2026-27 95%",
                "--bands", "red 80 amber 90 green");
        JsonNode answered = measure("Calls answered in time");
        assertThat(answered.get("target").decimalValue()).isEqualByComparingTo("0.95");
        assertThat(answered.get("targets").asText()).isEqualTo("2025-04 0.90; 2026-04 0.95");
        assertThat(answered.get("bands").get(0).get("to").decimalValue()).as("of a percentage").isEqualByComparingTo(
                "0.8");
        refused("“Missed visits” already means the measure “Visits missed”.", "measure", "add", "Missed visits");
        refused("“red amber” is not understood as bands.", "measure", "change", "Calls answered", "--bands",
                "red amber");
        refused("“weekly” is no frequency of a measure. Give one of these: monthly, quarterly, yearly.", "measure",
                "change", "Calls answered", "--frequency", "weekly");

        done("The measure “Compliments received” is removed.", "measure", "remove", "Compliments");
        assertThat(office.run("list", "measures", "--json").json()).hasSize(own);
    }

    private JsonNode provider(String name, String... more) throws IOException {
        return named(name, office.run(Stream.concat(
                Stream.of("list", "providers", "--json"), Stream.of(more)).toArray(String[]::new)).json());
    }

    private JsonNode measure(String name) throws IOException {
        return named(name, office.run("list", "measures", "--json").json());
    }

    private static JsonNode named(String name, JsonNode all) {
        for (JsonNode each : all) {
            if (each.get("name").asText().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("There is no " + name + " in " + all.findValuesAsText("name"));
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
