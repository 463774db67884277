package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;

/** A committee officer's work between two meetings, on the command line alone. */
class MeetingCommandsTest {
    @TempDir
    private Path folder;

    private Path minutes;

    @BeforeEach
    void takeATrackerIn() throws IOException {
        Path tracker = Files.writeString(folder.resolve("Safer Parks.csv"), """
                Ref,Recommendation,Owner,Assessment
                1,Open the gates of every park before eight in the morning.,M. Khan,Fully Achieved
                4,Publish the figures of complaints each quarter.,R. Osei,On Track
                """);
        assertThat(run("import", "tracker", tracker.toString()).error()).isEmpty();
        minutes = Files.writeString(folder.resolve("minutes.txt"), """
                SAFER PARKS – PROGRESS

                The Head of Parks submitted a report on the parks.

                Recommendation 4: Publish the figures.
                The action was on track. Members requested that the figures of the summer be circulated to the Panel.

                The Panel asked that an update be given at a future meeting.

                AGREED
                (1) That the assessments be confirmed.
                (2) That the figures of the summer be circulated to the Panel.
                """);
        done("meeting", "add", "--committee", "Parks Panel", "--new", "--on", "14 October 2026", "--place",
                "Town hall");
    }

    @Test
    void minutesAreShownFirstAndTakenByNumber() throws IOException {
        Answer shown = run("minutes", minutes.toString(), "--meeting", "14 October");
        assertThat(shown.status()).isEqualTo(Commands.NEEDS_A_PERSON);
        assertThat(shown.out()).contains("AGREED (2)", "Work programme", "Nothing was taken.");
        assertThat(run("list", "resolutions", "--json").json()).isEmpty();

        JsonNode some = run("minutes", minutes.toString(), "--meeting", "14 October", "--take", "1,3", "--json").json();
        assertThat(some.findValuesAsText("is")).containsExactly("taken", "offered", "taken", "offered", "offered");
        assertThat(run("list", "resolutions", "--json").json()).hasSize(1);

        Answer rest = run("minutes", minutes.toString(), "--meeting", "14 October", "--take", "all");
        assertThat(rest.status()).isZero();
        assertThat(rest.out()).contains("in the meeting",
                "Saved: 3 entries from the minutes of the meeting of 14 October 2026.");
        JsonNode request = run("list", "requests", "--json").json().get(0);
        assertThat(request.get("review").asText()).isEqualTo("Safer Parks");
        assertThat(request.get("recommendation").asText()).isEqualTo("4");
        assertThat(request.get("resolution").asInt()).isEqualTo(2);
        assertThat(request.get("due").isNull()).as("date to be fixed").isTrue();
        JsonNode confirmed = run("list", "recommendations", "--json").json();
        assertThat(confirmed.get(1).get("confirmed").asText()).isEqualTo("On Track");
        assertThat(confirmed.get(0).get("confirmed").isNull()).as("the minutes do not speak of it").isTrue();
        JsonNode programme = run("list", "work-programme", "--json").json();
        assertThat(programme).hasSize(1);
        assertThat(programme.get(0).get("when").isNull()).isTrue();
        assertThat(run("list", "minutes", "--json").json().findValuesAsText("kind")).containsExactly("point");
        assertThat(run("list", "agenda").out()).contains("Safer parks – progress", "Head of Parks");
    }

    @Test
    void aConfirmationThatNamesNoneIsTakenOnlyWithTheirNumbers() throws IOException {
        Path short1 = Files.writeString(folder.resolve("short.txt"), """
                AGREED
                (1) That the assessments be confirmed.
                (2) That the gates be painted.
                """);
        List<String> command = List.of("minutes", short1.toString(), "--meeting", "14 October", "--review", "parks",
                "--take");
        Answer some = run(with(command, "all"));
        assertThat(some.status()).isEqualTo(Commands.NEEDS_A_PERSON);
        assertThat(some.out()).contains("Saved: 1 entry", "AGREED (1) does not say which assessments it confirms",
                "assessed are 1,4.");
        assertThat(run("list", "recommendations", "--json").json().findValuesAsText("confirmed"))
                .containsExactly("null", "null");
        assertThat(run(with(command, "1")).error()).contains("Name them with --confirm");
        assertThat(run(with(command, "1", "--confirm", "4,9")).error()).contains("no assessment of 9");

        assertThat(run(with(command, "1", "--confirm", "4")).status()).isZero();
        JsonNode all = run("list", "recommendations", "--json").json();
        assertThat(all.get(0).get("confirmed").isNull()).isTrue();
        assertThat(all.get(1).get("confirmed").asText()).isEqualTo("On Track");
    }

