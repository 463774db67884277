package org.scrutineer.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

/** The columns of a {@link DataTable}: how wide they are, which are shown, and by which it is sorted. */
public final class TableColumns<T> {
    /** The least width, in em, of a column that takes what is left. */
    static final double LEAST_OPEN = 13;

    private final TableView<T> table;
    private final Label measure = new Label();
    private final List<Placed<T>> columns = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> left = new HashSet<>();

    private record Placed<T>(DataTable.Column<T> column, TableColumn<T, T> shown, Function<T, String> words) {}

    /** By which column a table is sorted. */
    public record Sorting(String column, boolean descending) {}

    TableColumns(TableView<T> table) {
        this.table = table;
        measure.setManaged(false);
        measure.setVisible(false);
    }

    Label measure() {
        return measure;
    }

    TableColumn<T, T> add(DataTable.Column<T> column, Function<T, String> words) {
        TableColumn<T, T> made = new TableColumn<>(column.title());
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setComparator(column.order());
        made.setSortable(column.order() != null);
        made.setReorderable(false);
        columns.add(new Placed<>(column, made, words));
        table.getColumns().add(made);
        return made;
    }

    Subscription attach() {
        fit();
        return Subscription.combine(table.widthProperty().subscribe(this::fit), measure.fontProperty().subscribe(
                this::fit));
    }

    /** Titles of all columns in their order. */
    public List<String> titles() {
        return columns.stream().map(placed -> placed.column().title()).filter(title -> !left.contains(title)).toList();
    }

    /** Those that a person does not want to see. */
    public Set<String> hidden() {
        return Set.copyOf(hidden);
    }

    public void hide(Set<String> titles) {
        hidden.clear();
        hidden.addAll(titles);
        fit();
    }

    /** Leaves columns out that say nothing here; nobody is offered them. */
    public void leaveOut(Set<String> titles) {
        if (!left.equals(titles)) {
            left.clear();
            left.addAll(titles);
            fit();
        }
    }

    public Optional<Sorting> sorting() {
        return table.getSortOrder().stream().findFirst().map(
                column -> new Sorting(column.getText(), column.getSortType() == SortType.DESCENDING));
    }

    public void sort(Optional<Sorting> by) {
        List<TableColumn<T, T>> order = new ArrayList<>();
        by.ifPresent(sorting -> columns.stream()
                .map(Placed::shown)
                .filter(column -> column.getText().equals(sorting.column()) && column.isSortable())
                .forEach(column -> {
                    column.setSortType(sorting.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                    order.add(column);
                }));
        table.getSortOrder().setAll(order);
        table.sort();
    }

    /** Titles of the columns that can be seen now. */
    public List<String> shownTitles() {
        return shown().map(placed -> placed.column().title()).toList();
    }

    /** What a row says in all columns, in the order of {@link #titles}. */
    public List<String> words(T row) {
        return columns.stream().filter(placed -> !left.contains(placed.column().title()))
                .map(placed -> placed.words().apply(row)).toList();
    }

    /** Where a column that can be seen begins, for what is laid over it. */
    double left(String title) {
        return shown().takeWhile(placed -> !placed.column().title().equals(title))
                .mapToDouble(placed -> placed.shown().getWidth())
                .sum();
    }

    double width(String title) {
        return shown().filter(placed -> placed.column().title().equals(title))
                .mapToDouble(placed -> placed.shown().getWidth())
                .sum();
    }

    /** By the columns that a person clicked, or nothing for the order in which rows are given. */
    Optional<Comparator<T>> order() {
        return table.getSortOrder().stream()
                .map(column -> columns.stream().filter(placed -> placed.shown() == column).findFirst().orElseThrow())
                .map(placed -> placed.shown().getSortType() == SortType.DESCENDING
                        ? placed.column().order().reversed()
                        : placed.column().order())
                .filter(Objects::nonNull)
                .reduce(Comparator::thenComparing);
    }

    private Stream<Placed<T>> shown() {
        return columns.stream().filter(placed -> placed.shown().isVisible());
    }

    private List<DataTable.Column<T>> wanted() {
        return columns.stream().map(Placed::column).filter(this::isWanted).toList();
    }

    private boolean isWanted(DataTable.Column<T> column) {
        return !hidden.contains(column.title()) && !left.contains(column.title());
    }

    private void fit() {
        double em = measure.getFont().getSize();
        double room = table.getWidth() / em - 1;
        int kept = wanted().stream().mapToInt(DataTable.Column::yields).max().orElse(0);
        while (kept > 0 && needed(kept) > room) {
            kept--;
        }
        int least = kept;
        long open = wanted().stream().filter(column -> column.width() == 0).count();
        double taken = needed(kept) - LEAST_OPEN * open;
        IntStream.range(0, columns.size()).forEach(index -> {
            DataTable.Column<T> column = columns.get(index).column();
            double width = column.width() == 0 ? Math.max(LEAST_OPEN, (room - taken) / open) : column.width();
            columns.get(index).shown().setVisible(isWanted(column) && column.yields() <= least);
            columns.get(index).shown().setPrefWidth(width * em);
        });
    }

    /** What the columns need, in em, when those that yield more than this are left out. */
    private double needed(int kept) {
        return wanted().stream()
                .filter(column -> column.yields() <= kept)
                .mapToDouble(column -> column.width() == 0 ? LEAST_OPEN : column.width())
                .sum();
    }
}
