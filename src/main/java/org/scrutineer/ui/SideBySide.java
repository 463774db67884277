package org.scrutineer.ui;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Two fields beside each other, or under each other where that would be too narrow for their words. */
public final class SideBySide extends FlowPane {
    private static final double GAP = 10;
    private static final double LEAST_EM = 10.5;

    public SideBySide(Region left, Region right) {
        super(GAP, GAP, left, right);
        // The wrap length must not ask for more room than the pane has.
        setPrefWrapLength(10);
        setMinWidth(0);
        left.prefWidthProperty().bind(widthProperty().map(width -> share(width.doubleValue())));
        right.prefWidthProperty().bind(widthProperty().map(width -> share(width.doubleValue())));
    }

    private double share(double width) {
        double em = new javafx.scene.control.Label().getFont().getSize();
        double half = Math.floor((width - GAP) / 2);
        return half < LEAST_EM * em ? width : half;
    }
}
