package org.scrutineer.pictures;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls to what keys have led to: a scroll pane follows the focus only when Tab moved it. */
final class Reveal {
    private Reveal() {}

    /** Up or down, and no farther than needed. */
    static void inItsScrollPane(Node node) {
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                scroll(pane, node);
                return;
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double nearest = Math.max(place.getMaxY() - seen, Math.min(top, place.getMinY()));
        pane.setVvalue(Math.clamp(nearest / hidden, 0, 1));
    }
}
