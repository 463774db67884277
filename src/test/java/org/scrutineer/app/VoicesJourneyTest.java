package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.voices.Comment;
import org.scrutineer.voices.Theme;
import org.scrutineer.voices.Voices;

/** The notes of an evening in the window: looked at, taken in, coded and joined. */
class VoicesJourneyTest {
    private static final String NOTES = """
            Market evening: listening event

            1 What do you come for?

            1.1 Food

            Bread that is still warm

            “The cheese man knows me.”

            1.2 Company

            2 What keeps you away?

            2.1 Foods

            Nothing for children

            2.2 Getting there

            No bus after five
            """;

    private TestWindow window;
    private Path home;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        home = folder;
        window = new TestWindow(home);
        window.onScreen(() -> {
            window.window().open(home.resolve("office"), false);
            return null;
        });
        window.until(() -> window.onScreen(() -> window.window().workspace().isPresent()));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Voices voices() {
        return window.wiring().voicesDesk().named("market");
    }

    @Test
    void droppedNotesAreLookedAtTakenInCodedAndJoined() throws Exception {
        Path notes = Files.writeString(home.resolve("market.txt"), NOTES);
        window.onScreen(() -> {
            window.window().workspace().orElseThrow().takeIn(List.of(notes));
            return null;
        });
        window.untilItSays("2 questions, 4 themes and 4 comments");
        window.untilItSays("1.1 Food · 2 comments, 1 quotation");
        assertThat(window.wiring().voices().events()).isEmpty();
        assertThat(nameless()).isEmpty();

        TextArea text = window.find(TextArea.class, area -> "Text of the notes".equals(area.getAccessibleText()));
        window.onScreen(() -> {
            text.requestFocus();
            return null;
        });
        window.robot().press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        window.untilItSays("4 comments on 4 themes");
        window.untilItSays("Make it evidence for");
        assertThat(nameless()).isEmpty();

        moveTo("2.2 Getting there");
        window.until(() -> voices().comments().getFirst().theme().equals(
                voices().themes().stream().filter(theme -> theme.number().equals("2.2")).map(Theme::id).findFirst()));
        window.untilItSays("Noted under 1.1 Food.");

        chip("Nearly the same 1");
        window.untilItSays("One undo parts them again.");
        fire("Join");
        window.until(() -> voices().standing().size() == 3);
        chip("Themes 3");
        window.untilItSays("With 2.1 Foods");
        chip("Counts");
        window.untilItSays("1 What do you come for?");
        assertThat(nameless()).isEmpty();
        assertThat(voices().comments()).extracting(Comment::ordinal).containsExactly(1, 2, 3, 4);
    }

    private void moveTo(String theme) {
        ComboBox<?> box = window.find(ComboBox.class, each -> "Theme".equals(each.getAccessibleText()));
        window.onScreen(() -> {
            int at = box.getItems().stream().map(Object::toString).toList().indexOf(theme);
            box.getSelectionModel().select(at);
            return null;
        });
    }

    private void chip(String words) {
        window.until(() -> window.words().contains(words));
        ToggleButton chip = window.find(ToggleButton.class, button -> words.equals(button.getText()));
        window.onScreen(() -> {
            chip.fire();
            return null;
        });
        window.settle();
    }

    private void fire(String words) {
        Button button = window.find(Button.class, each -> words.equals(each.getText()));
        window.onScreen(() -> {
            button.fire();
            return null;
        });
        window.settle();
    }

    private List<String> nameless() {
        return window.onScreen(() -> TestWindow.nodes(window.stage().getScene()).stream()
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .filter(VoicesJourneyTest::isNameless)
                .map(Node::toString)
                .toList());
    }

    private static boolean isNameless(Node node) {
        boolean spoken = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean shown = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return !spoken && !shown;
    }
}
