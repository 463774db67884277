package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.workspace.tables.Tables.COMMITTEE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.StillLocked;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

class ProtectedWorkspaceTest {
    private static final KeyFile.Made KEY = KeyFile.make(passphrase("three purple teapots"));
    private final Unlocking right = Unlocking.with(passphrase("three purple teapots"));

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereForWhoeverHasThePassphraseOrTheRecoveryKey() {
        fill();
        assertThat(Workspace.isProtected(folder)).isTrue();
        try (Workspace workspace = open(right)) {
            assertThat(committees(workspace)).isEqualTo(1);
        }
        try (Workspace workspace = open(Unlocking.with(KEY.recovery()))) {
            assertThat(committees(workspace)).isEqualTo(1);
        }
    }

    @Test
    void anotherPassphraseIsToldFromDamageAndChangesNothing() throws IOException {
        fill();
        byte[] before = Files.readAllBytes(folder.resolve(FolderHome.FILE));
        assertThatThrownBy(() -> open(Unlocking.with(passphrase("three purple teapot"))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("does not open the workspace")
                .hasCauseInstanceOf(StillLocked.class);
        assertThatThrownBy(() -> Workspace.openExisting(folder, WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is protected. Open it with its passphrase")
                .hasCauseInstanceOf(StillLocked.class);
        assertThat(Files.readAllBytes(folder.resolve(FolderHome.FILE))).isEqualTo(before);
        open(right).close();
    }

    @Test
    void aMissingOrDamagedKeyFileIsToldAndABackupBringsItBack() throws IOException {
        fill();
        Path file = folder.resolve(KeyFile.NAME);
        Files.delete(file);
        assertThatThrownBy(() -> open(right))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("scrutineer.key is missing")
                .hasMessageContaining("from any backup");
        Files.writeString(file, "{\"format\":\"scrut");
        assertThatThrownBy(() -> open(right)).isInstanceOf(Problem.class).hasMessageContaining("is damaged");
        try (ZipFile zip = new ZipFile(backups().getFirst().file().toFile())) {
            Files.write(file, zip.getInputStream(zip.getEntry(KeyFile.NAME)).readAllBytes());
        }
        open(right).close();
    }

    @Test
    void theKeyFileOfAnotherWorkspaceIsTold() throws IOException {
        fill();
        Files.write(folder.resolve(KeyFile.NAME), KeyFile.make(passphrase("three purple teapots")).file().bytes());
        assertThatThrownBy(() -> open(right))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("belongs to another workspace");
    }

    @Test
    void damageIsToldAsDamage() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(folder.resolve(FolderHome.FILE));
        for (int length : new int[]{5000, 8192, whole.length / 2, whole.length - 4096}) {
            Files.write(folder.resolve(FolderHome.FILE), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> open(right)).isInstanceOf(Problem.class).hasMessageContaining("damaged");
        }
        Files.write(folder.resolve(FolderHome.FILE), new byte[0]);
        assertThatThrownBy(() -> open(right)).isInstanceOf(Problem.class).hasMessageContaining("is empty");
        byte[] torn = whole.clone();
        for (int place = 4096 + 8192; place < torn.length - 8192; place += 512) {
            torn[place] ^= 0x55;
        }
        Files.write(folder.resolve(FolderHome.FILE), torn);
        assertThatThrownBy(() -> open(right)).isInstanceOf(Problem.class).hasMessageContaining("damaged");
    }

    @Test
    void whatIsSeenThroughViewsIsSeenInAProtectedOneToo() {
        fill();
        Views views = new Views("seen_test",
                List.of("create view seen_test.committee as select id, name from public.committee"));
        try (Workspace workspace = open(right)) {
            Workspace seen = workspace.seenThrough(views);
            assertThat(seen.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(1);
        }
    }

    @Test
    void whereAWorkspaceIsNoneIsMadeOverIt() {
        Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder()).close();
        assertThatThrownBy(() -> Workspace.createProtected(folder, WorkspaceOnDiskTest.holder(), KEY))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("already");
        assertThat(folder.resolve(KeyFile.NAME)).doesNotExist();
        Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder()).close();
    }

    @Test
    void aBackupIsAWholeWorkspaceWithItsKeyFileAndAsClosed() throws IOException {
        fill();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (ZipFile zip = new ZipFile(backups().getFirst().file().toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .containsExactlyInAnyOrder("scrutineer.mv.db", "scrutineer.key");
            for (String name : List.of("scrutineer.mv.db", "scrutineer.key")) {
                Files.copy(zip.getInputStream(zip.getEntry(name)), elsewhere.resolve(name));
            }
        }
        try (Workspace workspace = Workspace.openExisting(elsewhere, WorkspaceOnDiskTest.holder(), right)) {
            assertThat(committees(workspace)).isEqualTo(1);
        }
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(elsewhere.resolve(FolderHome.FILE))))
                .doesNotContain(HexFormat.of().formatHex("Health Scrutiny".getBytes()));
    }

    private void fill() {
        try (Workspace workspace = Workspace.createProtected(folder, WorkspaceOnDiskTest.holder(), KEY)) {
            workspace.write(store -> WorkspaceOnDiskTest.add(store, "Health Scrutiny Committee"));
        }
    }

    private Workspace open(Unlocking unlocking) {
        return Workspace.openExisting(folder, WorkspaceOnDiskTest.holder(), unlocking);
    }

    private List<BackupFile> backups() {
        return new Backups(folder, java.util.Optional.of(KEY.key())).all();
    }

    private static int committees(Workspace workspace) {
        return workspace.read(store -> store.fetchCount(COMMITTEE));
    }

    static Passphrase passphrase(String letters) {
        return Passphrase.of(letters.toCharArray());
    }
}
