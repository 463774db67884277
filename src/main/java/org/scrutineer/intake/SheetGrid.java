package org.scrutineer.intake;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.ui.Words;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;

/** A sheet as Excel shows it, with the doubtful cells filled and one cell outlined. */
public final class SheetGrid {
    private static final int MOST_COLUMNS = 60;
    private static final int SHORT = 14;

    private final ObjectProperty<Optional<CellPlace>> inHand;
    private final TableView<Sheet.Row> table = new TableView<>();
    private Optional<Sheet> sheet = Optional.empty();
    private Set<String> doubtful = Set.of();
    private int headerRow;

    /** @param inHand the cell that is outlined; a cell that gets the focus is put there */
    public SheetGrid(ObjectProperty<Optional<CellPlace>> inHand) {
        this.inHand = inHand;
        table.setAccessibleText("The sheet");
        table.getStyleClass().add("sheet-picture");
        table.setMinSize(0, 0);
        table.setPrefSize(10, 10);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty()
                .subscribe(position -> focused(position.getRow(), position.getColumn()));
    }

    public TableView<Sheet.Row> node() {
        return table;
    }

    /** Shows a sheet whose columns are headed by nothing but their letters. */
    public void show(Sheet shown, int header, Set<String> doubts) {
        table.getStyleClass().remove("plain");
        table.getStyleClass().add("plain");
        show(shown, header, doubts, column -> Words.small(Cell.letters(column)), 74);
    }

    /**
     * @param header the last row of the header, from 1, or 0
     * @param doubts addresses of cells to look at
     * @param head what stands over a column, from 0
     * @param least the least width of a column in pixels
     */
    void show(Sheet shown, int header, Set<String> doubts, IntFunction<Node> head, double least) {
        boolean other = sheet.filter(before -> before == shown).isEmpty();
        sheet = Optional.of(shown);
        headerRow = header;
        doubtful = Set.copyOf(doubts);
        if (other) {
            table.setItems(FXCollections.observableArrayList(shown.rows()));
        }
        columns(shown, head, least);
        table.refresh();
    }

    /** Outlines a cell and brings it into view. */
    public void outline(Optional<CellPlace> place) {
        table.refresh();
        place.filter(at -> sheet.map(Sheet::name).equals(Optional.of(at.sheet()))).ifPresent(at -> {
            String digits = at.address().replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                int number = Integer.parseInt(digits);
                IntStream.range(0, table.getItems().size())
                        .filter(row -> table.getItems().get(row).number() == number)
                        .findFirst()
                        .ifPresent(row -> table.scrollTo(Math.max(0, row - 2)));
                scrollToColumn(at.address());
            }
        });
    }

    private void scrollToColumn(String address) {
        String letters = address.replaceAll("\\d", "");
        IntStream.range(1, table.getColumns().size())
                .filter(column -> Cell.letters(column - 1).equals(letters))
                .findFirst()
                // With what stands before it, so that the cell is not at the very edge.
                .ifPresent(column -> table.scrollToColumnIndex(Math.max(0, column - 2)));
    }

    private void columns(Sheet shown, IntFunction<Node> head, double least) {
        int last = shown.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(Cell::column)
                .max()
                .orElse(0);
        List<TableColumn<Sheet.Row, ?>> columns = new ArrayList<>(List.of(numbers()));
        for (int column = 0; column <= Math.min(last, MOST_COLUMNS); column++) {
            TableColumn<Sheet.Row, Cell> made = column(column, head.apply(column));
            made.setPrefWidth(Math.clamp(usual(shown, column) * 7.5 + 20, least, 300));
            columns.add(made);
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

    private TableColumn<Sheet.Row, Cell> column(int column, Node head) {
        TableColumn<Sheet.Row, Cell> made = new TableColumn<>();
        made.setSortable(false);
        made.setReorderable(false);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cell(column).orElse(null)));
        made.setCellFactory(of -> new PictureCell(column));
        made.setGraphic(head);
        return made;
    }

    /** How long the texts of a column usually are, in letters; a short text is shown whole, however rare it is. */
    private static double usual(Sheet sheet, int column) {
        IntSummaryStatistics lengths = sheet.rows().stream()
                .flatMap(row -> row.cell(column).stream())
                .mapToInt(cell -> cell.text().length())
                .summaryStatistics();
        return Math.max(lengths.getAverage(), Math.min(SHORT, lengths.getMax()));
    }

    private void focused(int row, int column) {
        if (row >= 0 && row < table.getItems().size() && column > 0 && table.isFocused()) {
            sheet.ifPresent(shown -> inHand.set(Optional.of(new CellPlace(
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
            boolean outlined = inHand.get()
                    .filter(at -> at.address().equals(address)
                            && sheet.map(Sheet::name).equals(Optional.of(at.sheet())))
                    .isPresent();
            if (outlined) {
                getStyleClass().add("outlined");
            }
        }
    }
}
