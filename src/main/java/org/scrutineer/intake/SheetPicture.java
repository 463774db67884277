package org.scrutineer.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.ColumnMatch;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.Field;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.ui.Words;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;

/** The sheet as Excel shows it, each column with what it was read as, the doubtful cells filled, one cell outlined. */
final class SheetPicture {
    private static final String NOT_TAKEN = "Not taken in";
    private static final int MOST_COLUMNS = 60;

    private final ImportModel model;
    private final TableView<Sheet.Row> table = new TableView<>();
    private Optional<Sheet> sheet = Optional.empty();
    private Set<String> doubtful = Set.of();
    private int headerRow;

    SheetPicture(ImportModel model) {
        this.model = model;
        table.setAccessibleText("The sheet");
        table.getStyleClass().add("sheet-picture");
        table.setMinSize(0, 0);
        table.setPrefSize(10, 10);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty()
                .subscribe(position -> focused(position.getRow(), position.getColumn()));
    }

    TableView<Sheet.Row> node() {
        return table;
    }

    void show(Preview preview, Recognition shown) {
        boolean other = sheet.filter(before -> before == shown.sheet()).isEmpty();
        sheet = Optional.of(shown.sheet());
        headerRow = shown.headerRow();
        doubtful = new HashSet<>(preview.doubts().stream()
                .filter(doubt -> doubt.sheet().equals(shown.sheet().name()))
                .map(Doubt::address)
                .toList());
        if (other) {
            table.setItems(FXCollections.observableArrayList(shown.sheet().rows()));
        }
        columns(shown);
        table.refresh();
    }

    /** Outlines a cell and brings it into view. */
    void outline(Optional<CellPlace> place) {
        table.refresh();
        place.filter(at -> sheet.map(Sheet::name).equals(Optional.of(at.sheet()))).ifPresent(at -> {
            String digits = at.address().replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                int number = Integer.parseInt(digits);
                IntStream.range(0, table.getItems().size())
                        .filter(row -> table.getItems().get(row).number() == number)
                        .findFirst()
                        .ifPresent(row -> table.scrollTo(Math.max(0, row - 2)));
            }
        });
    }

    private void columns(Recognition shown) {
        int last = shown.sheet().rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(Cell::column)
                .max()
                .orElse(0);
        List<TableColumn<Sheet.Row, ?>> columns = new ArrayList<>(List.of(numbers()));
        Map<Integer, String> read = new TreeMap<>();
        shown.columns().stream().filter(ColumnMatch::chosen)
                .forEach(match -> read.put(match.column(), match.field().label()));
        for (int column = 0; column <= Math.min(last, MOST_COLUMNS); column++) {
            columns.add(column(shown, column, read.getOrDefault(column, NOT_TAKEN)));
        }
        table.getColumns().setAll(columns);
    }

    private TableColumn<Sheet.Row, String> numbers() {
        TableColumn<Sheet.Row, String> numbers = new TableColumn<>();
        numbers.setGraphic(new Label());
        numbers.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(String.valueOf(row.getValue().number())));
        numbers.setSortable(false);
        numbers.setPrefWidth(40);
        numbers.getStyleClass().add("row-number");
        return numbers;
    }

    private TableColumn<Sheet.Row, Cell> column(Recognition shown, int column, String label) {
        TableColumn<Sheet.Row, Cell> made = new TableColumn<>();
        made.setSortable(false);
        made.setReorderable(false);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cell(column).orElse(null)));
        made.setCellFactory(of -> new PictureCell(column));
        made.setGraphic(head(shown, column, label));
        made.setPrefWidth(width(shown.sheet(), column));
        return made;
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

    private static double width(Sheet sheet, int column) {
        double longest = sheet.rows().stream()
                .flatMap(row -> row.cell(column).stream())
                .mapToInt(cell -> cell.text().length())
                .average()
                .orElse(0);
        return Math.clamp(longest * 7, 130, 300);
    }

    private void focused(int row, int column) {
        if (row >= 0 && row < table.getItems().size() && column > 0 && table.isFocused()) {
            sheet.ifPresent(shown -> model.inHandProperty().set(Optional.of(new CellPlace(
                    shown.name(), Cell.address(table.getItems().get(row).number(), column - 1)))));
        }
    }

    private final class PictureCell extends TableCell<Sheet.Row, Cell> {
        private final int column;

        PictureCell(int column) {
            this.column = column;
        }

        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            getStyleClass().removeAll("doubtful", "outlined", "header-cell");
            setText(cell == null || empty ? null : cell.text());
            setTooltip(cell == null || empty || cell.text().length() < 40 ? null : new Tooltip(cell.text()));
            Sheet.Row row = empty || getTableRow() == null ? null : getTableRow().getItem();
            if (row != null) {
                style(row);
            }
        }

        private void style(Sheet.Row row) {
            String address = Cell.address(row.number(), column);
            if (row.number() <= headerRow) {
                getStyleClass().add("header-cell");
            }
            if (doubtful.contains(address)) {
                getStyleClass().add("doubtful");
            }
            boolean outlined = model.inHandProperty().get()
                    .filter(at -> at.address().equals(address)
                            && sheet.map(Sheet::name).equals(Optional.of(at.sheet())))
                    .isPresent();
            if (outlined) {
                getStyleClass().add("outlined");
            }
        }
    }
}
