package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.workspace.Workspace;

/** Work is taken away in the window, and what came back is taken in there. */
class PacksJourneyTest {
    private static final String VISIT = "Acorn Homecare, 9 November 2026";

    @TempDir
    private Path folder;
    private CommandPlace office;

    @BeforeEach
    void fill() throws IOException {
        office = new CommandPlace(folder.resolve("office"), "A. Brown", "OFFICE3");
        Path tracker = Files.writeString(folder.resolve("Parks.csv"), """
                Ref,Recommendation,Owner,Evidence,Assessment
                2,Open the gates of every park before eight in the morning.,M. Khan,Open since May.,Fully Achieved
                """);
        office.done("import", "tracker", tracker.toString());
        office.done("provider", "add", "Acorn Homecare");
        office.done("provider", "add", "Oak House");
        office.done("visit", "add", "--provider", "acorn", "--on", "9 November 2026");
    }

    private static void press(TestWindow window, String words) {
        window.until(() -> !window.find(Button.class, button -> words.equals(button.getText())).isDisabled());
        window.onScreen(() -> {
            window.find(Button.class, button -> words.equals(button.getText())).fire();
            return null;
        });
        window.settle();
    }

    private static void type(TestWindow window, Class<? extends TextField> kind, String field, String text) {
        window.onScreen(() -> {
            window.find(kind, each -> field.equals(each.getAccessibleText())).setText(text);
            return null;
        });
        window.settle();
    }

    private Path made() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("stick"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    @Test
    void aProviderIsTakenAwayInTheWindow() throws IOException, TimeoutException {
        Files.createDirectories(folder.resolve("stick"));
        office.close();
        try (TestWindow window = new TestWindow(folder).with(office.workspace())) {
            window.go(new Destination.Packs());
            window.untilItSays("Nothing is out");
            press(window, "Take work away");
            window.untilItSays("Oak House");
            type(window, TextField.class, "What goes", "acorn provider");
            assertThat(window.words()).doesNotContain("Oak House");
            window.onScreen(() -> {
                window.find(CheckBox.class, box -> box.getText().equals("Acorn Homecare")).fire();
                return null;
            });
            assertThat(window.words()).contains("Acorn Homecare: 1 visit");
            type(window, TextField.class, "Who takes it", "C. Okafor");
            type(window, TextField.class, "Expected back by", "1 December 2026");
            window.untilItSays("1 December 2026");
            window.offer(folder.resolve("stick"));
            press(window, "Choose a folder and make the pack");
            window.untilItSays("Choose a passphrase.");
            type(window, PasswordField.class, "Passphrase", CommandPlace.PASSPHRASE);
            window.untilItSays("Strong.");
            type(window, PasswordField.class, "The same once more", "something else");
            press(window, "Choose a folder and make the pack");
            window.untilItSays("The two passphrases differ.");
            type(window, PasswordField.class, "The same once more", CommandPlace.PASSPHRASE);
            press(window, "Choose a folder and make the pack");
            window.untilItSays("Pack 1 is made");
            press(window, "Open folder");
            assertThat(window.shownFolders()).containsExactly(folder.resolve("stick"));
            press(window, "Done");
            window.untilItSays("Pack 1 · C. Okafor · since ");
            press(window, "It is not out any more");
            window.untilItSays("Not out any more");
        }
        try (CommandPlace laptop = new CommandPlace(folder.resolve("laptop"), "C. Okafor", "LAPTOP7")) {
            assertThat(laptop.done("pack", "in", made().toString())).contains("0 need you.");
        }
    }

    @Test
    void whatComesBackIsDroppedOnTheWindowAndDecided() throws TimeoutException {
        CommandPlace laptop = new CommandPlace(folder.resolve("laptop"), "C. Okafor", "LAPTOP7");
        Path away = folder.resolve("away.scrutineer-pack");
        Path back = folder.resolve("back.scrutineer-pack");
        office.done("pack", "out", "--provider", "Acorn", "--to", away.toString());
        laptop.done("pack", "in", away.toString());
        laptop.done("provider", "change", "Acorn", "--note", "From the laptop.");
        laptop.done("visit", "note", "C3.2", "Two gaps in May.", "--by", "Mo Reyes", "--visit", VISIT);
        laptop.done("pack", "back", "--to", back.toString());
        laptop.close();
        office.done("provider", "change", "Acorn", "--note", "From the office.");
        office.close();
        try (TestWindow window = new TestWindow(folder).with(office.workspace())) {
            window.onScreen(() -> {
                window.window().workspace().orElseThrow().takeIn(List.of(back));
                return null;
            });
            window.untilItSays("Open pack 1 of LAPTOP7");
            type(window, PasswordField.class, "Passphrase", "not this one");
            window.robot().push(KeyCode.ENTER);
            window.untilItSays("This passphrase does not open the pack “back.scrutineer-pack”.");
            type(window, PasswordField.class, "Passphrase", CommandPlace.PASSPHRASE);
            press(window, "Open");
            window.untilItSays("4 changes: 3 joined, 0 already here, 1 needs you.");
            press(window, "Decide");
            window.untilItSays("From the laptop.");
            window.go(new Destination.Packs());
            window.untilItSays("Pack 1 of LAPTOP7");
            window.onScreen(() -> {
                window.window().workspace().orElseThrow().takeIn(List.of(folder.resolve("Parks.scrutineer-pack")));
                return null;
            });
            window.untilItSays("The file “Parks.scrutineer-pack” cannot be read.");
        }
    }

    @Test
    void aLaptopIsStartedFromAPackAlone() throws TimeoutException {
        Path away = folder.resolve("away.scrutineer-pack");
        Path taken = folder.resolve("taken");
        office.done("pack", "out", "--provider", "Acorn", "--to", away.toString());
        office.close();
        try (TestWindow window = new TestWindow(folder)) {
            window.untilItSays("Work that somebody gave you to take away");
            window.onScreen(() -> {
                window.window().startWith(List.of(away));
                return null;
            });
            window.untilItSays("Open pack 1 of OFFICE3");
            window.offer(taken);
            press(window, "Change…");
            type(window, PasswordField.class, "Passphrase", "not this one");
            press(window, "Open");
            window.untilItSays("This passphrase does not open the pack");
            assertThat(taken).doesNotExist();
            type(window, PasswordField.class, "Passphrase", CommandPlace.PASSPHRASE);
            press(window, "Open");
            window.untilItSays("The workspace is ready");
            String key = window.find(TextField.class, field -> "Recovery key".equals(field.getAccessibleText()))
                    .getText();
            assertThat(key).matches("([0-9A-Z]{4}-){8}[0-9A-Z]{4}");
            press(window, "It is written down");
            assertThat(window.wiring().packDesk().status()).isEqualTo("Pack 1 · nothing to bring back");
            assertThat(window.wiring().providers().providers()).hasSize(1);
        }
        assertThat(Workspace.isProtected(taken)).isTrue();
        try (CommandPlace laptop = new CommandPlace(taken, "C. Okafor", "LAPTOP7")) {
            assertThat(laptop.done("list", "providers")).contains("Acorn Homecare").doesNotContain("Oak House");
        }
    }
}
