package org.scrutineer.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.ActionEdits;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.Sections;

/** The actions under a recommendation, and the way to a new one. */
final class ActionFields {
    private final VBox list = new VBox();
    private final TextField wording = new TextField();
    private final Foldable add = new Foldable("Add an action", new FieldRow("What is to be done", wording));
    private final VBox node = Sections.titled("Actions", list, add);
    private final Map<UUID, ActionField> fields = new HashMap<>();
    private List<UUID> order = List.of();

    ActionFields() {
        list.getStyleClass().add("fields");
        wording.setPromptText("Write it and press Enter; owner and date come next");
    }

    VBox node() {
        return node;
    }

    void show(RecommendationModel shown) {
        List<Action> actions = shown.actions();
        List<UUID> now = actions.stream().map(Action::id).toList();
        if (!now.equals(order)) {
            // Fields that stay keep the caret.
            fields.keySet().retainAll(now);
            List<VBox> nodes = new ArrayList<>();
            now.forEach(id -> nodes.add(fields.computeIfAbsent(id, none -> new ActionField()).node()));
            list.getChildren().setAll(nodes);
            order = now;
        }
        actions.forEach(action -> fields.get(action.id()).show(action, shown));
        wording.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !wording.getText().isBlank()) {
                shown.make(ActionEdits.add(shown.recommendation(), actions, new ActionEdits.Planned(
                        wording.getText(), shown.recommendation().owner(), "", "")));
                wording.clear();
                add.close();
                event.consume();
            }
        });
    }

    void close() {
        wording.clear();
        add.close();
    }

    void commit() {
        fields.values().forEach(ActionField::commit);
    }
}
