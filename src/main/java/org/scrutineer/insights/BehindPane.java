package org.scrutineer.insights;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.insights.Behind.Several;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.Words;

/** The list behind a part of a picture. Escape leads back to the part. */
final class BehindPane {
    private final Consumer<UUID> open;
    private final Consumer<String> filtered;
    private final VBox list = new VBox();
    private final EmptyState nothing = new EmptyState(
            Material2AL.BAR_CHART, "Nothing chosen",
            "Arrow keys go from part to part of a picture. Enter or a click opens the list behind it.");
    private final Node scrolls = Panes.scrolling(list);
    private final StackPane node = new StackPane(nothing);
    private Optional<Node> from = Optional.empty();

    /**
     * @param open opens one line
     * @param filtered opens the whole in the list where it is worked on
     */
    BehindPane(Consumer<UUID> open, Consumer<String> filtered) {
        this.open = open;
        this.filtered = filtered;
        list.getStyleClass().add("page");
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && from.isPresent()) {
                from.get().requestFocus();
                event.consume();
            }
        });
    }

    StackPane node() {
        return node;
    }

    void empty() {
        Panes.showOnly(node, nothing);
    }

    void show(Insight insight, Several several) {
        list.getChildren().setAll(
                Words.paneTitle(several.title()), Words.muted(insight.matter().count(several.things().size())));
        several.things().forEach(thing -> list.getChildren().add(card(insight, thing)));
        boolean review = insight.matter().kind() == Matter.Kind.REVIEW;
        several.filter().filter(_ -> review).ifPresent(words -> list.getChildren().add(
                Buttons.ordinary("Show them in the review", () -> filtered.accept(words))));
        Panes.showOnly(node, scrolls);
    }

    private CardButton card(Insight insight, Thing thing) {
        RatingMark mark = InsightPictures.mark(insight, thing);
        VBox words = new VBox(Words.strong(thing.label()));
        if (!thing.about().isBlank()) {
            words.getChildren().add(Words.plain(thing.about()));
        }
        String due = thing.due().text().isBlank() ? "" : "Due " + thing.due().text();
        if (!due.isEmpty()) {
            words.getChildren().add(Words.muted(due));
        }
        words.getChildren().add(new RatingTag(mark.tone(), mark.code(), mark.word()));
        return new CardButton(
                thing.label() + ", " + mark.word() + (due.isEmpty() ? "" : ", " + due), words,
                () -> open.accept(thing.id()));
    }

    /** Goes to the first line, and remembers from where. */
    void focus() {
        // What was just put into a scroll pane is in the window once that has its skin.
        scrolls.applyCss();
        from = Optional.ofNullable(node.getScene()).map(scene -> scene.getFocusOwner());
        list.getChildren().stream().filter(CardButton.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }
}
