package org.scrutineer.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The place where people work, with the one thing in hand at its right. */
public final class Panes extends HBox {
    private final Region right;

    public Panes(Region middle, Region right) {
        super(middle, right);
        this.right = right;
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        middle.getStyleClass().add("middle");
        right.getStyleClass().add("in-hand-pane");
        // A share of the window, so that large text leaves room for the list.
        right.minWidthProperty().bind(right.prefWidthProperty());
        right.maxWidthProperty().bind(right.prefWidthProperty());
        share(0.30, 350, 480);
    }

    /** How much of the whole width the right pane takes, within two bounds in pixels at the usual text size. */
    public Panes share(double share, double least, double most) {
        right.prefWidthProperty().bind(widthProperty().map(width -> Math.clamp(
                width.doubleValue() * share, Math.min(least, width.doubleValue() * 0.45), Math.max(least, most))));
        return this;
    }

    /** Content that scrolls down, never sideways. */
    public static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setMinHeight(0);
        return pane;
    }
}
