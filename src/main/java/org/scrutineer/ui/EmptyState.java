package org.scrutineer.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing yet: why, and the way to something. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon picture, String title, String sentence, Node... ways) {
        getStyleClass().add("empty-state");
        Label words = Words.muted(sentence);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setMaxWidth(420);
        getChildren().addAll(new FontIcon(picture), Words.paneTitle(title), words);
        getChildren().addAll(ways);
    }
}
