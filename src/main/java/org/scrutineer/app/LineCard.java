package org.scrutineer.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.TonesBar;
import org.scrutineer.ui.Words;

/** A review or programme as a card that opens it: its name, whom it is for, and its ratings as one bar. */
final class LineCard {
    private LineCard() {}

    static CardButton of(Standing.Line line, Runnable open) {
        Label title = Words.paneTitle(line.title());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label late = new Label(line.overdue() == 0 ? "" : line.overdue() + " overdue");
        late.getStyleClass().add("late");
        late.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(10, title, between, late);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox inside = new VBox(head, Words.muted(about(line)), bar(line));
        inside.getStyleClass().add("inside");
        CardButton card = new CardButton(line.title() + ", " + line.tally().words(), inside, open);
        return card;
    }

    private static String about(Standing.Line line) {
        List<String> parts = new ArrayList<>();
        if (!line.committee().isEmpty()) {
            parts.add(line.committee());
        }
        if (!line.meeting().isEmpty()) {
            parts.add("next paper for " + line.meeting());
        }
        parts.add(line.tally().words());
        return String.join(" · ", parts);
    }

    private static TonesBar bar(Standing.Line line) {
        TonesBar bar = new TonesBar();
        line.tally().counts().forEach((mark, count) -> bar.add(segment(mark, count)));
        if (line.tally().ungraded() > 0) {
            bar.add(segment(RatingScheme.UNGRADED, line.tally().ungraded()));
        }
        return bar;
    }

    private static TonesBar.Segment segment(RatingMark mark, int count) {
        return new TonesBar.Segment(mark.tone(), mark.code(), mark.word(), count);
    }
}
