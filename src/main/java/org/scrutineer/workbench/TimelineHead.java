package org.scrutineer.workbench;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.scrutineer.ui.Words;

/** The axis over a timeline: months or years, and today. */
final class TimelineHead extends Pane {
    private final ObservableValue<TimeAxis> axis;
    private final LocalDate today;
    private final Label measure = new Label("x");

    TimelineHead(ObservableValue<TimeAxis> axis, LocalDate today) {
        this.axis = axis;
        this.today = today;
        getStyleClass().add("timeline-head");
        setMinHeight(USE_PREF_SIZE);
        measure.setVisible(false);
        axis.subscribe(now -> show());
    }

    private void show() {
        List<Label> ticks = axis.getValue().ticks().stream().map(tick -> tick(tick.words(), tick.at())).toList();
        Label now = tick("Today", axis.getValue().at(today));
        now.getStyleClass().setAll("label", "strong", "small");
        getChildren().setAll(ticks);
        getChildren().addAll(now, measure);
    }

    private static Label tick(String words, double at) {
        Label label = Words.small(words);
        label.setUserData(at);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return measure.prefHeight(-1) * 2;
    }

    @Override
    protected void layoutChildren() {
        double em = measure.getFont().getSize();
        double left = TimelineRow.NAMES_EM * em;
        double room = getWidth() - left - TimelineRow.RIGHT_EM * em;
        getChildren().stream().filter(label -> label.getUserData() != null).forEach(label -> {
            double width = label.prefWidth(-1);
            double height = label.prefHeight(-1);
            double at = left + (double) label.getUserData() * room - width / 2;
            label.resizeRelocate(at, label.getStyleClass().contains("strong") ? height : 0, width, height);
        });
    }
}
