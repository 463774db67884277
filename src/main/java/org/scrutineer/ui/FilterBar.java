package org.scrutineer.ui;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The filters over a list: chips with counts, and a field for words that Ctrl F reaches. */
public final class FilterBar extends VBox {
    private final Chips chips = new Chips("Show");
    private final TextField search = new TextField();
    private final StackPane field;

    /** The chips with the field at their right. */
    public FilterBar() {
        this(true);
    }

    /** @param beside whether the field stands at the right of the chips; {@link #field} may stand elsewhere then */
    public FilterBar(boolean beside) {
        search.setPromptText("Filter by words");
        search.setAccessibleText("Filter by words");
        search.getStyleClass().add("filter-field");
        var hint = Buttons.keyHint("Ctrl F");
        hint.visibleProperty().bind(search.textProperty().isEmpty());
        hint.setMouseTransparent(true);
        field = new StackPane(search, hint);
        StackPane.setAlignment(hint, Pos.CENTER_RIGHT);
        field.getStyleClass().add("with-hint");
        chips.setMinWidth(0);
        getChildren().add(beside ? new Ends(chips, field, 20) : chips);
    }

    public StackPane field() {
        return field;
    }

    public Chips chips() {
        return chips;
    }

    public TextField search() {
        return search;
    }

    /** Ctrl F reaches the field, Escape empties it. */
    public void key(KeyEvent event) {
        if (Keys.of("Shortcut+F").match(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && search.isFocused() && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }
}
