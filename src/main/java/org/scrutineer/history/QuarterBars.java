package org.scrutineer.history;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;
import org.scrutineer.ui.TonesBar;
import org.scrutineer.ui.Words;

/** The ratings at the ends of quarters as small bars beside each other, all of one scale. */
public final class QuarterBars extends HBox {
    private static final double HIGH_EM = 4.6;
    private static final double WIDE_EM = 4.2;
    /** Lower parts have no room for their number. */
    private static final double LEAST_EM = 1.15;

    /** @param name "Q2 2026" */
    public record Bar(String name, Tally tally) {}

    public QuarterBars() {
        getStyleClass().add("quarter-bars");
        setMinWidth(USE_PREF_SIZE);
    }

    public void show(List<Bar> bars) {
        int most = bars.stream().mapToInt(bar -> bar.tally().base()).max().orElse(0);
        getChildren().setAll(bars.stream().map(bar -> column(bar, most)).toList());
        // One moment alone shows no course.
        setVisible(bars.size() > 1);
        setManaged(bars.size() > 1);
        setAccessibleText(
                String.join(". ", bars.stream().map(bar -> bar.name() + ": " + bar.tally().words()).toList()));
    }

    private static VBox column(Bar bar, int most) {
        Stack stack = new Stack(most);
        bar.tally().counts().forEach(stack::add);
        if (bar.tally().ungraded() > 0) {
            stack.add(RatingScheme.UNGRADED, bar.tally().ungraded());
        }
        VBox column = new VBox(stack, Words.small(bar.name()));
        column.setAlignment(Pos.TOP_CENTER);
        Tooltip.install(column, new Tooltip(bar.name() + ": " + bar.tally().words()));
        return column;
    }

    /** The parts of one bar, from its foot, each as high as its count. */
    private static final class Stack extends Pane {
        private final int most;

        Stack(int most) {
            this.most = Math.max(1, most);
        }

        void add(RatingMark mark, int count) {
            Label part = TonesBar.part(new TonesBar.Segment(mark.tone(), mark.code(), mark.word(), count));
            part.setText(mark.code().isEmpty() || Character.isDigit(mark.code().charAt(0))
                    ? String.valueOf(count)
                    : mark.code() + " " + count);
            getChildren().add(part);
        }

        @Override
        protected double computePrefHeight(double width) {
            return HIGH_EM * em();
        }

        @Override
        protected double computePrefWidth(double height) {
            return WIDE_EM * em();
        }

        @Override
        protected void layoutChildren() {
            double y = getHeight();
            for (javafx.scene.Node node : getChildren()) {
                Label part = (Label) node;
                int count = ((TonesBar.Segment) part.getUserData()).count();
                double height = Math.max(2, Math.round(getHeight() * count / most));
                boolean room = height >= LEAST_EM * em();
                part.setContentDisplay(room
                        ? javafx.scene.control.ContentDisplay.LEFT
                        : javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
                part.getGraphic().setVisible(room);
                y -= height;
                part.resizeRelocate(0, y, getWidth(), height);
            }
        }

        private double em() {
            return getChildren().isEmpty() ? 14 : ((Label) getChildren().getFirst()).getFont().getSize() / 0.93;
        }
    }
}
