package org.scrutineer.programmes;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.programmes.ProgrammeReading.Line;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Panes;

/** The right pane of a programme: an activity, several of them, or a milestone. */
final class LinePane {
    private final ProgrammeModel model;
    private final StackPane node = new StackPane();
    private final ActivityPane activity;
    private final ActivitiesPane several;
    private final MilestonePane milestone;
    private final List<Node> scrolling;
    private final EmptyState nothing = new EmptyState(
            Material2AL.ARTICLE, "Nothing in hand", "Select a row to see and edit it here.");

    LinePane(ProgrammeModel model) {
        this.model = model;
        activity = new ActivityPane(model);
        several = new ActivitiesPane(model);
        milestone = new MilestonePane(model);
        scrolling = List.of(
                Panes.scrolling(activity.node()), Panes.scrolling(several.node()), Panes.scrolling(milestone.node()));
        node.getChildren().add(nothing);
    }

    StackPane node() {
        return node;
    }

    Subscription attach() {
        return Subscription.combine(
                model.readingProperty().subscribe(this::show), model.inHandProperty().subscribe(this::show),
                this::commit);
    }

    private void show() {
        List<Line> lines = model.linesInHand();
        if (lines.size() != 1) {
            commit();
        }
        if (lines.size() == 1) {
            activity.show(lines.getFirst());
            node.getChildren().setAll(scrolling.get(0));
        } else if (lines.size() > 1) {
            several.show(lines);
            node.getChildren().setAll(scrolling.get(1));
        } else if (model.milestoneInHand().isPresent()) {
            milestone.show(model.milestoneInHand().get());
            node.getChildren().setAll(scrolling.get(2));
        } else {
            node.getChildren().setAll(nothing);
        }
    }

    private void commit() {
        activity.commit();
        milestone.commit();
    }
}
