package org.scrutineer.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button that is a whole card: as wide as it may be, and as high as its wrapped words need. */
public final class CardButton extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Region inside;

    /** @param name read aloud, as the words inside are for the eye */
    public CardButton(String name, Region inside, Runnable action) {
        this.inside = inside;
        setGraphic(inside);
        setOnAction(event -> action.run());
        setAccessibleText(name);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().setAll("card-button");
        inside.prefWidthProperty().bind(widthProperty().map(width -> Math.max(40, width.doubleValue() - sides())));
    }

    /** Shows it as the one of several that is chosen. */
    public void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : Math.max(getWidth(), 200);
        return inside.prefHeight(Math.max(40, wide - sides())) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
