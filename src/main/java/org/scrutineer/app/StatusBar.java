package org.scrutineer.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.scrutineer.history.Moments;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Words;

/** The bar at the bottom: what is late, what is out in packs, whether there is a backup, and what Undo would take back. */
final class StatusBar {
    private final ShellModel model;
    private final HBox worries = new HBox();
    private final Button undo;
    private final HBox undoing;
    private final HBox node;

    StatusBar(ShellModel model, Consumer<String> tell) {
        this.model = model;
        undo = Buttons.link("", () -> model.changes().undo(tell));
        undo.getStyleClass().add("quiet");
        undo.setMinWidth(0);
        undoing = new HBox(undo, Buttons.keyHint("Ctrl Z"));
        undoing.setAlignment(Pos.CENTER_RIGHT);
        undoing.getStyleClass().add("undoing");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        node = new HBox(worries, between, undoing);
        node.getStyleClass().add("status-bar");
        node.setAlignment(Pos.CENTER_LEFT);
        worries.setAlignment(Pos.CENTER_LEFT);
        worries.getStyleClass().add("worries");
    }

    HBox node() {
        return node;
    }

    Subscription attach() {
        return Subscription.combine(
                model.standingProperty().subscribe(this::show),
                model.packsProperty().subscribe(() -> show(model.standingProperty().get())),
                model.changes().undoableProperty().subscribe(this::undo));
    }

    private void show(Standing standing) {
        TextFlow late = Words.flow("**" + standing.overdue() + "** overdue, **" + standing.ungraded()
                + "** not assessed");
        worries.getChildren().setAll(late);
        if (!model.packsProperty().get().isEmpty()) {
            worries.getChildren().add(Words.flow(model.packsProperty().get()));
        }
        model.lastBackup().ifPresent(at -> worries.getChildren().add(
                Words.flow("Backup **" + Moments.shortly(at) + "**")));
        // In large text what undo says is shortened; a bar of several lines would take the place's room.
        worries.getChildren().forEach(each -> ((Region) each).setMinWidth(Region.USE_PREF_SIZE));
    }

    private void undo(Optional<SetEntry> set) {
        undoing.setVisible(set.isPresent());
        set.ifPresent(entry -> {
            undo.setText("Undo: " + entry.title());
            undo.setAccessibleText(undo.getText());
        });
    }
}
