package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.workspace.tables.Tables.COMMITTEE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.RecoveryKey;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

class ProtectionTest {
    private static final KeyFile.Made KEY = KeyFile.make(Passphrase.of("three purple teapots".toCharArray()));
    private static final Unlocking FIRST = with("three purple teapots");

    @TempDir
    Path folder;

    @Test
    void turnedOnItOpensWithThePassphraseOnlyAndHoldsTheSame() {
        fill();
        protection().turnOn(() -> KEY);
        assertThatThrownBy(() -> Workspace.openExisting(folder, WorkspaceOnDiskTest.holder()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is protected");
        assertThat(committees(FIRST)).isEqualTo(1);
        assertThat(folder).isDirectoryNotContaining("glob:**scrutineer-new*");
        assertThatThrownBy(() -> protection().turnOn(() -> KEY))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("protected already");
    }

    @Test
    void theBackupFromBeforeIsNamedAndRemovedWhenAsked() {
        fill();
        Path before = new Backups(folder, java.util.Optional.empty()).all().getFirst().file();
        protection().turnOn(() -> KEY);
        assertThat(protection().unprotectedCopies()).containsExactly(before);
        protection().removeUnprotectedCopies();
        assertThat(protection().unprotectedCopies()).isEmpty();
        assertThat(new Backups(folder, java.util.Optional.empty()).all()).hasSize(1);
        assertThat(committees(FIRST)).isEqualTo(1);
    }

    @Test
    void anotherPassphraseTakesThePlaceOfTheFirst() {
        fill();
        protection().turnOn(() -> KEY);
        protection().changePassphrase(FIRST, () -> passphrase("four green kettles"));
        assertThatThrownBy(() -> committees(FIRST)).isInstanceOf(Problem.class);
        assertThat(committees(with("four green kettles"))).isEqualTo(1);
        protection().changePassphrase(Unlocking.with(KEY.recovery()), () -> passphrase("five red saucers"));
        assertThat(committees(with("five red saucers"))).isEqualTo(1);
    }

    @Test
    void whoDoesNotKnowThePassphraseIsNotAskedForAnotherAndChangesNothing() throws IOException {
        fill();
        protection().turnOn(() -> KEY);
        byte[] before = Files.readAllBytes(folder.resolve(KeyFile.NAME));
        assertThatThrownBy(() -> protection().changePassphrase(with("guessed"), () -> {
            throw new AssertionError("asked");
        })).isInstanceOf(Problem.class).hasMessageContaining("does not open");
        assertThatThrownBy(() -> protection().replaceRecoveryKey(with("guessed"))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> protection().turnOff(with("guessed"))).isInstanceOf(Problem.class);
        assertThat(Files.readAllBytes(folder.resolve(KeyFile.NAME))).isEqualTo(before);
        assertThat(Workspace.isProtected(folder)).isTrue();
    }

    @Test
    void aNewRecoveryKeyTakesThePlaceOfTheFirst() {
        fill();
        protection().turnOn(() -> KEY);
        RecoveryKey again = protection().replaceRecoveryKey(FIRST);
        assertThat(committees(Unlocking.with(again))).isEqualTo(1);
        assertThatThrownBy(() -> committees(Unlocking.with(KEY.recovery()))).isInstanceOf(Problem.class);
    }

    @Test
    void turnedOffItOpensWithoutAndTheKeyFileIsGone() {
        fill();
        protection().turnOn(() -> KEY);
        protection().turnOff(FIRST);
        assertThat(committees(Unlocking.NONE)).isEqualTo(1);
        assertThat(folder.resolve(KeyFile.NAME)).doesNotExist();
        assertThatThrownBy(() -> protection().turnOff(FIRST))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is not protected");
    }

    @Test
    void aKeyFileThatAnEndedProcessLeftBesideAPlainStoreCountsForNothing() throws IOException {
        fill();
        Files.write(folder.resolve(KeyFile.NAME), KEY.file().bytes());
        Files.writeString(folder.resolve("scrutineer-new.mv.db"), "half of a copy");
        Files.writeString(folder.resolve("backups/scrutineer-2026-11-26-140200-000.zip.part"), "half of a backup");
        assertThat(committees(Unlocking.NONE)).isEqualTo(1);
        assertThat(folder.resolve(KeyFile.NAME)).doesNotExist();
        assertThat(folder.resolve("scrutineer-new.mv.db")).doesNotExist();
        assertThat(folder.resolve("backups/scrutineer-2026-11-26-140200-000.zip.part")).doesNotExist();
    }

    @Test
    void whereNoWorkspaceIsNoneIsProtected() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> new Protection(nowhere, WorkspaceOnDiskTest.holder()).turnOn(() -> KEY))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("There is no workspace");
        assertThat(nowhere).doesNotExist();
        fill();
        try (Workspace open = Workspace.openExisting(folder, WorkspaceOnDiskTest.holder())) {
            assertThat(open.whole()).isTrue();
            assertThatThrownBy(() -> protection().turnOn(() -> KEY))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("Close it there");
        }
    }

    private void fill() {
        try (Workspace workspace = Workspace.openOrCreate(folder, WorkspaceOnDiskTest.holder())) {
            workspace.write(store -> WorkspaceOnDiskTest.add(store, "Health Scrutiny Committee"));
        }
    }

    private Protection protection() {
        return new Protection(folder, WorkspaceOnDiskTest.holder());
    }

    private int committees(Unlocking unlocking) {
        try (Workspace workspace = Workspace.openExisting(folder, WorkspaceOnDiskTest.holder(), unlocking)) {
            return workspace.read(store -> store.fetchCount(COMMITTEE));
        }
    }

    private static Unlocking with(String letters) {
        return Unlocking.with(passphrase(letters));
    }

    private static Passphrase passphrase(String letters) {
        return Passphrase.of(letters.toCharArray());
    }
}
