package org.scrutineer.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.scene.control.TextInputControl;

/**
 * Saves what is typed while it is typed, for work away from the desk: two seconds after the first key, and not only once
 * a person pauses, so that never more than that is at risk. It is read again while a person types on, so what comes back
 * from the disk never replaces words that are newer; and what could not be saved stays in the field.
 */
public final class SteadySave extends FieldSave {
    /** How it stands with what was given to be saved. */
    public enum Standing {
        DONE,
        UNDER_WAY,
        FAILED
    }

    private final Supplier<Standing> standing;
    private Optional<Object> record = Optional.empty();

    public SteadySave(TextInputControl field, Supplier<Standing> standing) {
        super(field);
        this.standing = standing;
        field.textProperty().subscribe(() -> {
            if (pending() && clock.getStatus() != Animation.Status.RUNNING) {
                clock.playFromStart();
            }
        });
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
            saved(text);
        } else if (!pending() && standing.get() == Standing.DONE && !text.equals(saved().strip())) {
            // A blank at the end is not kept, and not taken away either: the next word follows it.
            take(text);
        }
        saveTo(into);
    }
}
