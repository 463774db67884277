package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ui.Problem;

class LookBeforeOpeningTest {
    @TempDir
    Path folder;

    @Test
    void whereNoWorkspaceIsNoneIsMadeUnlessAsked() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> Workspace.openExisting(nowhere, WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("There is no workspace in " + nowhere + ".");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertThatThrownBy(() -> Workspace.openOrCreate(file, WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is a file, not a folder.");
    }

    /** As after a kill in the middle of a large import: H2 must undo the rest before anything can be read. */
    @Test
    void aStoreWhoseWriterDiedInTheMiddleOpensWithoutWhatWasNotSaved() throws Exception {
        Path original = folder.resolve("original");
        Workspace.openOrCreate(original, WorkspaceOnDiskTest.holder()).close();
        Path killed = Files.createDirectories(folder.resolve("killed"));
        Path file = original.resolve("scrutineer.mv.db");
        String url = "jdbc:h2:" + original.resolve("scrutineer")
                + ";WRITE_DELAY=0;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
        try (var connection = DriverManager.getConnection(url, "sa", "")) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into committee (id, name) values (random_uuid(), ?)");
                    var other = DriverManager.getConnection(url, "sa", "");
                    var sync = other.createStatement()) {
                for (int row = 0; row < 20_000; row++) {
                    insert.setString(1, "Committee " + row + " of a council that is still being taken in");
                    insert.addBatch();
                }
                insert.executeBatch();
                sync.execute("checkpoint sync");
                Files.copy(file, killed.resolve("scrutineer.mv.db"));
            }
            connection.rollback();
        }

        try (Workspace opened = Workspace.openExisting(killed, WorkspaceOnDiskTest.holder())) {
            assertThat(opened.<Integer>read(store -> store.fetchCount(
                    org.scrutineer.workspace.tables.Tables.COMMITTEE))).isZero();
        }
    }

    @Test
    void anEmptyFileIsNotTakenForAnEmptyWorkspace() throws IOException {
        refused(new byte[0], "is empty.");
    }

    @Test
    void aFileOfAnotherProgramIsLeftAlone() throws IOException {
        refused("PK\3\4 this is a zip and not a store".repeat(1000).getBytes(), "was not made by Scrutineer.");
        refused("SQLite format 3\0".repeat(2000).getBytes(), "was not made by Scrutineer.");
    }

    @Test
    void aFileWhoseEndIsMissingIsNotTakenBackToAnOlderState() throws IOException {
        byte[] whole = store();
        for (int length : new int[]{100, 4096, 8192, whole.length / 2, whole.length - 4096}) {
            refused(Arrays.copyOf(whole, length), "is damaged: its end is missing.");
        }
    }

    @Test
    void aFileWithNoiseInsideIsDamaged() throws IOException {
        byte[] noisy = store();
        Arrays.fill(noisy, 0, 8192, (byte) 'x');
        refused(noisy, "was not made by Scrutineer.");
        byte[] torn = store();
        for (int place = 8192; place < torn.length - 8192; place += 512) {
            torn[place] ^= 0x55;
        }
        refused(torn, "its file is damaged");
    }

    @Test
    void aWholeStoreOpensAgain() throws IOException {
        Files.write(folder.resolve("scrutineer.mv.db"), store());
        Workspace.openExisting(folder, WorkspaceOnDiskTest.holder()).close();
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
        Path other = folder.resolve("other");
        try (var connection = DriverManager.getConnection("jdbc:h2:" + other, "sa", "")) {
            connection.createStatement().execute("create table invoice (id int)");
        }
        refused(Files.readAllBytes(folder.resolve("other.mv.db")), "was not made by Scrutineer.");
    }

    @Test
    void aWorkspaceOfANewerVersionIsLeftAlone() throws Exception {
        store();
        sql("insert into \"flyway_schema_history\" select 1000, '1000', \"description\", \"type\", \"script\","
                + " \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", true"
                + " from \"flyway_schema_history\" where \"version\" = '1'");
        refused(Files.readAllBytes(folder.resolve("scrutineer.mv.db")),
                "This workspace was last used by a newer version of Scrutineer.");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("scrutineer.lock"));
        assertThatThrownBy(() -> Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be written to.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive", "OneDrive - Exampleshire Council", "Dropbox", "Dropbox (Personal)",
            "Google Drive", "iCloudDrive", "Nextcloud", "CloudStorage"})
    void aFolderThatIsKeptInStepIsRefused(String name) {
        Path synced = folder.resolve(name).resolve("Scrutiny");
        assertThatThrownBy(() -> Workspace.openOrCreate(synced, WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is kept in step by")
                .hasMessageContaining("Choose a folder on this computer's own disk");
        assertThat(synced.getParent()).doesNotExist();
    }

    @Test
    void aLinkIntoSuchAFolderIsSeenThrough() throws IOException {
        Path synced = Files.createDirectories(folder.resolve("Dropbox").resolve("Scrutiny"));
        Path link = Files.createSymbolicLink(folder.resolve("mine"), synced);
        assertThatThrownBy(() -> Workspace.openOrCreate(link, WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Dropbox");
        assertThat(synced).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dropboxes", "My OneDriver notes", "Mega", "committee"})
    void aFolderThatOnlySoundsLikeOneIsFine(String name) {
        assertThat(Whereabouts.syncedBy(Path.of("home", name))).isEmpty();
    }

    @Test
    void networkDrivesAreToldFromThisComputersOwn() {
        assertThat(new String[]{"nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs", "fuse.rclone", "davfs"})
                .allMatch(Whereabouts::isNetwork);
        assertThat(new String[]{"ext4", "NTFS", "apfs", "tmpfs", "overlay", "btrfs", "fuseblk", "fuse.gocryptfs"})
                .noneMatch(Whereabouts::isNetwork);
    }

    @Test
    void aSemicolonInTheNameIsRefused() {
        assertThatThrownBy(() -> Workspace.openOrCreate(folder.resolve("a;b"), WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class);
    }

    /** Puts the bytes in the workspace's place: the sentence is told and the bytes are as they were. */
    private void refused(byte[] bytes, String what) throws IOException {
        Path file = folder.resolve("scrutineer.mv.db");
        Files.write(file, bytes);
        assertThatThrownBy(() -> Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(what);
        assertThat(Arrays.equals(Files.readAllBytes(file), bytes)).isTrue();
        Files.delete(file);
    }

    private byte[] store() throws IOException {
        try (Workspace workspace = Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder())) {
            workspace.write(store -> WorkspaceOnDiskTest.add(store, "Health Scrutiny Committee"));
        }
        // Without a backup, so that each sentence is the one of a workspace that has none.
        for (BackupFile backup : new Backups(folder, java.util.Optional.empty()).all()) {
            Files.delete(backup.file());
        }
        return Files.readAllBytes(folder.resolve("scrutineer.mv.db"));
    }

    private void sql(String... statements) throws SQLException {
        String url = "jdbc:h2:" + folder.resolve("scrutineer") + ";DATABASE_TO_LOWER=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
