package org.scrutineer.clashes;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** Bringing work back: at the left what is to be decided, beside it the one in hand with all of its versions. */
public final class ClashesView implements View {
    private final ClashesModel model;
    private final Runnable back;
    private final Label title = Words.pageTitle("");
    private final Label summary = Words.plain("");
    private final VBox cards = new VBox();
    private final ScrollPane list = Panes.scrolling(cards);
    private final ClashPane pane;
    private final HBox columns;
    private final BorderPane node = new BorderPane();

    /** @param back leads to where one was */
    public ClashesView(ClashesModel model, Runnable back) {
        this.model = model;
        this.back = back;
        pane = new ClashPane(model);
        cards.getStyleClass().addAll("middle", "clash-list");
        cards.setAccessibleText("To decide");
        HBox.setHgrow(pane.node(), Priority.ALWAYS);
        pane.node().setMinWidth(0);
        columns = new HBox(list, pane.node());
        list.getStyleClass().add("clash-list-pane");
        VBox head = new VBox(title, summary);
        head.getStyleClass().add("clash-head");
        node.setTop(head);
        node.setCenter(columns);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(), model.openProperty().subscribe(this::show),
                model.inHandProperty().subscribe(this::show));
    }

    private void show() {
        title.setText(model.title());
        summary.setText(model.summary());
        model.openProperty().get().ifPresent(open -> {
            appear(summary, model.hasArrived() || !open.isEmpty());
            if (open.isEmpty()) {
                pane.clear();
                node.setCenter(new EmptyState(
                        Material2AL.DONE_ALL, "Everything is decided",
                        "Both versions of each are in its history. Ctrl Z takes the last decision back.",
                        Buttons.primary("Back", back)));
                return;
            }
            node.setCenter(columns);
            list(open);
            model.clash().ifPresent(pane::show);
        });
    }

    private void list(List<OpenClash> open) {
        boolean focused = cards.getChildren().stream().anyMatch(Node::isFocused);
        cards.getChildren().setAll(open.stream().map(this::card).toList());
        cards.getChildren().stream().filter(card -> card.getUserData().equals(model.inHandProperty().get().orElse("")))
                .findFirst()
                .ifPresent(card -> {
                    if (focused || node.getScene() != null && node.getScene().getFocusOwner() == null) {
                        card.requestFocus();
                    }
                });
    }

    private CardButton card(OpenClash clash) {
        VBox inside = new VBox(Words.plain(clash.record()), Words.small(
                model.isPutOff(clash) ? clash.field() + " · later" : clash.field()));
        CardButton card = new CardButton(
                clash.title() + (model.isPutOff(clash) ? ", later" : ""), inside,
                () -> model.takeInHand(clash.key()));
        card.getStyleClass().add("subject");
        card.setUserData(clash.key());
        card.setChosen(model.inHandProperty().get().filter(clash.key()::equals).isPresent());
        return card;
    }

    private void key(KeyEvent event) {
        if (Keys.of("F8").match(event)) {
            model.move(1);
            event.consume();
        } else if (cards.getChildren().stream().anyMatch(Node::isFocused)
                && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            model.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else {
            pane.key(event);
        }
    }

    private static void appear(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
