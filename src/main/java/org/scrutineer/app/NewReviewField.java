package org.scrutineer.app;

import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.scrutineer.recommendations.NewRecords;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Words;

/** Asks for the title of a new review, under the head of the page. Enter begins it and opens it, Escape leaves it. */
final class NewReviewField extends HBox {
    private final ShellModel shell;
    private final TextField title = new TextField();

    NewReviewField(ShellModel shell) {
        this.shell = shell;
        title.setAccessibleText("Title of the new review");
        title.setPromptText("Care at Home");
        title.setPrefColumnCount(24);
        getChildren().addAll(
                Words.strong("Title of the new review"), title, Buttons.ordinary("Begin it", this::begin),
                Buttons.plain("Cancel", () -> show(false)));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("buttons");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(false);
    }

    void ask() {
        title.clear();
        show(true);
        title.requestFocus();
    }

    private void begin() {
        if (!title.getText().isBlank()) {
            UUID id = UUID.randomUUID();
            show(false);
            shell.changes().make(
                    NewRecords.review(id, title.getText()), () -> shell.go(Destination.Review.of(id)));
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && title.isFocused()) {
            begin();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            show(false);
            event.consume();
        }
    }
}
