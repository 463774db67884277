package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.workspace.tables.Tables.COMMITTEE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

class RestoringTest {
    private static final KeyFile.Made KEY = KeyFile.make(Passphrase.of("three purple teapots".toCharArray()));
    private static final Unlocking RIGHT = Unlocking.with(Passphrase.of("three purple teapots".toCharArray()));

    @TempDir
    Path folder;

    @Test
    void theListSaysWhatEachHoldsAndWhichIsDamaged() throws IOException {
        Path first = write("First");
        write("Second");
        byte[] zip = Files.readAllBytes(first);
        zip[zip.length / 2] ^= 1;
        Files.write(first, zip);
        try (Restoring restoring = restoring(Unlocking.NONE)) {
            List<KeptBackup> list = restoring.list();
            assertThat(list).extracting(KeptBackup::contents).containsExactly(
                    new BackupContents.Good(0, 0, ""), new BackupContents.Damaged());
            assertThat(list.getLast().sentence()).matches("The backup of .* at \\d\\d:\\d\\d is damaged\\.");
            assertThat(restoring.newestGood()).hasValue(list.getFirst());
        }
        assertThat(folder).isDirectoryNotContaining("glob:**restoring*");
    }

    @Test
    void aBackupTakesThePlaceOfTheStoreWhichIsKeptBeside() throws IOException {
        Path first = write("First");
        write("Second");
        Path replaced;
        try (Restoring restoring = restoring(Unlocking.NONE)) {
            replaced = restoring.restore(first).replaced().orElseThrow();
        }
        assertThat(names(folder, Unlocking.NONE)).containsExactly("First");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.copy(replaced, elsewhere.resolve(FolderHome.FILE));
        assertThat(names(elsewhere, Unlocking.NONE)).containsExactly("First", "Second");
    }

