package org.scrutineer.workbench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.Words;

/** One column of the board: its rating, its cards, and for a card that is carried here the question why. */
final class BoardList extends VBox {
    private final Ways ways;
    private final Label count = Words.muted("");
    private final ListView<RegisterEntry> cards = new ListView<>();
    private final WhyField why;
    private BoardColumn column;
    private boolean selecting;

    /**
     * What a column asks of the board.
     *
     * @param carried the card with an id
     * @param dropped a card was let go over this column
     * @param step carries a card by so many columns
     * @param put keeps the rating of a card with its reason
     */
    record Ways(
            Consumer<RegisterEntry> chosen, Function<String, Optional<RegisterEntry>> carried,
            Consumer<RegisterEntry> dropped, BiConsumer<RegisterEntry, Integer> step,
            BiConsumer<RegisterEntry, String> put) {}

    BoardList(BoardColumn column, Ways ways) {
        this.ways = ways;
        this.column = column;
        this.why = new WhyField(ways.put());
        HBox head = new HBox(new RatingTag(column.mark().tone(), column.mark().code(), column.mark().word()), count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("buttons");
        getChildren().addAll(head, why, cards);
        getStyleClass().add("board-column");
        VBox.setVgrow(cards, Priority.ALWAYS);
        cards.setMinHeight(0);
        cards.setCellFactory(view -> {
            BoardCard card = new BoardCard();
            card.setOnDragDetected(event -> carry(card));
            return card;
        });
        cards.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !selecting) {
                ways.chosen().accept(entry);
            }
        });
        cards.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(DragEvent.DRAG_OVER, this::over);
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        show(column);
    }

    String word() {
        return column.word();
    }

    boolean takes(RegisterEntry entry) {
        return column.takes(entry);
    }

    void show(BoardColumn now) {
        column = now;
        count.setText(String.valueOf(now.cards().size()));
        cards.setAccessibleText(now.mark().word() + ", " + now.count());
        if (!List.copyOf(cards.getItems()).equals(now.cards())) {
            selecting = true;
            cards.getItems().setAll(now.cards());
            selecting = false;
        }
    }

    void select(List<UUID> inHand) {
        selecting = true;
        int at = inHand.size() == 1
                ? column.cards().stream().map(RegisterEntry::id).toList().indexOf(inHand.getFirst())
                : -1;
        if (at < 0) {
            cards.getSelectionModel().clearSelection();
        } else if (cards.getSelectionModel().getSelectedIndex() != at) {
            cards.getSelectionModel().select(at);
            cards.scrollTo(at);
        }
        selecting = false;
    }

    /** Asks why a card comes here; one that was not assessed needs no reason. */
    void ask(RegisterEntry entry) {
        if (entry.recommendation().assessment().isEmpty()) {
            ways.put().accept(entry, "");
        } else {
            why.ask(entry, column.mark().word());
        }
    }

    void leave() {
        why.leave();
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        RegisterEntry entry = cards.getSelectionModel().getSelectedItem();
        if (event.isAltDown() && step != 0 && entry != null) {
            ways.step().accept(entry, step);
            event.consume();
        }
    }

    private void carry(BoardCard card) {
        if (card.getItem() != null) {
            Dragboard board = card.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(card.getItem().id().toString());
            board.setContent(content);
        }
    }

    private void over(DragEvent event) {
        carried(event).filter(column::takes).ifPresent(entry -> {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        });
    }

    private void dropped(DragEvent event) {
        carried(event).filter(column::takes).ifPresent(entry -> {
            ways.dropped().accept(entry);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private Optional<RegisterEntry> carried(DragEvent event) {
        return Optional.ofNullable(event.getDragboard().getString()).flatMap(ways.carried());
    }
}
