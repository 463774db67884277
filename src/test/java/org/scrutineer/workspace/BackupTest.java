package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.workspace.tables.Tables.COMMITTEE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ui.Problem;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void closingKeepsABackupOnlyWhenSomethingWasWritten() {
        open().close();
        assertThat(backups()).isEmpty();
        writeOne();
        assertThat(backups()).hasSize(1);
        open().close();
        assertThat(backups()).hasSize(1);
    }

    @Test
    void aBackupUnpackedIsAWholeWorkspace() throws IOException {
        writeOne();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (ZipFile zip = new ZipFile(backups().getFirst().toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).containsExactly("scrutineer.mv.db");
            Files.copy(zip.getInputStream(zip.getEntry("scrutineer.mv.db")), elsewhere.resolve("scrutineer.mv.db"));
        }
        try (Workspace workspace = Workspace.openExisting(elsewhere, WorkspaceOnDiskTest.holder())) {
            assertThat(workspace.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(1);
        }
    }

    @Test
    void thoseThatAreTooManyAreGivenUp() throws IOException {
        open().close();
        Files.createDirectory(folder.resolve("backups"));
        for (int day = 10; day < 25; day++) {
            Files.writeString(folder.resolve("backups/scrutineer-2026-01-" + day + "-090000-000.zip"), "old");
        }
        Files.writeString(folder.resolve("backups/notes.txt"), "mine");
        writeOne();
        // The ten newest, and the newest of the second week of January.
        assertThat(backups()).hasSize(11);
        assertThat(backups().get(9).getFileName()).hasToString("scrutineer-2026-01-16-090000-000.zip");
        assertThat(backups().getLast().getFileName()).hasToString("scrutineer-2026-01-11-090000-000.zip");
        assertThat(folder.resolve("backups/notes.txt")).exists();
        assertThat(folder.resolve("backups")).isDirectoryNotContaining("glob:**.db");
    }

    @Test
    void aBackupThatCannotBeMadeIsToldAfterTheWorkIsSafe() throws IOException {
        Files.writeString(folder.resolve("backups"), "a file in its way");
        Workspace workspace = open();
        workspace.write(store -> WorkspaceOnDiskTest.add(store, "Saved"));
        assertThatThrownBy(workspace::close)
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("Your work is saved, but no backup could be made.");
        try (Workspace again = open()) {
            assertThat(again.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(1);
        }
    }

    @Test
    void aBackupCanBeMadeWhileTheWorkspaceIsOpen() {
        try (Workspace workspace = open()) {
            assertThat(workspace.backUp()).isEmpty();
            workspace.write(store -> WorkspaceOnDiskTest.add(store, "First"));
            assertThat(workspace.backUp()).hasValue(backups().getFirst());
            assertThat(workspace.backUp()).isEmpty();
            workspace.write(store -> WorkspaceOnDiskTest.add(store, "Second"));
        }
        assertThat(backups()).hasSize(2);
    }

    @Test
    void aFileThatIsMostlyOldStatesIsWrittenAnewOnClosing() throws IOException {
        long grown;
        try (Workspace workspace = open()) {
            byte[] noise = new byte[20_000];
            new java.util.Random(1).nextBytes(noise);
            while (Files.size(folder.resolve("scrutineer.mv.db")) < 6L << 20) {
                workspace.write(store -> {
                    for (int row = 0; row < 20; row++) {
                        WorkspaceOnDiskTest.add(store, row + java.util.HexFormat.of().formatHex(noise));
                    }
                    return store.deleteFrom(COMMITTEE).execute();
                });
            }
            workspace.write(store -> WorkspaceOnDiskTest.add(store, "Last"));
            grown = Files.size(folder.resolve("scrutineer.mv.db"));
        }
        assertThat(Files.size(folder.resolve("scrutineer.mv.db"))).isLessThan(grown / 3);
        try (Workspace again = open()) {
            assertThat(again.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(1);
        }
    }

    private void writeOne() {
        try (Workspace workspace = open()) {
            workspace.write(store -> WorkspaceOnDiskTest.add(store, "Health Scrutiny Committee"));
        }
    }

    private Workspace open() {
        return Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder());
    }

    private List<Path> backups() {
        return new Backups(folder, java.util.Optional.empty()).all().stream().map(BackupFile::file).toList();
    }
}
