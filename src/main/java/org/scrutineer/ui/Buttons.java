package org.scrutineer.ui;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons in the few kinds that the window has. */
public final class Buttons {
    private Buttons() {}

    public static Button ordinary(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(event -> action.run());
        // Words of a button are never cut off: the space around gives way first.
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words);
        return button;
    }

    /** The one thing to do next; at most one on a screen. */
    public static Button primary(String words, Runnable action) {
        return styled(ordinary(words, action), "primary");
    }

    /** Without a box, for what is done seldom. */
    public static Button plain(String words, Runnable action) {
        return styled(ordinary(words, action), "plain");
    }

    public static Button link(String words, Runnable action) {
        return styled(ordinary(words, action), "link");
    }

    /** A picture only; the name is read aloud and shown as a tooltip. */
    public static Button icon(Ikon picture, String name, Runnable action) {
        Button button = styled(ordinary("", action), "plain");
        button.setGraphic(new FontIcon(picture));
        button.setAccessibleText(name);
        button.setTooltip(new javafx.scene.control.Tooltip(name));
        return button;
    }

    /** Shows the key that does the same, inside the button. */
    public static Button withKey(Button button, KeyCombination key) {
        button.setGraphic(keyHint(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    public static Label keyHint(KeyCombination key) {
        return keyHint(Keys.words(key));
    }

    public static Label keyHint(String words) {
        Label hint = new Label(words);
        hint.getStyleClass().add("key-hint");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }

    /** The words of a button for those who read them aloud or look for it. */
    public static Optional<String> words(Button button) {
        return Optional.ofNullable(button.getAccessibleText()).filter(words -> !words.isBlank());
    }

    private static Button styled(Button button, String styleClass) {
        button.getStyleClass().add(styleClass);
        return button;
    }
}
