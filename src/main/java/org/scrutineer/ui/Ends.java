package org.scrutineer.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Something at the left and something at the right of one line; the right one goes under it where it is too narrow. */
public final class Ends extends Region {
    private static final double GAP_EM = 0.6;

    private final Label measure = new Label();
    private final Node left;
    private final Node right;
    private final double leastEm;

    /** @param leastEm how much room, in em, the left one needs to stay on the same line */
    public Ends(Node left, Node right, double leastEm) {
        this.left = left;
        this.right = right;
        this.leastEm = leastEm;
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(measure, left, right);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return leastEm * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : Math.max(getWidth(), leastEm * em());
        if (!right.isManaged()) {
            return left.prefHeight(wide);
        }
        if (together(wide)) {
            return Math.max(left.prefHeight(leftWidth(wide)), right.prefHeight(-1));
        }
        return left.prefHeight(wide) + right.prefHeight(wide) + gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (!right.isManaged()) {
            left.resizeRelocate(0, 0, width, left.prefHeight(width));
        } else if (together(width)) {
            double leftHeight = left.prefHeight(leftWidth(width));
            double rightHeight = right.prefHeight(-1);
            left.resizeRelocate(0, Math.max(0, (rightHeight - leftHeight) / 2), leftWidth(width), leftHeight);
            double most = right.prefWidth(-1);
            // Beside several lines the right one stays with the first.
            double y = leftHeight > 1.8 * rightHeight ? 0 : Math.max(0, (leftHeight - rightHeight) / 2);
            right.resizeRelocate(width - most, y, most, rightHeight);
        } else {
            double leftHeight = left.prefHeight(width);
            left.resizeRelocate(0, 0, width, leftHeight);
            right.resizeRelocate(0, leftHeight + gap(), Math.min(width, right.prefWidth(-1)), right.prefHeight(-1));
        }
    }

    private boolean together(double width) {
        return leftWidth(width) >= leastEm * em();
    }

    private double leftWidth(double width) {
        return width - right.prefWidth(-1) - gap();
    }

    private double gap() {
        return GAP_EM * em();
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
