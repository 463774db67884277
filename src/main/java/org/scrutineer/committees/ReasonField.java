package org.scrutineer.committees;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;

/** Asks, in the place of a change, why it is made; Enter saves it and Escape leaves things as they were. */
final class ReasonField {
    private final GrowingText reason = new GrowingText(2, 6);
    private final FieldRow row;
    private final VBox node;
    private Optional<AssessmentModel> model = Optional.empty();

    /** @param question "Why does it change?" */
    ReasonField(String question) {
        row = new FieldRow(question, reason);
        FlowPane buttons = new FlowPane(
                Buttons.primary("Save the reason", this::explain), Buttons.plain("Keep as it was", this::keep));
        buttons.getStyleClass().add("chips");
        node = new VBox(row, buttons);
        node.getStyleClass().add("fields");
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        quiet();
    }

    VBox node() {
        return node;
    }

    /** What was written for another record is not kept. */
    void clear() {
        reason.clear();
    }

    void quiet() {
        node.setVisible(false);
        node.setManaged(false);
    }

    /** @param what "From Amber to Green." */
    void ask(AssessmentModel asking, String what) {
        model = Optional.of(asking);
        node.setVisible(true);
        node.setManaged(true);
        row.note(what + " It is saved when you have said why; the reason can be printed.");
        reason.requestFocus();
    }

    private void explain() {
        if (reason.getText().isBlank()) {
            row.problem("Write why it changes, then save it.");
            reason.requestFocus();
        } else {
            String text = reason.getText();
            reason.clear();
            model.ifPresent(asking -> asking.explain(text));
        }
    }

    private void keep() {
        reason.clear();
        model.ifPresent(AssessmentModel::keep);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            explain();
            event.consume();
        }
    }
}
