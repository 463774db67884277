package org.scrutineer.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The head of a place: what is shown, in large words, and what can be done with all of it. */
public final class PageHead extends VBox {
    private final Label title = Words.pageTitle("");
    private final Label beside = Words.muted("");

    public PageHead(Button... buttons) {
        HBox words = new HBox(title, beside);
        words.getStyleClass().add("page-head");
        words.setAlignment(Pos.BASELINE_LEFT);
        beside.setWrapText(false);
        HBox actions = new HBox(buttons);
        actions.getStyleClass().add("buttons");
        getChildren().add(new Ends(words, actions, 15));
    }

    public void title(String words) {
        title.setText(words);
    }

    /** A few words after the title, in a smaller voice. */
    public void beside(String words) {
        beside.setText(words);
    }
}
