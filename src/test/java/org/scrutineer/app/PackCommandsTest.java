package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;

/** Work is taken away and brought back on the command line. */
class PackCommandsTest {
    private static final String VISIT = "Acorn Homecare, 9 November 2026";

    @TempDir
    private Path folder;
    private CommandPlace office;
    private CommandPlace laptop;

    @BeforeEach
    void open() throws IOException {
        office = new CommandPlace(folder.resolve("office"), "A. Brown", "OFFICE3");
        laptop = new CommandPlace(folder.resolve("laptop"), "C. Okafor", "LAPTOP7");
        Path tracker = Files.writeString(folder.resolve("Parks.csv"), """
                Ref,Recommendation,Owner,Evidence,Assessment
                2,Open the gates of every park before eight in the morning.,M. Khan,Open since May.,Fully Achieved
                4,Publish the figures of complaints each quarter.,R. Osei,,On Track
                """);
        office.done("import", "tracker", tracker.toString());
        office.done("provider", "add", "Acorn Homecare", "--also", "Acorn");
        office.done("provider", "add", "Oak House");
        office.done("visit", "add", "--provider", "acorn", "--on", "9 November 2026", "--lead",
                "Tom Aldridge, Quality Officer");
        office.done("visit", "requirement", "Write a reason for each gap.", "--due", "31 December 2026", "--visit",
                VISIT);
    }

    @AfterEach
    void close() {
        office.close();
        laptop.close();
    }

    private String file(String name) {
        return folder.resolve(name + ".scrutineer-pack").toString();
    }

    private void away() {
        assertThat(office.done("pack", "out", "--provider", "acorn", "--for", "C. Okafor", "--until",
                "1 December 2026", "--to", file("away")))
                .isEqualTo("Pack 1 is written to " + file("away") + ": Acorn Homecare, 14 changes. C. Okafor has it "
                        + "until 1 December 2026.");
        assertThat(laptop.done("pack", "in", file("away"))).contains("A workspace is made in ",
                "this recovery key, which is shown only now: ",
                "Pack 1 of OFFICE3: Acorn Homecare.",
                "14 changes: 14 joined, 0 already here, 0 need you.");
    }

    @Test
    void aVisitIsTakenAwayAndBroughtBack() throws IOException {
        away();
        assertThat(laptop.done("list", "providers")).contains("Acorn Homecare").doesNotContain("Oak House");
        laptop.done("visit", "score", "C3.2", "--as", "Good", "--by", "Mo Reyes", "--visit", VISIT);
        laptop.done("visit", "note", "C3.2", "Two gaps in May.", "--by", "Mo Reyes", "--visit", VISIT);

        assertThat(laptop.done("pack", "out", "--to", file("back"))).contains("What is new, 4 changes.");
        assertThat(office.done("pack", "in", file("back"))).isEqualTo(
                "Pack 1 of LAPTOP7: What is new.\n4 changes: 4 joined, 0 already here, 0 need you.");
        assertThat(office.done("pack", "in", file("back"))).endsWith(
                "4 changes: 0 joined, 4 already here, 0 need you.");
        assertThat(office.done("visit", "list", "--json")).contains("Two gaps in May.");

        JsonNode list = office.run("pack", "list", "--json").json();
        assertThat(list.findValuesAsText("way")).containsExactly("out", "in");
        assertThat(list.get(0).get("state").asText()).isEqualTo("returned");
        assertThat(list.get(1).get("device").asText()).isEqualTo("LAPTOP7");

        office.done("pack", "out", "--provider", "Acorn", "--to", file("again"));
        assertThat(laptop.done("pack", "in", file("again"))).endsWith("0 joined, 18 already here, 0 need you.");
        assertThat(laptop.done("pack", "list")).contains("back  arrived");
        laptop.refused("There is nothing to take along. The office has all that was done here. “--again” sends it "
                + "once more.", "pack", "back", "--to", file("none"));
        assertThat(laptop.done("pack", "back", "--again", "--to", file("all"))).contains("Everything, 18 changes");
        assertThat(laptop.done("pack", "back", "--provider", "Acorn", "--to", file("whole")))
                .contains("What is new, and all of Acorn Homecare, 18 changes.");
        assertThat(folder.resolve("none.scrutineer-pack")).doesNotExist();
    }

    @Test
    void whatBothChangedNeedsAPerson() throws IOException {
        away();
        laptop.done("provider", "change", "Acorn", "--note", "From the laptop.");
        office.done("provider", "change", "Acorn", "--note", "From the office.");
        laptop.done("pack", "back", "--to", file("back"));

        Answer answer = office.run("pack", "in", file("back"), "--json");

        assertThat(answer.status()).isEqualTo(1);
        JsonNode told = answer.json();
        assertThat(told.get("changes").asInt()).isEqualTo(1);
        assertThat(told.get("joined").asInt()).isZero();
        assertThat(told.get("needYou").asInt()).isEqualTo(1);
        assertThat(told.get("from").get("device").asText()).isEqualTo("LAPTOP7");
        assertThat(told.get("clashes").get(0).get("words").asText()).isEqualTo("Acorn Homecare: note");
        assertThat(office.run("pack", "in", file("back")).out()).contains("0 joined, 1 already here, 0 need you.");
    }

