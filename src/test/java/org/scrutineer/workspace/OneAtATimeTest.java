package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.OtherProcess;
import org.scrutineer.ui.Problem;

class OneAtATimeTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    Path folder;

    /** Opens the workspace that it is given, says so, and waits to be ended. */
    static final class Opens {
        public static void main(String[] arguments) throws IOException {
            try (Workspace workspace = Workspace.openOrCreate(
                    Path.of(arguments[0]), Holder.here("C. Dent", Opening.valueOf(arguments[1])))) {
                System.out.println(workspace.folder().toFile().isDirectory() ? "open" : "lost");
                System.in.read();
            } catch (Problem problem) {
                System.out.println(problem.getMessage());
            }
        }
    }

    @Test
    void whoeverComesSecondIsToldWhoHasIt() {
        try (OtherProcess other = OtherProcess.running(Opens.class, folder.toString(), "WINDOW")) {
            assertThat(other.line()).isEqualTo("open");
            assertThatThrownBy(() -> Workspace.openExisting(folder, WorkspaceOnDiskTest.holder()))
                    .isInstanceOf(Problem.class)
                    .hasMessageMatching(
                            "This workspace is open in the window of C\\. Dent on .+ since .*\\d\\d:\\d\\d\\."
                                    + " Close it there, then try again\\.");
        }
    }

    @Test
    void anotherProcessIsToldOfThisOne() {
        Workspace workspace = Workspace.openOrCreate(folder, Holder.here("A. Brown", Opening.COMMAND_LINE));
        try (workspace; OtherProcess other = OtherProcess.running(Opens.class, folder.toString(), "WINDOW")) {
            assertThat(other.line())
                    .startsWith("This workspace is in use by the command line of A. Brown on ")
                    .endsWith(". Wait until that has finished, then try again.");
        }
    }

    @Test
    void theSameProcessCannotOpenItTwiceAndKeepsItsLockWhenItTries() {
        try (Workspace workspace = Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder())) {
            assertThatThrownBy(() -> Workspace.openExisting(folder, WorkspaceOnDiskTest.holder()))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("open in the window of A. Brown");
            try (OtherProcess other = OtherProcess.running(Opens.class, folder.toString(), "WINDOW")) {
                assertThat(other.line()).contains("open in the window of A. Brown");
            }
            workspace.write(store -> WorkspaceOnDiskTest.add(store, "Still mine"));
        }
    }

    @Test
    void whatACrashedProcessLeftIsNoObstacle() {
        try (OtherProcess other = OtherProcess.running(Opens.class, folder.toString(), "WINDOW")) {
            assertThat(other.line()).isEqualTo("open");
        }
        assertThat(folder.resolve("scrutineer.holder")).exists();
        Workspace.openExisting(folder, WorkspaceOnDiskTest.holder()).close();
        assertThat(folder.resolve("scrutineer.holder")).doesNotExist();
    }

    @Test
    void aHolderFileThatCannotBeReadIsNoObstacleEither() throws IOException {
        Files.writeString(folder.resolve("scrutineer.holder"), "since=yesterday\nhow=\\u12");
        Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder()).close();
    }

    @Test
    void aRefusedOpeningGivesTheFolderBack() throws IOException {
        Files.writeString(folder.resolve("scrutineer.mv.db"), "no store");
        assertThatThrownBy(() -> Workspace.openExisting(folder, WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class);
        Files.delete(folder.resolve("scrutineer.mv.db"));
        Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder()).close();
    }

    @Test
    void theDayIsNamedWhenItWasNotToday() {
        Holder holder = new Holder(
                "A. Brown", "LAPTOP7", Opening.WINDOW, Instant.parse("2026-01-05T14:02:00Z"), "1 ");
        assertThat(holder.refusal(LONDON).getMessage()).isEqualTo(
                "This workspace is open in the window of A. Brown on LAPTOP7 since 5 January at 14:02."
                        + " Close it there, then try again.");
    }
}
