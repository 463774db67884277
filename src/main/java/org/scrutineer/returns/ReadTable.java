package org.scrutineer.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Figures;
import org.scrutineer.periods.Period;

/** Every figure as it was understood: a row a measure, a column a period; a figure in focus outlines its cell. */
final class ReadTable {
    private static final double ROW = 30;

    private final ObjectProperty<Optional<CellPlace>> inHand;
    private final TableView<Row> table = new TableView<>();

    /** @param name of the measure, with the provider's where a file holds several */
    private record Row(String name, Map<Period, ReadFigure> figures) {}

    ReadTable(ObjectProperty<Optional<CellPlace>> inHand) {
        this.inHand = inHand;
        table.setAccessibleText("What was read");
        table.getStyleClass().add("read-table");
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().subscribe(position -> {
            if (position.getRow() >= 0 && position.getRow() < table.getItems().size() && table.isFocused()
                    && position.getTableColumn() != null
                    && position.getTableColumn().getUserData() instanceof Period period) {
                Optional.ofNullable(table.getItems().get(position.getRow()).figures().get(period))
                        .ifPresent(figure -> this.inHand.set(Optional.of(figure.place())));
            }
        });
    }

    TableView<Row> node() {
        return table;
    }

    void show(List<ReadFigure> figures) {
        boolean several = figures.stream().map(ReadFigure::provider).distinct().count() > 1;
        Map<String, Map<Period, ReadFigure>> rows = new LinkedHashMap<>();
        TreeSet<Period> periods = new TreeSet<>();
        for (ReadFigure figure : figures) {
            periods.add(figure.period());
            rows.computeIfAbsent(
                    (several ? figure.provider().name() + ": " : "") + figure.measure().name(),
                    none -> new TreeMap<>()).put(figure.period(), figure);
        }
        table.getColumns().setAll(List.of(names()));
        periods.stream().limit(24).forEach(period -> table.getColumns().add(column(period)));
        table.setItems(FXCollections.observableArrayList(
                rows.entrySet().stream().map(entry -> new Row(entry.getKey(), entry.getValue())).toList()));
        table.setPrefHeight(ROW * (Math.min(rows.size(), 40) + 1.4));
    }

    private static TableColumn<Row, String> names() {
        TableColumn<Row, String> names = new TableColumn<>("Measure");
        names.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().name()));
        names.setSortable(false);
        names.setPrefWidth(190);
        return names;
    }

    private static TableColumn<Row, ReadFigure> column(Period period) {
        TableColumn<Row, ReadFigure> column = new TableColumn<>(period.shortly());
        column.setUserData(period);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().figures().get(period)));
        column.setCellFactory(of -> new FigureCell());
        column.setSortable(false);
        column.setPrefWidth(86);
        return column;
    }

    private static final class FigureCell extends TableCell<Row, ReadFigure> {
        FigureCell() {
            getStyleClass().add("figure");
        }

        @Override
        protected void updateItem(ReadFigure figure, boolean empty) {
            super.updateItem(figure, empty);
            getStyleClass().removeAll("doubtful");
            setText(figure == null || empty ? null : words(figure));
            setTooltip(figure == null || empty
                    ? null
                    : new Tooltip(figure.doubt().isEmpty()
                            ? figure.sheet() + " " + figure.place().address() + " says “" + figure.written() + "”"
                            : figure.doubt()));
            if (figure != null && !empty && !figure.doubt().isEmpty()) {
                getStyleClass().add("doubtful");
            }
        }

        private static String words(ReadFigure read) {
            Figure figure = read.figure();
            return figure.value().map(value -> Figures.words(read.measure(), value))
                    .orElseGet(() -> figure.state().words());
        }
    }
}
