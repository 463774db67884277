package org.scrutineer.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Saves what is typed while it is typed, for work away from the desk: two seconds after the first key, and not only once
 * a person pauses, so that never more than that is at risk. It is read again while a person types on, so what comes back
 * from the disk never replaces words that are newer; and what could not be saved stays in the field.
 */
public final class SteadySave {
    private static final Duration MOST = Duration.seconds(2);

    /** How it stands with what was given to be saved. */
    public enum Standing {
        DONE,
        UNDER_WAY,
        FAILED
    }

    private final TextInputControl field;
    private final Supplier<Standing> standing;
    private final PauseTransition most = new PauseTransition(MOST);
    private Optional<Object> record = Optional.empty();
    private String saved = "";
    private Consumer<String> save = text -> {};

    public SteadySave(TextInputControl field, Supplier<Standing> standing) {
        this.field = field;
        this.standing = standing;
        most.setOnFinished(event -> commit());
        field.textProperty().subscribe(() -> {
            if (pending() && most.getStatus() != Animation.Status.RUNNING) {
                most.playFromStart();
            }
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * Shows the text of a record as it was read. For another record than before, what was typed is saved first, to the
     * record that it was typed for.
     *
     * @param of what tells records apart
     * @param into takes what a person makes of it
     */
    public void show(Object of, String text, Consumer<String> into) {
        boolean same = record.equals(Optional.of(of));
        if (!same) {
            commit();
            record = Optional.of(of);
            take(text);
        } else if (standing.get() == Standing.FAILED && !field.getText().equals(text)) {
            // It is still to be saved: at the next key, or when the field is left.
            saved = text;
        } else if (!pending() && standing.get() == Standing.DONE && !text.equals(saved.strip())) {
            // A blank at the end is not kept, and not taken away either: the next word follows it.
            take(text);
        }
        save = into;
    }

    private void take(String text) {
        saved = text;
        // Setting an equal text would throw the caret to the start while a person is typing.
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
        most.stop();
    }

    /** Saves now what has not been saved yet. */
    public void commit() {
        most.stop();
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
        }
    }
}
