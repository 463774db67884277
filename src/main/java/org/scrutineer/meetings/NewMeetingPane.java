package org.scrutineer.meetings;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.DateField;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Words;

/** The few fields of a new meeting. */
final class NewMeetingPane {
    private final MeetingsModel model;
    private final ComboBox<String> committee = new ComboBox<>();
    private final FieldRow committeeRow = new FieldRow("Committee", committee);
    private final DateField held = new DateField("Date");
    private final TextField place = new TextField();
    private final Runnable done;
    private final VBox node;

    /** @param done called when the meeting is made, or is not wanted after all */
    NewMeetingPane(MeetingsModel model, Runnable done) {
        this.model = model;
        this.done = done;
        committee.setEditable(true);
        committee.setMaxWidth(Double.MAX_VALUE);
        committee.getEditor().setAccessibleText("Committee");
        HBox buttons = new HBox(
                Buttons.primary("Add the meeting", this::add), Buttons.ordinary("Cancel", done));
        buttons.getStyleClass().add("buttons");
        node = new VBox(
                Words.paneTitle("New meeting"), committeeRow, held.node(),
                Words.small("Leave the date empty while it is not known."), new FieldRow("Place", place), buttons);
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void open() {
        model.namesProperty().get().ifPresent(names -> committee.getItems().setAll(
                names.committees().stream().map(Committee::name).toList()));
        committeeRow.note("Choose one, or type the name of a new one.");
        committee.setValue("");
        committee.getEditor().clear();
        held.clear();
        place.clear();
        committee.requestFocus();
    }

    private void add() {
        String name = committee.getEditor().getText().strip();
        if (name.isEmpty()) {
            committeeRow.problem("Choose a committee or type its name.");
            committee.requestFocus();
        } else {
            model.add(name, held.text(), place.getText());
            done.run();
        }
    }
}