    @Test
    void aLaptopThatHasATeamKeyNeedsNoPassphrase() throws IOException {
        String key = office.done("pack", "key");
        assertThat(key).startsWith("Team key ").isEqualTo(office.done("pack", "key"));
        office.done("pack", "out", "--review", "Parks", "--team-key", "--to", file("locked"));
        laptop.refused("opens with a team key that this workspace does not have. Ask for one that opens with a "
                + "passphrase: pack 1 of OFFICE3.", "pack", "in", file("locked"));
        assertThat(laptop.workspace()).doesNotExist();
        office.done("pack", "out", "--visit", VISIT, "--to", file("away"));
        laptop.done("pack", "in", file("away"));

        assertThat(laptop.done("pack", "in", file("locked"))).contains("Pack 1 of OFFICE3: Parks.");
        assertThat(laptop.done("pack", "key")).isEqualTo(key);
        laptop.done("visit", "note", "C3.2", "Two gaps.", "--by", "Mo Reyes", "--visit", VISIT);
        laptop.done("pack", "back", "--team-key", "--to", file("back"));
        office.knows("");
        assertThat(office.done("pack", "in", file("back"))).contains("3 joined");
        assertThat(office.done("pack", "key", "--new")).isNotEqualTo(key);
    }

    @Test
    void whatCannotBeOpenedIsSaidAndNothingIsMade() throws IOException {
        office.done("pack", "out", "--everything", "--to", file("all"));
        laptop.knows("another passphrase");
        laptop.refused("This passphrase does not open the pack “all.scrutineer-pack”. Type it again; capitals count.",
                "pack", "in", file("all"));
        assertThat(laptop.workspace()).doesNotExist();
        laptop.refused("“Parks.csv” is not a pack.", "pack", "in", folder.resolve("Parks.csv").toString());
        laptop.knows(CommandPlace.PASSPHRASE);
        Answer answer = laptop.run("pack", "in", folder.resolve("Parks.csv").toString(), file("all"));
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("0 need you.", "Not taken in: “Parks.csv” is not a pack.");
        assertThat(laptop.digest()).isEqualTo(office.digest());
        office.refused("This pack was made in this workspace.", "pack", "in", file("all"));
    }

    @Test
    void aPackThatIsMissingIsNamed() throws IOException {
        away();
        laptop.done("visit", "note", "C3.2", "One.", "--by", "Mo Reyes", "--visit", VISIT);
        laptop.done("pack", "back", "--to", file("one"));
        office.done("pack", "in", file("one"));
        office.done("pack", "out", "--provider", "Acorn", "--to", file("two"));
        laptop.done("visit", "note", "C3.2", "Two.", "--by", "Mo Reyes", "--visit", VISIT);
        laptop.done("pack", "back", "--to", file("lost"));
        laptop.done("pack", "in", file("two"));
        laptop.done("visit", "note", "C3.2", "Three.", "--by", "Mo Reyes", "--visit", VISIT);
        laptop.done("pack", "back", "--to", file("three"));

        assertThat(office.done("pack", "in", file("three"))).endsWith("2 joined, 0 already here, 0 need you.");
        assertThat(office.done("pack", "in", file("lost"))).endsWith("0 joined, 4 already here, 0 need you.");
    }

    @Test
    void whoHasWhatIsKnownUntilItComesBack() {
        away();
        office.done("pack", "out", "--review", "Parks", "--for", "R. Osei", "--until", "20 November 2026", "--to",
                folder.toString());
        assertThat(folder.resolve("pack-2-parks.scrutineer-pack")).exists();
        assertThat(office.done("pack", "list").lines().skip(1)).satisfiesExactly(
                line -> assertThat(line).matches(
                        "2 +out +overdue +R. Osei +Parks +22 November 2026 +20 November 2026 +\\d+"),
                line -> assertThat(line).matches(
                        "1 +out +out +C. Okafor +Acorn Homecare +22 November 2026 +1 December 2026 +14"));
        assertThat(office.done("pack", "returned", "2")).isEqualTo("Pack 2 is not out any more.");
        assertThat(office.done("pack", "list")).contains("returned").doesNotContain("overdue");
        office.refused("No pack 9 was made here.", "pack", "returned", "9");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        office.refused("Nothing is chosen. Choose with --provider, --visit or --review, or take --everything.",
                "pack", "out", "--to", file("x"));
        office.refused("There is no provider called “Elm” in this workspace.", "pack", "out", "--provider", "Elm",
                "--to", file("x"));
        office.refused("“soon” is no day.", "pack", "out", "--provider", "Acorn", "--until", "soon", "--to", file("x"));
        office.refused("“x.zip” is no name for a pack. Choose a name that ends in .scrutineer-pack.", "pack", "out",
                "--provider", "Acorn", "--to", folder.resolve("x.zip").toString());
        office.refused("there is no office to bring anything back to", "pack", "back", "--to", file("x"));
        office.knows("short");
        office.refused("The passphrase is too short.", "pack", "out", "--provider", "Acorn", "--to", file("x"));
        office.knows("");
        office.refused("Set the environment variable SCRUTINEER_PASSPHRASE, or use a terminal.", "pack", "out",
                "--provider", "Acorn", "--to", file("x"));
        office.knows(CommandPlace.PASSPHRASE);
        office.done("pack", "out", "--provider", "Acorn", "--to", file("x"));
        office.refused("There is a file “x.scrutineer-pack” already. Choose another name.", "pack", "out", "--provider",
                "Acorn", "--to", file("x"));
        assertThat(office.done("pack", "list").lines()).hasSize(2);
    }
}
