package org.scrutineer.visits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Shown;

/**
 * One card for each of several records. A record keeps its card while it is shown, so that nothing that is being typed
 * is taken from under the hands when something else was saved.
 */
final class KeptCards<T> {
    /** A card that shows one record and saves what is typed into it. */
    interface Card<T> {
        Node node();

        void show(T record);

        /** Saves what was typed and not saved yet. */
        void commit();

        /** Puts the caret into its first field. */
        void focus();
    }

    private final Function<T, UUID> id;
    private final Supplier<? extends Card<T>> make;
    private final Map<UUID, Card<T>> cards = new LinkedHashMap<>();
    private final VBox node = new VBox();

    KeptCards(Function<T, UUID> id, Supplier<? extends Card<T>> make) {
        this.id = id;
        this.make = make;
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    void show(List<T> records) {
        List<UUID> wanted = records.stream().map(id).toList();
        cards.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                entry.getValue().commit();
            }
            return gone;
        });
        List<Node> shown = new ArrayList<>();
        for (T record : records) {
            Card<T> card = cards.computeIfAbsent(id.apply(record), each -> make.get());
            card.show(record);
            shown.add(card.node());
        }
        // The same nodes again would lose the focus.
        if (!node.getChildren().equals(shown)) {
            node.getChildren().setAll(shown);
        }
        Shown.when(!shown.isEmpty(), node);
    }

    void commit() {
        List.copyOf(cards.values()).forEach(Card::commit);
    }

    void focus(UUID record) {
        if (cards.containsKey(record)) {
            cards.get(record).focus();
        }
    }
}
