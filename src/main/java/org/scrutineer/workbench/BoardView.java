package org.scrutineer.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.RegisterEdits;

/** Recommendations as cards under their ratings. A card that is put under another rating asks why, in its place. */
final class BoardView {
    private final ReviewModel model;
    private final HBox columns = new HBox();
    private final ScrollPane node = new ScrollPane(columns);

    BoardView(ReviewModel model) {
        this.model = model;
        columns.getStyleClass().add("board");
        node.setFitToHeight(true);
        node.setFitToWidth(true);
        node.setMinHeight(0);
        node.setFocusTraversable(false);
    }

    Node node() {
        return node;
    }

    Subscription attach() {
        show();
        return Subscription.combine(
                model.rows().shown().subscribe(this::show), model.readingsProperty().subscribe(this::show),
                model.inHandProperty().subscribe(this::select));
    }

    private void show() {
        List<RatingScheme> schemes = model.readingsProperty().get().stream().map(ReviewReading::scheme).distinct()
                .toList();
        List<BoardColumn> wanted = BoardColumn.of(List.copyOf(model.rows().shown()), schemes);
        // The lists that stand already are kept, so that the one with the focus keeps it.
        if (lists().stream().map(BoardList::word).toList().equals(wanted.stream().map(BoardColumn::word).toList())) {
            for (int index = 0; index < wanted.size(); index++) {
                lists().get(index).show(wanted.get(index));
            }
        } else {
            columns.getChildren().setAll(wanted.stream().map(this::list).toList());
        }
        select();
    }

    private BoardList list(BoardColumn column) {
        BoardList list = new BoardList(column, new BoardList.Ways(
                entry -> model.takeInHand(List.of(entry.id())), this::carried,
                entry -> ask(entry, column.word()), (entry, step) -> step(entry, column.word(), step),
                (entry, reason) -> model.changes().make(
                        RegisterEdits.assess(entry.recommendation(), column.word(), reason))));
        HBox.setHgrow(list, Priority.ALWAYS);
        return list;
    }

    private List<BoardList> lists() {
        return columns.getChildren().stream().map(BoardList.class::cast).toList();
    }

    /** The card with this id, as it is read now. */
    private Optional<RegisterEntry> carried(String id) {
        return model.rows().shown().stream().filter(entry -> entry.id().toString().equals(id)).findFirst();
    }

    /** Alt with an arrow carries a card to the next rating that its scheme has. */
    private void step(RegisterEntry entry, String from, int step) {
        List<BoardList> lists = new ArrayList<>(lists());
        int at = lists.stream().map(BoardList::word).toList().indexOf(from) + step;
        while (at >= 0 && at < lists.size() && !lists.get(at).takes(entry)) {
            at += step;
        }
        if (at >= 0 && at < lists.size()) {
            ask(entry, lists.get(at).word());
        }
    }

    private void ask(RegisterEntry entry, String word) {
        lists().forEach(BoardList::leave);
        if (!word.equals(entry.recommendation().assessment())) {
            lists().stream().filter(list -> list.word().equals(word) && list.takes(entry)).findFirst()
                    .ifPresent(list -> list.ask(entry));
        }
    }

    private void select() {
        lists().forEach(list -> list.select(model.inHandProperty().get()));
    }
}
