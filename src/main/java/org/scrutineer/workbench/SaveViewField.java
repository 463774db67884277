package org.scrutineer.workbench;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Words;

/** Asks for the name of a view, in the line under the filters. Enter keeps it, Escape leaves it. */
final class SaveViewField extends HBox {
    private final TextField name = new TextField();
    private final Consumer<String> keep;

    SaveViewField(Consumer<String> keep) {
        this.keep = keep;
        name.setAccessibleText("Name of this view");
        name.setPromptText("My reds before the meeting");
        getChildren().addAll(
                Words.strong("Name of this view"), name, Buttons.ordinary("Keep the view", this::keep),
                Buttons.plain("Cancel", () -> show(false)));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("buttons");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(false);
    }

    void ask(String before) {
        show(true);
        name.setText(before);
        name.selectAll();
        name.requestFocus();
    }

    private void keep() {
        if (!name.getText().isBlank()) {
            keep.accept(name.getText().strip());
            show(false);
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && name.isFocused()) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            show(false);
            event.consume();
        }
    }
}
