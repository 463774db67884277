package org.scrutineer.workbench;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Panes;

/** The right pane: the recommendation in hand, or the few fields that several can be given at once. */
final class InHandPane {
    private final ReviewModel model;
    private final StackPane node = new StackPane();
    private final RecommendationPane one;
    private final SeveralPane several;
    private final ScrollPane oneScrolls;
    private final ScrollPane severalScrolls;
    private final EmptyState nothing = new EmptyState(
            Material2AL.ARTICLE, "Nothing in hand", "Select a recommendation to see and edit it here.");

    InHandPane(ReviewModel model) {
        this.model = model;
        one = new RecommendationPane(model);
        several = new SeveralPane(model);
        oneScrolls = Panes.scrolling(one.node());
        severalScrolls = Panes.scrolling(several.node());
        node.getChildren().add(nothing);
    }

    StackPane node() {
        return node;
    }

    Subscription attach() {
        return Subscription.combine(
                model.readingProperty().subscribe(this::show), model.inHandProperty().subscribe(this::another),
                one::commit);
    }

    private void another() {
        oneScrolls.setVvalue(0);
        show();
    }

    private void show() {
        List<Recommendation> inHand = model.inHand();
        if (inHand.size() == 1) {
            one.show(inHand.getFirst());
            Panes.showOnly(node, oneScrolls);
            if (model.toWrite(inHand.getFirst().id())) {
                one.write();
            }
        } else {
            one.commit();
            several.show(inHand);
            Panes.showOnly(node, inHand.isEmpty() ? nothing : severalScrolls);
        }
    }
}
