package org.scrutineer.workbench;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Words;

/** Asks why a rating changes. Enter keeps it, Escape leaves everything as it was. */
final class WhyField extends VBox {
    private final Label what = Words.strong("");
    private final GrowingText reason = new GrowingText(2, 5);
    private final FieldRow row = new FieldRow("Why does it change?", reason);
    private final BiConsumer<RegisterEntry, String> keep;
    private Optional<RegisterEntry> entry = Optional.empty();

    WhyField(BiConsumer<RegisterEntry, String> keep) {
        this.keep = keep;
        HBox buttons = new HBox(Buttons.ordinary("Save", this::take), Buttons.plain("Cancel", this::leave));
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(what, row, buttons);
        getStyleClass().addAll("card", "in-hand");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        leave();
    }

    void ask(RegisterEntry asked, String word) {
        entry = Optional.of(asked);
        what.setText(asked.recommendation().label() + ": from " + asked.recommendation().assessment() + " to " + word);
        reason.clear();
        row.quiet();
        show(true);
        reason.focusWhenShown();
    }

    void leave() {
        entry = Optional.empty();
        show(false);
    }

    private void take() {
        if (reason.getText().isBlank()) {
            row.problem("Write why the assessment changes; it can be printed.");
            reason.requestFocus();
        } else {
            entry.ifPresent(asked -> keep.accept(asked, reason.getText().strip()));
            leave();
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && reason.isFocused() && !event.isShiftDown()) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }
}
