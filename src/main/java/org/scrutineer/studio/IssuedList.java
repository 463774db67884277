package org.scrutineer.studio;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.history.Moments;
import org.scrutineer.snapshots.SnapshotListing.Listed;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Words;

/** The papers that were issued, each with when, for which meeting and by whom, and what can be done with it. */
final class IssuedList {
    private final VBox list = new VBox();
    private final VBox node = new VBox(Words.sectionTitle("Issued"), list);
    private final Consumer<Listed> again;
    private final Consumer<Listed> compare;

    /** @param again prints one again; @param compare shows what has changed since one */
    IssuedList(Consumer<Listed> again, Consumer<Listed> compare) {
        this.again = again;
        this.compare = compare;
        node.getStyleClass().add("issued-papers");
        list.getStyleClass().add("issued-papers");
    }

    Node node() {
        return node;
    }

    /** Nothing is shown where nothing was issued. */
    void show(List<Listed> issued) {
        list.getChildren().setAll(issued.stream().map(this::card).toList());
        node.setVisible(!issued.isEmpty());
        node.setManaged(!issued.isEmpty());
    }

    private Node card(Listed listed) {
        boolean paper = !listed.snapshot().papers().isEmpty();
        VBox card = new VBox(
                Words.strong(listed.meeting().isEmpty() ? listed.snapshot().name() : listed.meeting()),
                Words.small((paper ? "Issued " : "Kept without a paper ") + Moments.shortly(listed.at()) + " by "
                        + listed.by()));
        FlowPane actions = new FlowPane(12, 0);
        if (paper) {
            actions.getChildren().add(named("Print again", listed, () -> again.accept(listed)));
        }
        actions.getChildren().add(named("What has changed", listed, () -> compare.accept(listed)));
        card.getChildren().add(actions);
        card.getStyleClass().addAll("card", "issued");
        return card;
    }

    /** Read aloud with its paper: several papers have the same buttons. */
    private static Button named(String words, Listed listed, Runnable action) {
        Button button = Buttons.link(words, action);
        button.setAccessibleText(words + ": " + listed.snapshot().name());
        return button;
    }
}
