package org.scrutineer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.scrutineer.programmes.ProgrammeModel;
import org.scrutineer.programmes.ProgrammeView;
import org.scrutineer.recommendations.ReviewModel;
import org.scrutineer.recommendations.ReviewView;
import org.scrutineer.ui.View;

/** Makes the view of each place when it is first wanted, and keeps it. */
final class Places {
    private final ShellModel shell;
    private final ReviewModel review;
    private final ProgrammeModel programme;
    private Optional<ProgrammeView> programmeView = Optional.empty();
    private Optional<ReviewView> reviewView = Optional.empty();

    Places(ShellModel shell, ReviewModel review, ProgrammeModel programme) {
        this.programme = programme;
        this.shell = shell;
        this.review = review;
    }

    View view(Destination destination) {
        return switch (destination) {
            case Destination.Home home -> new HomeView(shell);
            case Destination.Reviews reviews -> OverviewView.reviews(shell);
            case Destination.Review open -> review(open);
            case Destination.Programmes programmes -> OverviewView.programmes(shell);
            case Destination.Programme open -> programme(open);
            case Destination.Papers papers -> OverviewView.reviews(shell);
            case Destination.Import files -> new HomeView(shell);
            case Destination.Guide guide -> new HomeView(shell);
        };
    }

    private View review(Destination.Review open) {
        review.open(open.review());
        open.inHand().ifPresent(id -> review.takeInHand(List.of(id)));
        ReviewView view = reviewView.orElseGet(() -> new ReviewView(review, new ReviewView.Ways(
                () -> shell.go(new Destination.Reviews()),
                () -> shell.go(new Destination.Papers(Optional.of(open.review()))))));
        reviewView = Optional.of(view);
        return view;
    }

    private View programme(Destination.Programme open) {
        programme.open(open.programme());
        ProgrammeView view = programmeView.orElseGet(() -> new ProgrammeView(programme, new ProgrammeView.Ways(
                () -> shell.go(new Destination.Programmes()),
                () -> shell.go(new Destination.Papers(Optional.of(open.programme()))))));
        programmeView = Optional.of(view);
        return view;
    }

    /** What F6 goes round. */
    List<Node> panes(Node navigation, Parent place) {
        List<Node> panes = new ArrayList<>(List.of(navigation));
        panes.addAll(place.lookupAll(".middle"));
        panes.addAll(place.lookupAll(".in-hand-pane"));
        if (panes.size() == 1) {
            panes.add(place);
        }
        return panes;
    }

    static boolean holds(Node pane, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .map(Places::firstStop)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }
}
