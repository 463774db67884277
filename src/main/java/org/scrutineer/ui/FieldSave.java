package org.scrutineer.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Saves what is typed into a field: when it is left, and by a clock. Escape takes back what was not saved yet. */
public abstract sealed class FieldSave permits Autosave, SteadySave {
    final TextInputControl field;
    final PauseTransition clock = new PauseTransition(Duration.seconds(2));
    private String saved = "";
    private Consumer<String> save = text -> {};

    FieldSave(TextInputControl field) {
        this.field = field;
        clock.setOnFinished(event -> commit());
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The text that is on the disk, as far as this field knows. */
    final String saved() {
        return saved;
    }

    final void saved(String text) {
        saved = text;
    }

    /** Where what is typed from now on goes. */
    final void saveTo(Consumer<String> into) {
        save = into;
    }

    /** Shows a text that is saved. */
    final void take(String text) {
        saved = text;
        // Setting an equal text would throw the caret to the start while a person is typing.
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
        clock.stop();
    }

    /** Saves now what has not been saved yet. */
    public final void commit() {
        clock.stop();
        String text = field.getText();
        if (!text.equals(saved)) {
            saved = text;
            save.accept(text);
        }
    }

    public final boolean pending() {
        return !field.getText().equals(saved);
    }

    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && pending()) {
            field.setText(saved);
            event.consume();
        }
    }
}
