package org.scrutineer.committees;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;

/** A date as a person writes it, with what was understood standing under it. */
public final class DateField {
    private final TextField text = new TextField();
    private final Autosave saves = new Autosave(text);
    private final FieldRow row;

    public DateField(String name) {
        row = new FieldRow(name, text);
        text.setPromptText("30 June 2027, Summer 2027");
        text.textProperty().subscribe(written -> row.note(understood(written)));
    }

    public FieldRow node() {
        return row;
    }

    public void show(String written, Consumer<String> save) {
        saves.show(written, save);
    }

    public void commit() {
        saves.commit();
    }

    /** What has been typed, for forms that save only when they are asked to. */
    public String text() {
        return text.getText();
    }

    public void clear() {
        text.clear();
    }

    /** What stands under a date: how it was understood, or what to write so that it can be. */
    static String understood(String written) {
        FuzzyDate date = FuzzyDate.parse(written);
        String shown = date.understood().orElse("");
        if (written.isBlank() || shown.equals(written.strip())) {
            return "";
        }
        return date.known() ? shown : "Kept as written. With a year it can be followed.";
    }
}
