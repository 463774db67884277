package org.scrutineer.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.ColumnMatch;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.Field;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.ui.Words;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;

/** The sheet as Excel shows it, each column with what it was read as, which a person can change. */
final class SheetPicture {
    private static final String NOT_TAKEN = "Not taken in";

    private final ImportModel model;
    private final SheetGrid grid;

    SheetPicture(ImportModel model) {
        this.model = model;
        grid = new SheetGrid(model.inHandProperty());
    }

    TableView<Sheet.Row> node() {
        return grid.node();
    }

    void show(Preview preview, Recognition shown) {
        Map<Integer, String> read = new TreeMap<>();
        shown.columns().stream().filter(ColumnMatch::chosen)
                .forEach(match -> read.put(match.column(), match.field().label()));
        grid.show(
                shown.sheet(), shown.headerRow(),
                preview.doubts().stream()
                        .filter(doubt -> doubt.sheet().equals(shown.sheet().name()))
                        .map(Doubt::address)
                        .collect(Collectors.toSet()),
                column -> head(shown, column, read.getOrDefault(column, NOT_TAKEN)), 130);
    }

    /** Outlines a cell and brings it into view. */
    void outline(Optional<CellPlace> place) {
        grid.outline(place);
    }

    private VBox head(Recognition shown, int column, String label) {
        ComboBox<String> meaning = new ComboBox<>();
        meaning.getItems().add(NOT_TAKEN);
        shown.shape().fields().forEach(field -> meaning.getItems().add(field.label()));
        meaning.setValue(label);
        meaning.setMaxWidth(Double.MAX_VALUE);
        meaning.setAccessibleText("Column " + Cell.letters(column) + " is read as");
        meaning.getStyleClass().add(label.equals(NOT_TAKEN) ? "not-taken" : "taken");
        meaning.setOnAction(event -> model.map(
                shown.sheet().name(), column,
                shown.shape().fields().stream()
                        .filter(field -> field.label().equals(meaning.getValue()))
                        .map(Field::name)
                        .findFirst()
                        .orElse("")));
        return new VBox(2, Words.small(Cell.letters(column)), meaning);
    }
}
