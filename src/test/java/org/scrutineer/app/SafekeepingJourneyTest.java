package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/** An officer protects a workspace, opens it again with what they know, and gets a damaged one back. */
class SafekeepingJourneyTest {
    private static final String FIRST = "three purple teapots";
    private static final String OTHER = "four green kettles";

    private Path office;
    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        office = home.resolve("office");
        try (Workspace workspace = Workspace.openOrCreate(office, Holder.here("Test", Opening.COMMAND_LINE))) {
            workspace.backUpTo(java.util.Optional.empty());
        }
        window = new TestWindow(home);
        openOffice();
        untilOpen();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aWorkspaceIsProtectedAndOpensWithPassphraseAndRecoveryKey() {
        menu("Passphrase and protection…");
        type("New passphrase", "short");
        press("Protect");
        window.untilItSays("The passphrase is too short.");
        type("New passphrase", FIRST);
        type("The same once more", OTHER);
        press("Protect");
        window.untilItSays("The two passphrases differ.");
        type("The same once more", FIRST);
        press("Protect");
        window.untilItSays("Your recovery key");
        window.untilItSays("1 copy from before is not protected");
        String recovery = field("Recovery key").getText();
        press("I have, and remove the copies");
        window.untilItSays("No copy of this workspace is unprotected any more.");
        untilOpen();
        assertThat(Workspace.isProtected(office)).isTrue();

        menu("Open another workspace…");
        openOffice();
        window.untilItSays("office is protected");
        type("Passphrase", "guessed");
        press("Open");
        window.untilItSays("This passphrase does not open the workspace");
        type("Passphrase", FIRST);
        press("Open");
        untilOpen();

        menu("Open another workspace…");
        openOffice();
        window.untilItSays("office is protected");
        press("Use the recovery key…");
        type("Recovery key", recovery.substring(1));
        press("Set the new passphrase and open");
        window.untilItSays("A recovery key has 36 letters and digits");
        type("Recovery key", recovery);
        type("New passphrase", OTHER);
        type("The same once more", OTHER);
        press("Set the new passphrase and open");
        untilOpen();

        menu("Passphrase and protection…");
        type("Present passphrase", OTHER);
        press("Take the protection off");
        window.untilItSays("The workspace is not protected any more.");
        untilOpen();
        assertThat(Workspace.isProtected(office)).isFalse();
    }

    @Test
    void aDamagedWorkspaceOffersItsBackupAndGetsItBack() throws IOException {
        menu("Open another workspace…");
        Path store = office.resolve("scrutineer.mv.db");
        Files.write(store, Arrays.copyOf(Files.readAllBytes(store), 20_000));
        openOffice();
        window.untilItSays("Restore this backup");
        press("Restore this backup");
        untilOpen();
        window.untilItSays("It is the workspace now.");
        assertThat(office).isDirectoryContaining("glob:**scrutineer-replaced-*");
    }

    @Test
    void aBackupIsMadeOnlyWhenSomethingWasWritten() throws IOException {
        Workspace workspace = window.wiring().workspace();
        BackupTimes times = new BackupTimes(org.scrutineer.ui.Background.atOnce(), workspace, problem -> {
            throw problem;
        });
        int before = backups();
        times.due();
        assertThat(backups()).isEqualTo(before);
        window.wiring().ledger().apply(org.scrutineer.ledger.Draft.edit("New review", java.util.Optional.empty(),
                org.scrutineer.ledger.Edit.typed(org.scrutineer.recommendations.Review.KIND,
                        window.wiring().ledger().newId(), "title",
                        org.scrutineer.ledger.Fields.of("title", "Care at Home"))));
        times.due();
        assertThat(backups()).isEqualTo(before + 1);
        assertThat(BackupTimes.EVERY.toMinutes()).isEqualTo(30);
    }

    private int backups() throws IOException {
        try (java.util.stream.Stream<Path> files = Files.list(office.resolve("backups"))) {
            return (int) files.count();
        }
    }

    private void openOffice() {
        window.onScreen(() -> {
            window.window().open(office, false);
            return null;
        });
    }

    private void untilOpen() {
        window.until(() -> window.onScreen(() -> window.window().workspace().isPresent()));
    }

    private void menu(String words) {
        MenuButton button = window.find(MenuButton.class, each -> each.getStyleClass().contains("initials"));
        window.onScreen(() -> {
            button.getItems().stream().filter(item -> words.equals(item.getText())).findFirst()
                    .ifPresent(MenuItem::fire);
            return null;
        });
        window.settle();
    }

    private TextField field(String name) {
        return window.find(TextField.class, field -> Objects.equals(field.getAccessibleText(), name));
    }

    private void type(String name, String text) {
        TextField field = field(name);
        window.onScreen(() -> {
            field.setText(text);
            return null;
        });
    }

    private void press(String words) {
        Button button = window.find(Button.class, each -> words.equals(each.getText()));
        window.onScreen(() -> {
            button.fire();
            return null;
        });
        window.settle();
    }
}
