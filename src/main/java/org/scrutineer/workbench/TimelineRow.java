package org.scrutineer.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Tone;

/** One recommendation on the timeline: promised first, put off, due now. */
final class TimelineRow extends ListCell<RegisterEntry> {
    /** Room, in em, for the names at the left and before the scroll bar at the right. */
    static final double NAMES_EM = 19;
    static final double RIGHT_EM = 2.4;

    private final ObservableValue<TimeAxis> axis;
    private final LocalDate today;
    private final Label name = new Label();
    private final Region line = styled("timeline-line");
    private final Region now = styled("timeline-today");
    private final Lane lane = new Lane();
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Region node, FuzzyDate date) {}

    TimelineRow(ObservableValue<TimeAxis> axis, LocalDate today) {
        this.axis = axis;
        this.today = today;
        setPrefWidth(0);
        lane.prefWidthProperty().bind(widthProperty().subtract(20));
        axis.subscribe(changed -> lane.requestLayout());
        getStyleClass().add("timeline-row");
    }

    @Override
    protected void updateItem(RegisterEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : lane);
        marks.clear();
        if (entry == null || empty) {
            setAccessibleText(null);
            return;
        }
        Recommendation recommendation = entry.recommendation();
        DueDates dates = entry.signs().dates();
        name.setText(recommendation.ref() + "  " + recommendation.wording());
        mark(styled("timeline-baseline"), dates.baseline());
        dates.slips().forEach(slip -> mark(styled("timeline-slip"), slip.to()));
        mark(due(entry), recommendation.due());
        lane.getChildren().setAll(name, now, line);
        marks.forEach(mark -> lane.getChildren().add(mark.node()));
        setAccessibleText(words(entry, today));
        lane.requestLayout();
    }

    /** What the marks say to those who hear them. */
    static String words(RegisterEntry entry, LocalDate today) {
        Recommendation recommendation = entry.recommendation();
        DueDates dates = entry.signs().dates();
        StringBuilder words = new StringBuilder(recommendation.label())
                .append(", due ").append(recommendation.due().text());
        if (entry.overdue(today)) {
            words.append(", overdue");
        }
        if (dates.baseline().known() && !dates.baseline().equals(recommendation.due())) {
            words.append(", first promised for ").append(dates.baseline().text());
        }
        int slips = dates.slips().size();
        if (slips > 0) {
            words.append(", put off ").append(slips == 1 ? "once" : slips == 2 ? "twice" : slips + " times");
        }
        RatingMark mark = entry.mark();
        return words.append(". ").append(mark.word()).append(". ").append(recommendation.wording()).toString();
    }

    private void mark(Region node, FuzzyDate date) {
        if (date.known()) {
            marks.add(new Mark(node, date));
        }
    }

    private static Region due(RegisterEntry entry) {
        Tone tone = entry.mark().tone();
        Region mark = styled("timeline-due");
        mark.getStyleClass().add("tone-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        return mark;
    }

    private static Region styled(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    /** The axis's width is shared by every row, so that a day stands at the same place in all of them. */
    private final class Lane extends Pane {
        @Override
        protected double computePrefHeight(double width) {
            return name.prefHeight(-1) + 4;
        }

        @Override
        protected void layoutChildren() {
            double em = name.getFont().getSize();
            double left = NAMES_EM * em - 10;
            double room = getWidth() - left - (RIGHT_EM * em - 10);
            double height = getHeight();
            name.resizeRelocate(0, 0, left - em, height);
            now.resizeRelocate(left + axis.getValue().at(today) * room, 0, 1, height);
            double first = Double.MAX_VALUE;
            double last = 0;
            for (Mark mark : marks) {
                double from = left + axis.getValue().at(mark.date().from()) * room;
                double until = left + axis.getValue().at(mark.date().until()) * room;
                double width = Math.max(0.72 * em, until - from);
                mark.node().resizeRelocate(Math.min(from, until - width / 2), height / 2 - 0.36 * em, width, 0.72 * em);
                first = Math.min(first, from);
                last = Math.max(last, until);
            }
            line.resizeRelocate(first, height / 2 - 1, Math.max(0, last - first), 2);
        }
    }
}
