package org.scrutineer.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a place: what is shown, in large words, and what can be done with all of it. */
public final class PageHead extends HBox {
    private final Label title = Words.pageTitle("");
    private final Label beside = Words.muted("");

    public PageHead(Button... buttons) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        beside.setWrapText(false);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.SOMETIMES);
        getChildren().addAll(title, beside, between);
        getChildren().addAll(buttons);
        getStyleClass().add("page-head");
        setAlignment(Pos.BASELINE_LEFT);
    }

    public void title(String words) {
        title.setText(words);
    }

    /** A few words after the title, in a smaller voice. */
    public void beside(String words) {
        beside.setText(words);
    }
}
