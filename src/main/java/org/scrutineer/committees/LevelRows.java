package org.scrutineer.committees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.SideBySide;

/** The levels of one scheme: letter, word, colour, other words for it, and their order. */
final class LevelRows {
    private static final String OUTSIDE = "outside RAG";

    private final CouncilModel model;
    private final VBox list = new VBox();
    private final TextField add = new TextField();
    private final FieldRow addRow = new FieldRow("Add a level", add);
    private final VBox node = new VBox(list, addRow);
    private final List<Row> rows = new ArrayList<>();
    private Optional<CouncilDesk.Scheme> shown = Optional.empty();

    private static final class Row {
        private final TextField code = new TextField();
        private final TextField word = new TextField();
        private final ComboBox<String> rag = new ComboBox<>();
        private final TextField aliases = new TextField();
        private final List<Autosave> saves = List.of(new Autosave(code), new Autosave(word), new Autosave(aliases));
    }

    LevelRows(CouncilModel model) {
        this.model = model;
        List.of(node, list).forEach(part -> part.getStyleClass().add("fields"));
        add.setPromptText("Its word, then Enter");
        add.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !add.getText().isBlank()) {
                shown.ifPresent(scheme -> tell(model.add(scheme, add.getText())));
                add.clear();
                event.consume();
            }
        });
    }

    VBox node() {
        return node;
    }

    void show(CouncilDesk.Scheme scheme) {
        shown = Optional.of(scheme);
        List<Level> levels = scheme.scheme().levels();
        while (rows.size() > levels.size()) {
            rows.removeLast();
            list.getChildren().removeLast();
        }
        while (rows.size() < levels.size()) {
            add(rows.size());
        }
        for (int index = 0; index < levels.size(); index++) {
            show(index, levels.get(index));
        }
    }

    private void add(int index) {
        Row row = new Row();
        row.rag.getItems().add(OUTSIDE);
        List.of(Rag.values()).forEach(rag -> row.rag.getItems().add(rag.plain()));
        row.rag.setMaxWidth(Double.MAX_VALUE);
        rows.add(row);
        FlowPane ways = new FlowPane(
                Buttons.link("Up", () -> change(scheme -> model.move(scheme, index, -1))),
                Buttons.link("Down", () -> change(scheme -> model.move(scheme, index, 1))),
                Buttons.link("Remove", () -> change(scheme -> model.remove(scheme, index))));
        ways.getStyleClass().add("chips");
        list.getChildren().add(new VBox(
                new SideBySide(
                        9, new FieldRow("Letter", row.code), new FieldRow("Word", row.word),
                        new FieldRow("Comes down to", row.rag), new FieldRow("Other words, with commas", row.aliases)),
                ways));
    }

    private void show(int index, Level level) {
        Row row = rows.get(index);
        row.saves.get(0).show(level.code(), text -> save(index));
        row.saves.get(1).show(level.word(), text -> save(index));
        row.saves.get(2).show(String.join(", ", level.aliases()), text -> save(index));
        row.rag.setOnAction(null);
        row.rag.setValue(level.rag().map(Rag::plain).orElse(OUTSIDE));
        row.rag.setOnAction(event -> save(index));
    }

    private void save(int index) {
        Row row = rows.get(index);
        if (!row.word.getText().isBlank()) {
            String rag = OUTSIDE.equals(row.rag.getValue()) ? "" : row.rag.getValue();
            Level level = SettingsEdits.level(row.code.getText(), row.word.getText(), rag, row.aliases.getText());
            change(scheme -> model.level(scheme, index, level));
        }
    }

    private void change(java.util.function.Function<CouncilDesk.Scheme, Optional<Problem>> change) {
        shown.ifPresent(scheme -> tell(change.apply(scheme)));
    }

    private void tell(Optional<Problem> problem) {
        problem.ifPresentOrElse(
                unclear -> addRow.problem(unclear.what() + " " + unclear.whatToDo()), addRow::quiet);
    }

    void commit() {
        rows.forEach(row -> row.saves.forEach(Autosave::commit));
    }
}
