package org.scrutineer.ui;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Saves what is typed into a field: when it is left, after a pause, and before another record is shown in it. What was
 * typed always goes to the record that it was typed for.
 */
public final class Autosave extends FieldSave {
    public Autosave(TextInputControl field) {
        super(field);
        field.textProperty().subscribe((before, now) -> clock.playFromStart());
    }

    /** Shows the text of a record; {@code into} takes what a person makes of it. */
    public void show(String text, Consumer<String> into) {
        commit();
        saveTo(into);
        take(text);
    }

    @Override
    void key(KeyEvent event) {
        super.key(event);
        if (event.getCode() == KeyCode.ENTER && (field instanceof TextField || event.isShortcutDown())) {
            commit();
        }
    }
}
