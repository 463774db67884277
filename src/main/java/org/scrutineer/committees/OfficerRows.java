package org.scrutineer.committees;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.SideBySide;

/** The officers with their posts and addresses, and the way to a new one. */
final class OfficerRows {
    private final CouncilModel model;
    private final VBox list = new VBox();
    private final TextField add = new TextField();
    private final VBox node = new VBox(list, new FieldRow("Add an officer", add));
    private final List<Row> rows = new ArrayList<>();
    private List<UUID> order = List.of();

    private static final class Row {
        private final TextField name = new TextField();
        private final TextField post = new TextField();
        private final TextField email = new TextField();
        private final List<Autosave> saves = List.of(new Autosave(name), new Autosave(post), new Autosave(email));
    }

    OfficerRows(CouncilModel model) {
        this.model = model;
        List.of(node, list).forEach(part -> part.getStyleClass().add("fields"));
        add.setPromptText("The name as owners are written, then Enter");
        add.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !add.getText().isBlank()) {
                model.newOfficer(add.getText());
                add.clear();
                event.consume();
            }
        });
    }

    VBox node() {
        return node;
    }

    void show(List<Officer> officers) {
        List<UUID> now = officers.stream().map(Officer::id).toList();
        // Fields are kept while the officers stay, so that a save does not take the caret away.
        if (!now.equals(order)) {
            commit();
            rows.clear();
            list.getChildren().clear();
            officers.forEach(this::add);
            order = now;
        }
        for (int index = 0; index < rows.size(); index++) {
            show(rows.get(index), officers.get(index));
        }
    }

    private void add(Officer officer) {
        Row row = new Row();
        rows.add(row);
        FieldRow name = new FieldRow("Name", row.name);
        name.beside(Buttons.link("Remove", () -> model.remove(officer)));
        list.getChildren().add(new SideBySide(
                12, name, new FieldRow("Post", row.post), new FieldRow("E-mail", row.email)));
    }

    private void show(Row row, Officer officer) {
        row.saves.get(0).show(officer.name(), text -> save(row, officer));
        row.saves.get(1).show(officer.post(), text -> save(row, officer));
        row.saves.get(2).show(officer.email(), text -> save(row, officer));
    }

    private void save(Row row, Officer officer) {
        model.officer(new Officer(
                officer.id(), row.name.getText().strip(), row.post.getText().strip(), row.email.getText().strip()));
    }

    void commit() {
        rows.forEach(row -> row.saves.forEach(Autosave::commit));
    }
}
