package org.scrutineer.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.View;

/** The frame of the window: where one is at the left, the place in the middle, the worries at the bottom. */
final class ShellView implements View {
    private final ShellModel model;
    private final Places places;
    private final TopBar top;
    private final Navigation navigation;
    private final StatusBar status;
    private final Consumer<String> tell;
    private final StackPane place = new StackPane();
    private final BorderPane node = new BorderPane();
    private Subscription shown = Subscription.EMPTY;

    ShellView(ShellModel model, Places places, TopBar.Ways ways, Consumer<String> tell) {
        this.model = model;
        this.tell = tell;
        this.places = places;
        this.top = new TopBar(model, ways);
        this.navigation = new Navigation(model);
        this.status = new StatusBar(model, tell);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMinWidth(0);
        node.setTop(top.node());
        HBox center = new HBox(navigation.node(), place);
        // Where there is too little room the places give way, never the bars.
        for (Region part : List.of(center, navigation.node(), place)) {
            part.setMinHeight(0);
        }
        node.setCenter(center);
        node.setBottom(status.node());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(), top.attach(), navigation.attach(), status.attach(),
                model.destinationProperty().subscribe(this::show), () -> shown.unsubscribe());
    }

    /** Takes a key that nothing else has, because what had the focus is gone. */
    void take(KeyEvent event) {
        Event.fireEvent(place.getChildren().getFirst(), event);
    }

    private void show(Destination destination) {
        // What was typed in the place that is left is saved by its fields, which lose the focus first.
        place.requestFocus();
        shown.unsubscribe();
        View view = places.view(destination);
        place.getChildren().setAll(view.node());
        shown = view.attach();
        // Keys reach the place although nothing in it has the focus yet.
        if (!Places.holds(place, node.getScene() == null ? null : node.getScene().getFocusOwner())
                || node.getScene().getFocusOwner() == place) {
            view.node().requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+Z").match(event)) {
            place.requestFocus();
            model.changes().undo(tell);
        } else if (Keys.of("Shortcut+Y").match(event) || Keys.of("Shortcut+Shift+Z").match(event)) {
            model.changes().redo(tell);
        } else if (Keys.of("F6").match(event)) {
            nextPane();
        } else if (Keys.of("Shortcut+1").match(event)) {
            model.go(new Destination.Home());
        } else if (Keys.of("Shortcut+2").match(event)) {
            model.go(new Destination.Reviews());
        } else if (Keys.of("Shortcut+3").match(event)) {
            model.go(new Destination.Programmes());
        } else if (Keys.of("Shortcut+4").match(event)) {
            model.go(new Destination.Providers());
        } else if (Keys.of("Shortcut+5").match(event)) {
            model.go(new Destination.Meetings());
        } else if (Keys.of("Shortcut+6").match(event)) {
            model.go(new Destination.FollowUp());
        } else if (Keys.of("Shortcut+7").match(event)) {
            model.go(new Destination.Papers(Optional.empty()));
        } else if (Keys.of("Shortcut+8").match(event)) {
            model.go(Destination.Returns.NEWEST);
        } else if (Keys.of("Shortcut+9").match(event)) {
            model.go(new Destination.Insights());
        } else {
            return;
        }
        event.consume();
    }

    /** F6 goes round: the places, the list, what is in hand. */
    private void nextPane() {
        List<Node> panes = places.panes(navigation.node(), place);
        Node focused = node.getScene().getFocusOwner();
        int at = 0;
        for (int pane = 0; pane < panes.size(); pane++) {
            if (Places.holds(panes.get(pane), focused)) {
                at = pane + 1;
            }
        }
        Places.firstStop(panes.get(at % panes.size())).ifPresent(Node::requestFocus);
    }
}