    private static String[] with(List<String> command, String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void whatWasAgreedGetsAnOwnerADateAndAnEnd() throws IOException {
        run("minutes", minutes.toString(), "--meeting", "2026-10-14", "--take", "all");

        done("request", "change", "figures", "--owner", "R. Osei", "--due", "end of November 2026");
        JsonNode owed = run("list", "requests", "--json").json().get(0);
        assertThat(owed.get("owner").asText()).isEqualTo("R. Osei");
        assertThat(owed.get("open").asBoolean()).isTrue();
        assertThat(run("list", "meetings", "--json").json().get(0).get("open").asInt()).isOne();

        done("request", "answer", "figures", "--on", "20 November 2026", "--note", "Sent by e-mail.");
        assertThat(run("list", "requests", "--json").json().get(0).get("closingNote").asText())
                .isEqualTo("Sent by e-mail.");
        JsonNode resolution = run("list", "resolutions", "--json").json().get(1);
        assertThat(resolution.get("open").asBoolean()).as("closed with its request").isFalse();
        assertThat(resolution.get("closed").asText()).isEqualTo("20 November 2026");

        done("resolution", "reopen", "2", "--meeting", "parks");
        done("resolution", "close", "(2)");
        assertThat(run("list", "resolutions", "--json").json().get(1).get("closed").asText())
                .as("today").isEqualTo("22 November 2026");
    }

    @Test
    void anItemWaitsInTheWorkProgrammeUntilItHasAMeeting() throws IOException {
        done("work-programme", "add", "Play areas", "--committee", "parks", "--when", "Spring 2027", "--about",
                "safer");
        JsonNode item = run("list", "work-programme", "--json").json().get(0);
        assertThat(item.get("when").asText()).isEqualTo("Spring 2027");
        assertThat(item.get("about").asText()).isEqualTo("Safer Parks");

        done("agenda", "add", "Street lighting", "--meeting", "14 October", "--submitted-by", "Head of Parks");
        done("work-programme", "move", "play", "--to", "14 October");
        assertThat(run("list", "agenda", "--json").json().findValuesAsText("title"))
                .containsExactly("Street lighting", "Play areas");
        done("agenda", "move", "play");
        assertThat(run("list", "agenda", "--json").json()).hasSize(1);
    }

    @Test
    void aRequestUnderARecommendationNeedsItsReview() {
        String[] wanted = {
                "request", "add", "Figures of the winter", "--meeting", "14 October", "--recommendation", "4", "--due",
                "March 2027"};
        assertThat(run(wanted).error()).contains("--review");
        List<String> with = new ArrayList<>(List.of(wanted));
        with.addAll(List.of("--review", "Safer Parks"));
        done(with.toArray(String[]::new));
        with.set(6, "9");
        Answer missing = run(with.toArray(String[]::new));
        assertThat(missing.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(missing.error()).contains("no recommendation 9");
    }

    @Test
    void aMeetingIsMovedAndCancelled() throws IOException {
        done("meeting", "change", "14 October", "--on", "3 November 2026", "--place", "Library", "--cancelled");
        JsonNode meeting = run("list", "meetings", "--json").json().get(0);
        assertThat(meeting.get("on").asText()).isEqualTo("3 November 2026");
        assertThat(meeting.get("place").asText()).isEqualTo("Library");
        assertThat(meeting.get("cancelled").asBoolean()).isTrue();
        assertThat(run("meeting", "change", "3 November", "--no-cancelled").status()).isZero();
        assertThat(run("list", "meetings", "--json").json().get(0).get("cancelled").asBoolean()).isFalse();
    }

    @Test
    void whatIsNotThereIsNamedInOneSentence() throws IOException {
        for (String[] wrong : new String[][]{
                {"meeting", "add", "--committee", "Roads"},
                {"agenda", "add", "Gates", "--meeting", "15 October 2026"},
                {"resolution", "close", "7"},
                {"request", "answer", "benches"},
                {"minutes", folder.resolve("nothing.txt").toString(), "--meeting", "14 October"},
                {"minutes", minutes.toString(), "--meeting", "14 October", "--take", "99"},
                {"minutes", Files.writeString(folder.resolve("empty.txt"), "\n").toString(), "--meeting",
                        "14 October"}}) {
            Answer answer = run(wrong);
            assertThat(answer.status()).as(String.join(" ", wrong)).isEqualTo(Commands.NOT_DONE);
            assertThat(answer.error().lines()).as(String.join(" ", wrong)).hasSize(1);
        }
    }

    private void done(String... arguments) {
        Answer answer = run(arguments);
        assertThat(answer.error()).isEmpty();
        assertThat(answer.status()).isZero();
        assertThat(answer.out()).startsWith("Saved: ");
    }

    private Answer run(String... arguments) {
        return new TestCommandLine(folder.resolve("office")).run(arguments);
    }
}
