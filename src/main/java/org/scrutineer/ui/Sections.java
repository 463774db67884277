package org.scrutineer.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A part of a pane under its small title. */
public final class Sections {
    private Sections() {}

    public static VBox titled(String title, Node... content) {
        VBox section = new VBox(Words.sectionTitle(title));
        section.getChildren().addAll(content);
        section.getStyleClass().add("section");
        section.setAccessibleText(title);
        return section;
    }
}
