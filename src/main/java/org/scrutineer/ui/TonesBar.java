package org.scrutineer.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** One bar whose parts are as long as their counts; each part says its letter and number, and its word when asked. */
public final class TonesBar extends Pane {
    private static final double GAP = 2;

    /** @param code letter or number of the rating, or empty */
    public record Segment(Tone tone, String code, String word, int count) {
        String spoken() {
            return count + " " + word;
        }
    }

    public TonesBar() {
        getStyleClass().add("tones-bar");
    }

    public void show(List<Segment> segments) {
        getChildren().clear();
        segments.forEach(this::add);
    }

    public void add(Segment segment) {
        Region shape = RatingTag.shape();
        Label count = new Label((segment.code().isEmpty() ? "" : segment.code() + " ") + segment.count(), shape);
        count.setMinWidth(0);
        Label word = new Label(segment.word());
        word.setMinWidth(0);
        HBox part = new HBox(count, word);
        part.getStyleClass().addAll("part", Tones.styleClass(segment.tone()));
        part.setUserData(segment);
        part.setAccessibleText(segment.spoken());
        part.setAlignment(javafx.geometry.Pos.CENTER);
        javafx.scene.control.Tooltip.install(part, new javafx.scene.control.Tooltip(segment.spoken()));
        getChildren().add(part);
        setAccessibleText(String.join(", ", getChildren().stream().map(javafx.scene.Node::getAccessibleText).toList()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int total = getChildren().stream().mapToInt(TonesBar::count).sum();
        double room = getWidth() - GAP * Math.max(0, getChildren().size() - 1);
        double x = 0;
        for (var child : getChildren()) {
            HBox part = (HBox) child;
            double width = Math.floor(room * count(part) / total);
            Label word = (Label) part.getChildren().get(1);
            // A word that would be cut off is left out; the letter and the number stay.
            word.setVisible(fits(part, width));
            word.setManaged(word.isVisible());
            part.resizeRelocate(x, 0, width, getHeight());
            x += width + GAP;
        }
    }

    private static boolean fits(HBox part, double width) {
        double needed = part.getInsets().getLeft() + part.getInsets().getRight() + part.getSpacing();
        for (var label : part.getChildren()) {
            needed += label.prefWidth(-1);
        }
        return needed <= width;
    }

    private static int count(javafx.scene.Node part) {
        return ((Segment) part.getUserData()).count();
    }
}
