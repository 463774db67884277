package org.scrutineer.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Parts of equal width beside each other, or under each other where that would be too narrow for their words. */
public final class SideBySide extends Region {
    private static final double GAP_EM = 0.72;

    private final Label measure = new Label();
    private final List<Region> parts;
    private final double leastEm;

    /** Two fields of a form. */
    public SideBySide(Region left, Region right) {
        this(10.5, left, right);
    }

    /** @param leastEm how wide a part must be, in em, for the parts to stand beside each other */
    public SideBySide(double leastEm, Region... parts) {
        this.leastEm = leastEm;
        this.parts = List.of(parts);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
        getChildren().addAll(parts);
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
        double share = share(wide);
        return share < wide
                ? parts.stream().mapToDouble(part -> part.prefHeight(share)).max().orElse(0)
                : parts.stream().mapToDouble(part -> part.prefHeight(wide)).sum() + gap() * (parts.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double share = share(getWidth());
        double x = 0;
        double y = 0;
        for (Node part : parts) {
            double height = part.prefHeight(share);
            part.resizeRelocate(x, y, share, height);
            if (share < getWidth()) {
                x += share + gap();
            } else {
                y += height + gap();
            }
        }
    }

    private double share(double width) {
        double share = Math.floor((width - gap() * (parts.size() - 1)) / parts.size());
        return share < leastEm * em() ? width : share;
    }

    private double gap() {
        return GAP_EM * em();
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
