package org.scrutineer.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Where one is: the place, which leads back, and what is open in it. */
public final class Crumbs extends HBox {
    public Crumbs(String place, Runnable back, Label here) {
        here.getStyleClass().add("strong");
        here.setMinWidth(0);
        var link = Buttons.link(place, back);
        link.getStyleClass().add("crumb");
        link.setAccessibleText("Back to " + place);
        getChildren().addAll(link, Words.muted(" › "), here);
        getStyleClass().add("crumbs");
        setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    }
}
