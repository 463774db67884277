package org.scrutineer.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Saves what is typed into a field: when it is left, after a pause, and before another record is shown in it. What was
 * typed always goes to the record that it was typed for.
 */
public final class Autosave {
    private static final Duration PAUSE = Duration.seconds(2);

    private final TextInputControl field;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String saved = "";
    private Consumer<String> save = text -> {};

    public Autosave(TextInputControl field) {
        this.field = field;
        pause.setOnFinished(event -> commit());
        field.textProperty().subscribe((before, now) -> pause.playFromStart());
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows the text of a record; {@code into} takes what a person makes of it. */
    public void show(String text, Consumer<String> into) {
        commit();
        save = into;
        saved = text;
        // Setting an equal text would throw the caret to the start while a person is typing.
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
        pause.stop();
    }

    /** Saves now what has not been saved yet. */
    public void commit() {
        pause.stop();
        String text = field.getText();
        if (!text.equals(saved)) {
            saved = text;
            save.accept(text);
        }
    }

    public boolean pending() {
        return !field.getText().equals(saved);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && pending()) {
            field.setText(saved);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && (field instanceof TextField || event.isShortcutDown())) {
            commit();
        }
    }
}
