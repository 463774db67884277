package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.SideBySide;

/** Small records of a few texts each, such as branches, each saved as it is left, and the way to a new one. */
final class RecordRows<T> {
    private final List<String> names;
    private final Way<T> way;
    private final VBox list = new VBox();
    private final TextField add = new TextField();
    private final VBox node;
    private final List<Row> rows = new ArrayList<>();
    private List<UUID> order = List.of();

    /**
     * How a record is shown and kept.
     *
     * @param texts what its fields say, in their order
     * @param save takes what its fields say now
     * @param begin makes a record of the first field
     */
    record Way<T>(
            Function<T, UUID> id, Function<T, List<String>> texts, Save<T> save, Consumer<T> remove,
            Consumer<String> begin) {}

    /** Keeps a record with other texts. */
    interface Save<T> {
        void keep(T record, List<String> texts);
    }

    private static final class Row {
        private final List<TextField> fields;
        private final List<Autosave> saves;

        Row(int number) {
            fields = Stream.generate(TextField::new).limit(number).toList();
            saves = fields.stream().map(Autosave::new).toList();
        }
    }

    /** @param adding name of the field that begins a new one: "Add a branch" */
    RecordRows(List<String> names, String adding, Way<T> way) {
        this.names = names;
        this.way = way;
        node = new VBox(list, new FieldRow(adding, add));
        node.getStyleClass().add("fields");
        list.getStyleClass().add("record-cards");
        add.setPromptText("The name, then Enter");
        add.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !add.getText().isBlank()) {
                way.begin().accept(add.getText().strip());
                add.clear();
                event.consume();
            }
        });
    }

    VBox node() {
        return node;
    }

    void show(List<T> records) {
        List<UUID> now = records.stream().map(way.id()).toList();
        // Fields are kept while the records stay, so that a save does not take the caret away.
        if (!now.equals(order)) {
            commit();
            rows.clear();
            list.getChildren().clear();
            records.forEach(this::add);
            order = now;
        }
        for (int index = 0; index < rows.size(); index++) {
            show(rows.get(index), records.get(index));
        }
    }

    private void add(T record) {
        Row row = new Row(names.size());
        rows.add(row);
        List<FieldRow> fields = new ArrayList<>();
        for (int field = 0; field < names.size(); field++) {
            fields.add(new FieldRow(names.get(field), row.fields.get(field)));
        }
        var remove = Buttons.link("Remove", () -> way.remove().accept(record));
        remove.getStyleClass().add("quiet");
        remove.setAccessibleText("Remove " + way.texts().apply(record).getFirst());
        fields.getFirst().beside(remove);
        VBox card = new VBox(fields.getFirst());
        for (int field = 1; field < fields.size(); field += 2) {
            card.getChildren().add(field + 1 < fields.size()
                    ? new SideBySide(7, fields.get(field), fields.get(field + 1))
                    : fields.get(field));
        }
        card.getStyleClass().add("fields");
        list.getChildren().add(card);
    }

    private void show(Row row, T record) {
        List<String> texts = way.texts().apply(record);
        for (int field = 0; field < texts.size(); field++) {
            row.saves.get(field).show(texts.get(field), text -> way.save().keep(
                    record, row.fields.stream().map(each -> each.getText().strip()).toList()));
        }
    }

    void commit() {
        rows.forEach(row -> row.saves.forEach(Autosave::commit));
    }
}
