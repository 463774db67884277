package org.scrutineer.ui;

import java.util.List;
import javafx.scene.Node;
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
        Label count = new Label(letter(segment.code()) + segment.count(), shape);
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
        setAccessibleText(String.join(", ", getChildren().stream().map(Node::getAccessibleText).toList()));
    }

    /** A code that is a number itself would be read as part of the count. */
    private static String letter(String code) {
        return code.isEmpty() || Character.isDigit(code.charAt(0)) ? "" : code + " ";
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
        double least = getChildren().stream().mapToDouble(TonesBar::least).sum();
        double room = getWidth() - GAP * Math.max(0, getChildren().size() - 1) - least;
        double x = 0;
        for (var child : getChildren()) {
            HBox part = (HBox) child;
            // Every part has room for its number; what is left is shared by count.
            double width = Math.floor(least(part) + Math.max(0, room) * count(part) / total);
            Node word = part.getChildren().get(1);
            word.setVisible(least(part) + part.getSpacing() + word.prefWidth(-1) <= width);
            word.setManaged(word.isVisible());
            part.resizeRelocate(x, 0, width, getHeight());
            x += width + GAP;
        }
    }

    private static double least(Node child) {
        HBox part = (HBox) child;
        return part.getInsets().getLeft() + part.getInsets().getRight() + part.getChildren().getFirst().prefWidth(-1);
    }

    private static int count(Node part) {
        return ((Segment) part.getUserData()).count();
    }
}
