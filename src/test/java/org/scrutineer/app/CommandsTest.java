package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;
import org.scrutineer.ledger.Author;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;
import picocli.CommandLine;

/** The command line as a script sees it: exit status, standard output, standard error. */
class CommandsTest {
    @TempDir
    private Path folder;

    private Path workspace;

    @BeforeEach
    void name() {
        workspace = folder.resolve("northmere office");
    }

    @Test
    void aTrackerIsTakenInListedAndPrinted() throws IOException {
        Path tracker = sample("care-at-home-2026-09.xlsx");

        Answer taken = run("import", "tracker", tracker.toString());
        assertThat(taken.status()).isEqualTo(Commands.NEEDS_A_PERSON);
        assertThat(taken.out()).contains("9 recommendations, 8 evidence items", "Needs a look: Progress update H13");
        assertThat(taken.error()).isEmpty();

        JsonNode rows = run("list", "recommendations", "--json").json();
        assertThat(rows.findValuesAsText("ref")).containsExactly("2", "4", "6", "7", "9", "10", "11", "12", "13");
        JsonNode six = rows.get(2);
        assertThat(six.fieldNames()).toIterable().containsExactly(
                "review", "ref", "text", "addressee", "owner", "due", "assessment", "confirmed", "rag", "evidence",
                "sharedWith", "source", "response", "responseReason", "responseOn", "state", "stateReason",
                "stateSince", "confirmedAt", "derived", "derivedReasons", "differs", "differenceReason", "baseline",
                "slips", "lastHeard", "actions");
        assertThat(six.get("sharedWith").get(0).asText()).isEqualTo("7");
        assertThat(six.get("rag").asText()).isEqualTo("complete");
        assertThat(six.get("source").get("file").asText()).isEqualTo("care-at-home-2026-09.xlsx");
        assertThat(rows.get(6).get("assessment").isNull()).isTrue();
        assertThat(rows.get(6).get("rag").isNull()).isTrue();

        Answer paper = run("paper", "progress", "--review", "care at", "--to", folder.resolve("out").toString());
        assertThat(paper.status()).isZero();
        assertThat(paper.out().lines()).hasSize(2).allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile());
    }

    @Test
    void updateFormsGoOutAndAreListedChasedAndHandedOver() throws IOException {
        run("import", "tracker", sample("care-at-home-2026-09.xlsx").toString());

        Answer out = run("forms", "out", "--review", "care", "--to", folder.resolve("out").toString(), "--due",
                "11 December 2026");
        assertThat(out.status()).as(out.out() + out.error()).isLessThan(Commands.NOT_DONE);
        Path form = Path.of(out.out().lines().findFirst().orElseThrow().replaceFirst("\\.xlsx: .*", ".xlsx"));
        assertThat(form).isNotEmptyFile();

        JsonNode forms = run("list", "forms", "--json").json();
        assertThat(forms.get(0).fieldNames()).toIterable().containsExactly(
                "form", "officer", "review", "sent", "due", "returned", "recommendations");
        assertThat(forms.findValuesAsText("due")).containsOnly("2026-12-11");
        JsonNode chase = run("list", "chase", "--json").json();
        assertThat(chase.findValuesAsText("kind")).contains("form");
        assertThat(chase.get(0).fieldNames()).toIterable().containsExactly(
                "who", "email", "kind", "what", "ref", "where", "since", "days", "late", "formSent");

        Answer untouched = run("forms", "in", form.toString());
        assertThat(untouched.status()).isEqualTo(Commands.NEEDS_A_PERSON);
        assertThat(untouched.out()).contains("came back as it went out");
        Answer tracker = run("forms", "in", sample("care-at-home-2026-09.xlsx").toString());
        assertThat(tracker.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(tracker.error()).contains("is not an update form");

        String owner = forms.get(0).get("officer").asText();
        Answer handed = run("handover", owner, "Siân Parry");
        assertThat(handed.status()).isZero();
        assertThat(handed.out()).contains("to Siân Parry: done.");
        assertThat(run("handover", owner, "Siân Parry").status()).isEqualTo(Commands.NOT_DONE);
        assertThat(run("list", "recommendations", "--json").json().findValuesAsText("owner")).contains("Siân Parry");
    }

    @Test
    void theRegisterIsFilteredSearchedAndAskedForWhatWaits() throws IOException {
        run("import", "tracker", sample("care-at-home-2026-09.xlsx").toString());

        assertThat(run("list", "recommendations", "--where", "owner=aldridge", "--where", "evidence=with", "--json")
                .json().findValuesAsText("ref")).containsExactly("2", "6", "7");
        Answer wrong = run("list", "recommendations", "--where", "colour=red");
        assertThat(wrong.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(wrong.error()).startsWith("There is no condition called “colour”. Use one of: owner, ");
        Answer noView = run("list", "recommendations", "--view", "mine");
        assertThat(noView.status()).isEqualTo(Commands.NOT_DONE);

        JsonNode found = run("search", "sensors", "consent", "--json").json();
        assertThat(found.findValuesAsText("name")).contains("Recommendation 10 · Care at Home");
        assertThat(found.get(0).get("line").asText()).containsIgnoringCase("sensor");

        JsonNode waits = run("list", "needs-you", "--json").json();
        assertThat(waits.findValuesAsText("worry")).contains("Not assessed");
    }

    @Test
    void theSameFileAgainIsDoneAndChangesNothing() throws IOException {
        Path tracker = sample("care-at-home-2026-09.xlsx");
        run("import", "tracker", tracker.toString());

        Answer again = run("import", "tracker", tracker.toString());
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("Nothing was changed.");
    }

    @Test
    void aProgrammeIsTakenInListedExportedAndPrinted() throws IOException {
        Answer taken = run("import", "tracker", sample("home-first-2026-09.xlsx").toString());
        assertThat(taken.status()).as(taken.out()).isZero();

        JsonNode rows = run("list", "activities", "--json").json();
        assertThat(rows).hasSize(14);
        assertThat(rows.get(0).get("latestUpdate").isArray()).isTrue();
        assertThat(rows.get(0).get("latestUpdate").get(0).asText()).doesNotStartWith("•");
        assertThat(rows.findValuesAsText("rag")).containsOnlyOnce("red");
        assertThat(rows.get(13).get("activity").asText()).isEmpty();
        assertThat(run("list", "milestones", "--json").json()).hasSize(6);

        for (String ending : new String[]{"csv", "xlsx"}) {
            Path file = folder.resolve("rag." + ending);
            assertThat(run("export", "activities", "--to", file.toString()).status()).isZero();
            assertThat(file).isNotEmptyFile();
        }
        Answer paper = run("paper", "programme", "--programme", "home first", "--to", folder.resolve("out").toString(),
                "--format", "docx");
        assertThat(paper.out().lines()).singleElement().satisfies(file -> assertThat(file).endsWith(".docx"));
    }

    @Test
    void aDryRunWritesNothingAndNeedsNoWorkspace() throws IOException {
        Answer tried = run("import", "tracker", "--dry-run", sample("home-first-2026-09.xlsx").toString());

        assertThat(tried.status()).isZero();
        assertThat(tried.out()).contains("14 lines of activity", "Nothing was written.");
        assertThat(workspace).doesNotExist();
    }

    @Test
    void inABatchTheRefusedAreNamedAndTheRestIsTakenIn() throws IOException {
        Path noise = Files.writeString(folder.resolve("noise.xlsx"), "<html><body>not a workbook</body></html>");

        Answer some = run("import", "tracker", noise.toString(), sample("home-first-2026-09.xlsx").toString());
        assertThat(some.status()).isEqualTo(Commands.NEEDS_A_PERSON);
        assertThat(some.out()).contains("noise.xlsx", "Taken in: ");

        Answer none = run("import", "tracker", noise.toString());
        assertThat(none.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(none.out()).isEmpty();
        assertThat(none.error().lines()).hasSize(1);
    }

    @Test
    void theSampleCouncilHasAYearOfHistoryAndIsSound() throws IOException {
        Answer made = run("sample");
        assertThat(made.status()).isZero();
        assertThat(made.out()).contains("2 reviews, 2 programmes and 12 providers");

        assertThat(run("check").out()).contains("is sound");
        assertThat(run("list", "recommendations", "--review", "Care at Home", "--json").json().findValuesAsText("ref"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
        assertThat(run("list", "recommendations", "--review", "Care at Home", "--json").json()
                .findValuesAsText("state").stream().filter("closed"::equals)).hasSize(4);
        assertThat(run("list", "resolutions", "--json").json().findValuesAsText("open")).contains("true", "false");
        assertThat(run("list", "snapshots", "--json").json()).as("every kind of paper was issued").hasSize(10);
        Answer history = run("history", "4", "--review", "Care at Home");
        assertThat(history.out()).contains("Hannah Whitlow", "2026", "2025");
        assertThat(run("list", "evidence", "--review", "Care at Home", "--json").json()).hasSizeGreaterThan(8);

        Answer again = run("sample");
        assertThat(again.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(again.error()).contains("holds records already");
    }

    @Test
    void aRefInSeveralReviewsAsksWhichOne() {
        SampleWorkspace.copyTo(workspace);

        Answer history = run("history", "10");
        assertThat(history.status()).isZero();
        Answer unknown = run("history", "99");
        assertThat(unknown.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(unknown.error()).contains("There is no recommendation 99.");
        Answer both = run("history", "7");
        assertThat(both.error()).contains("more than one review", "Care at Home", "Libraries Within Reach");
    }

    @Test
    void whatIsNotThereIsNamedInOneSentenceWithWhatToDo() {
        Answer missing = run("list", "recommendations");
        assertThat(missing.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(missing.error().lines()).hasSize(1);
        assertThat(workspace).doesNotExist();

        SampleWorkspace.copyTo(workspace);
        Answer review = run("paper", "progress", "--review", "Potholes", "--to", folder.toString());
        assertThat(review.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(review.error()).contains("no review called “Potholes”", "“Care at Home”");
        Answer format = run("paper", "progress", "--review", "Care at Home", "--to", folder.toString(), "--format",
                "odt");
        assertThat(format.error()).contains("not made as “odt”");
    }

    @Test
    void theCoverOfAPaperIsToldAndChanged() {
        SampleWorkspace.copyTo(workspace);
        Answer told = run("cover", "--review", "Care at Home");
        assertThat(told.out()).contains("Committee: Adult Care Select Committee", "Nothing was changed.");

        Answer changed = run("cover", "--programme", "Home First", "--meeting", "to be fixed", "--background",
                "Plan for the winter https://example.org/plan");
        assertThat(changed.out()).contains("Meeting: to be fixed", "Saved.");
        assertThat(run("cover", "--programme", "Home First").out()).contains("https://example.org/plan");
        assertThat(run("cover").status()).isEqualTo(Commands.NOT_DONE);
    }

    @Test
    void wrongOptionsAreOneSentence() {
        Answer option = run("list", "recommendations", "--colour");
        assertThat(option.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(option.error().lines()).hasSize(1);
        assertThat(run("lisst").status()).isEqualTo(Commands.NOT_DONE);
        assertThat(run("list").status()).isEqualTo(Commands.NOT_DONE);
    }

    @Test
    void aWorkspaceThatIsOpenInTheWindowIsRefusedByName() {
        SampleWorkspace.copyTo(workspace);
        try (Workspace open = Workspace.openExisting(workspace, Holder.here("A. Brown", Opening.WINDOW))) {
            Answer refused = run("list", "recommendations");

            assertThat(open.folder()).isEqualTo(workspace);
            assertThat(refused.status()).isEqualTo(Commands.NOT_DONE);
            assertThat(refused.error()).contains("A. Brown");
        }
    }

    @Test
    void everyCommandAnswersToHelp() {
        for (List<String> command : List.of(
                List.of("import", "tracker"), List.of("list", "recommendations"), List.of("recommendation", "close"),
                List.of("minutes"), List.of("paper", "progress"))) {
            List<String> asked = new ArrayList<>(command);
            asked.add("--help");
            StringWriter out = new StringWriter();
            CommandLine line = new Commands(new Console(new PrintWriter(new StringWriter())), new CommandOpener(
                    new Author("A. Brown", "desk-1"), () -> Instant.parse("2026-11-22T09:00:00Z")))
                    .commandLine(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
            line.setOut(new PrintWriter(out));

            assertThat(line.execute(asked.toArray(String[]::new))).isZero();
            assertThat(out.toString()).contains("Usage: scrutineer " + String.join(" ", command), "--workspace=DIR");
        }
    }

    private Path sample(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = SampleCouncil.class.getResourceAsStream("sample/" + name)) {
            Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private Answer run(String... arguments) {
        return new TestCommandLine(workspace).run(arguments);
    }
}
