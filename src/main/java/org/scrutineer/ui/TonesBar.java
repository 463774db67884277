package org.scrutineer.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/** One bar whose parts are as long as their counts; each part says its letter and number, and its word where it fits. */
public final class TonesBar extends Pane {
    private static final double GAP = 2;
    /** Room, in em, for the shape, the gaps and the padding of a part. */
    private static final double AROUND_EM = 1.9;

    private final Text measure = new Text();
    private Optional<Consumer<Segment>> chosen = Optional.empty();

    /** @param code letter or number of the rating, or empty */
    public record Segment(Tone tone, String code, String word, int count) {
        String spoken() {
            return count + " " + word;
        }

        /** A code that is a number itself would be read as part of the count. */
        String shortly() {
            return code.isEmpty() || Character.isDigit(code.charAt(0)) ? String.valueOf(count) : code + " " + count;
        }

        String fully() {
            return shortly() + " " + word;
        }
    }

    public TonesBar() {
        getStyleClass().add("tones-bar");
    }

    public void show(List<Segment> segments) {
        getChildren().clear();
        segments.forEach(this::add);
    }

    /** Makes every part a thing to click; {@code consumer} gets the one that was. */
    public void onChosen(Consumer<Segment> consumer) {
        chosen = Optional.of(consumer);
    }

    public void add(Segment segment) {
        Label part = part(segment);
        part.setTooltip(new Tooltip(segment.spoken()));
        chosen.ifPresent(consumer -> {
            part.setCursor(Cursor.HAND);
            part.setOnMouseClicked(event -> consumer.accept(segment));
        });
        getChildren().add(part);
        setAccessibleText(String.join(", ", getChildren().stream().map(Node::getAccessibleText).toList()));
    }

    /** One part in its colours, which keeps its segment as its user data. */
    public static Label part(Segment segment) {
        Label part = new Label(segment.fully(), RatingTag.shape());
        part.getStyleClass().addAll("part", Tones.styleClass(segment.tone()));
        part.setUserData(segment);
        part.setAccessibleText(segment.spoken());
        part.setAlignment(Pos.CENTER);
        part.setTextOverrun(OverrunStyle.CLIP);
        return part;
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
        List<Label> parts = getChildren().stream().map(Label.class::cast).toList();
        int total = parts.stream().mapToInt(part -> segment(part).count()).sum();
        double least = parts.stream().mapToDouble(part -> width(part, segment(part).shortly())).sum();
        double room = getWidth() - GAP * Math.max(0, parts.size() - 1) - least;
        double x = 0;
        for (Label part : parts) {
            Segment segment = segment(part);
            // Every part has room for its number; what is left is shared by count.
            double width = Math.floor(
                    width(part, segment.shortly()) + Math.max(0, room) * segment.count() / Math.max(1, total));
            // A word that would be cut off is left out.
            part.setText(width(part, segment.fully()) <= width ? segment.fully() : segment.shortly());
            part.resizeRelocate(x, 0, width, getHeight());
            x += width + GAP;
        }
    }

    private double width(Label part, String words) {
        measure.setFont(part.getFont());
        measure.setText(words);
        return Math.ceil(measure.getLayoutBounds().getWidth() + AROUND_EM * part.getFont().getSize());
    }

    private static Segment segment(Label part) {
        return (Segment) part.getUserData();
    }
}