    @Test
    void whateverIsLeftOfTheStoreABackupIsOfferedAndRestored() throws IOException {
        Path backup = write("First");
        byte[] whole = Files.readAllBytes(store());
        byte[] torn = whole.clone();
        new Random(1).nextBytes(torn);
        for (byte[] left : new byte[][]{{}, Arrays.copyOf(whole, 100), Arrays.copyOf(whole, whole.length / 2), torn}) {
            Files.write(store(), left);
            isOfferedAndRestored(backup);
            assertThat(replacedStores().map(RestoringTest::bytes)).anyMatch(bytes -> Arrays.equals(bytes, left));
        }
        Files.delete(store());
        isOfferedAndRestored(backup);
        Files.delete(store());
        assertThatThrownBy(() -> Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder()))
                .as("no empty workspace in the place of a lost one")
                .hasMessageContaining("is missing");
    }

    private void isOfferedAndRestored(Path backup) {
        assertThatThrownBy(() -> Workspace.openExisting(folder, WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("holds 0 changes. Restore it with “scrutineer restore --workspace " + folder)
                .cause()
                .isInstanceOfSatisfying(StoreDamage.class,
                        damage -> assertThat(damage.offer().orElseThrow().file()).isEqualTo(backup));
        try (Restoring restoring = restoring(Unlocking.NONE)) {
            restoring.restore(backup);
        }
        assertThat(names(folder, Unlocking.NONE)).containsExactly("First");
    }

    @Test
    void whatIsNoGoodBackupIsRefusedAndNothingChanges() throws IOException {
        write("First");
        byte[] before = Files.readAllBytes(store());
        Path file = folder.resolve("other.zip");
        for (byte[] bad : new byte[][]{{}, "not a zip".getBytes(), new byte[10_000]}) {
            Files.write(file, bad);
            assertRefused(file, "is damaged. Choose another one. Nothing was changed.");
        }
        assertRefused(folder.resolve("nothing.zip"), "There is no file");
        assertThat(Files.readAllBytes(store())).isEqualTo(before);
        assertThat(replacedStores()).isEmpty();
    }

    private void assertRefused(Path file, String why) {
        try (Restoring restoring = restoring(Unlocking.NONE)) {
            assertThatThrownBy(() -> restoring.restore(file)).isInstanceOf(Problem.class).hasMessageContaining(why);
        }
    }

    @Test
    void whileTheWorkspaceIsOpenNothingIsRestored() {
        write("First");
        try (Workspace open = Workspace.openExisting(folder, WorkspaceOnDiskTest.holder())) {
            assertThat(open.whole()).isTrue();
            assertThatThrownBy(() -> restoring(Unlocking.NONE))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("Close it there");
        }
    }

    @Test
    void aProtectedWorkspaceStaysSoWhateverIsRestored() throws IOException {
        Path plain = write("Before it was protected");
        protection().turnOn(() -> KEY);
        Path encrypted = newest();
        try (Restoring restoring = restoring(RIGHT)) {
            restoring.restore(plain);
        }
        assertThat(Workspace.isProtected(folder)).isTrue();
        assertThat(names(folder, RIGHT)).containsExactly("Before it was protected");
        protection().changePassphrase(RIGHT, () -> Passphrase.of("four green kettles".toCharArray()));
        Unlocking changed = Unlocking.with(Passphrase.of("four green kettles".toCharArray()));
        try (Restoring restoring = restoring(changed)) {
            assertThat(restoring.list()).extracting(KeptBackup::contents)
                    .hasOnlyElementsOfType(BackupContents.Good.class);
            restoring.restore(encrypted);
        }
        assertThat(names(folder, changed)).as("today's passphrase").containsExactly("Before it was protected");
    }

    @Test
    void aProtectedBackupIsRestoredWhereThereIsNothingOrNoKeyFile() throws IOException {
        write("First");
        protection().turnOn(() -> KEY);
        Path backup = newest();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (Restoring restoring = Restoring.in(elsewhere, WorkspaceOnDiskTest.holder(), RIGHT)) {
            restoring.restore(backup);
        }
        assertThat(names(elsewhere, RIGHT)).containsExactly("First");
        Files.delete(folder.resolve(KeyFile.NAME));
        try (Restoring restoring = restoring(RIGHT)) {
            restoring.restore(backup);
        }
        assertThat(names(folder, RIGHT)).containsExactly("First");
    }

    @Test
    void withoutItsPassphraseAProtectedBackupIsLockedAndNotDamaged() throws IOException {
        write("First");
        protection().turnOn(() -> KEY);
        Path backup = newest();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectory(elsewhere.resolve("backups"));
        Files.copy(backup, elsewhere.resolve("backups").resolve(backup.getFileName()));
        Unlocking wrong = Unlocking.with(Passphrase.of("guessed".toCharArray()));
        try (Restoring restoring = Restoring.in(elsewhere, WorkspaceOnDiskTest.holder(), wrong)) {
            assertThat(restoring.list()).extracting(KeptBackup::contents)
                    .containsExactly(new BackupContents.Locked());
            assertThatThrownBy(() -> restoring.restore(backup)).hasMessageContaining("does not open the backup");
        }
        assertThat(elsewhere.resolve(FolderHome.FILE)).doesNotExist();
    }

    @Test
    void aDamagedProtectedWorkspaceOffersItsBackupToo() throws IOException {
        write("First");
        protection().turnOn(() -> KEY);
        Files.write(store(), Arrays.copyOf(Files.readAllBytes(store()), 20_000));
        assertThatThrownBy(() -> Workspace.openExisting(folder, WorkspaceOnDiskTest.holder(), RIGHT))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("holds 0 changes");
        try (Restoring restoring = restoring(RIGHT)) {
            restoring.restore(newest());
        }
        assertThat(names(folder, RIGHT)).containsExactly("First");
        Path replaced = replacedStores().toList().getFirst();
        assertThat(folder.resolve(replaced.getFileName().toString().replace(".mv.db", ".key")))
                .hasSameBinaryContentAs(folder.resolve(KeyFile.NAME));
    }

    /** Writes a committee and closes. @return the backup of that */
    private Path write(String name) {
        try (Workspace workspace = Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder())) {
            workspace.write(store -> WorkspaceOnDiskTest.add(store, name));
        }
        return newest();
    }

    private Path newest() {
        return new Backups(folder, Optional.empty()).all().getFirst().file();
    }

    private Path store() {
        return folder.resolve(FolderHome.FILE);
    }

    private Restoring restoring(Unlocking unlocking) {
        return Restoring.in(folder, WorkspaceOnDiskTest.holder(), unlocking);
    }

    private Protection protection() {
        return new Protection(folder, WorkspaceOnDiskTest.holder());
    }

    private Stream<Path> replacedStores() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("scrutineer-replaced.*db")).toList()
                    .stream();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static List<String> names(Path place, Unlocking unlocking) {
        try (Workspace workspace = Workspace.openExisting(place, WorkspaceOnDiskTest.holder(), unlocking)) {
            return workspace.read(store -> store.select(COMMITTEE.NAME).from(COMMITTEE).orderBy(COMMITTEE.NAME)
                    .fetch(COMMITTEE.NAME));
        }
    }
}
