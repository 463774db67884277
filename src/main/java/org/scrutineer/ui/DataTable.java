package org.scrutineer.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * The table that people live in: wrapping words, widths in em, sorted by comparators of records. Selected rows stay
 * selected and in view when the rows are read again.
 */
public final class DataTable<T> extends StackPane {
    /** The least width, in em, of a column that takes what is left. */
    private static final double LEAST_OPEN = 13;

    private final TableView<T> table = new TableView<>();
    private final Label measure = new Label();
    private final Rows<T> rows;
    private final Function<T, Object> identity;
    private final List<Column<T>> columns = new ArrayList<>();
    private Consumer<List<T>> selected = chosen -> {};
    private List<?> wanted = List.of();
    private boolean restoring;

    /**
     * @param name read aloud
     * @param identity what makes a row the same row after it was read again
     */
    public DataTable(String name, Rows<T> rows, Function<T, Object> identity) {
        this.rows = rows;
        this.identity = identity;
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(measure, table);
        table.setAccessibleText(name);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(this::sort);
        table.getSelectionModel().getSelectedItems().subscribe(this::tellSelected);
        // The table takes the room that there is: asking for more would make it wider, and so its columns, and so it.
        for (Region region : List.of(this, table)) {
            region.setMinSize(0, 0);
            region.setPrefSize(LEAST_OPEN, LEAST_OPEN);
        }
    }

    /**
     * @param width in em; 0 takes what is left
     * @param yields 0 for a column that always stays; otherwise the higher, the sooner it is left out in a narrow window
     * @param order by which it is sorted, or null for a column that cannot be sorted
     */
    public record Column<T>(String title, double width, int yields, Comparator<T> order) {}

    /** Shown instead of rows. */
    public void placeholder(Node node) {
        table.setPlaceholder(node);
    }

    public void text(Column<T> column, Function<T, String> words) {
        add(column, words).setCellFactory(made -> new TableCells.Words<>(words));
    }

    public void number(Column<T> column, Function<T, String> words) {
        TableColumn<T, T> made = add(column, words);
        made.getStyleClass().add("right");
        made.setCellFactory(of -> new TableCells.Words<>(words));
    }

    /** Wraps; {@code below} stands under it, small, where it is not empty; {@code late} makes it stand out. */
    public void wrapping(Column<T> column, Function<T, String> words, Function<T, String> below, Emphasis<T> emphasis) {
        add(column, words).setCellFactory(made -> new TableCells.Wrapping<>(made, words, below, emphasis));
    }

    /** Each line an item of a bulleted list. */
    public void bullets(Column<T> column, Function<T, List<String>> lines) {
        add(column, row -> String.join(" ", lines.apply(row)))
                .setCellFactory(made -> new TableCells.Bullets<>(made, lines));
    }

    public void tag(Column<T> column, Function<T, RatingTag> tag) {
        add(column, row -> tag.apply(row).getText()).setCellFactory(made -> new TableCells.Tagged<>(tag));
    }

    /** Style classes that a row's words take: "late", "muted" or none. */
    public interface Emphasis<T> extends Function<T, Optional<String>> {
        static <T> Emphasis<T> none() {
            return row -> Optional.empty();
        }
    }

    /** Called with the selected rows, in table order, whenever a person selects others. */
    public void onSelected(Consumer<List<T>> consumer) {
        selected = consumer;
    }

    public TableView<T> view() {
        return table;
    }

    /** Selects the rows with these identities, now and whenever the rows are read again. */
    public void select(Collection<?> identities) {
        wanted = List.copyOf(identities);
        selectWanted();
    }

    private void selectWanted() {
        List<Integer> now = table.getSelectionModel().getSelectedIndices();
        List<Integer> then = IntStream.range(0, table.getItems().size())
                .filter(index -> wanted.contains(identity.apply(table.getItems().get(index))))
                .boxed()
                .toList();
        if (now.equals(then)) {
            return;
        }
        restoring = true;
        table.getSelectionModel().clearSelection();
        then.forEach(table.getSelectionModel()::select);
        restoring = false;
        if (!then.isEmpty()) {
            table.getFocusModel().focus(then.getFirst());
            table.scrollTo(Math.max(0, then.getFirst() - 3));
        }
    }

    /** Follows the rows until the subscription ends. */
    public Subscription attach() {
        table.setItems(rows.shown());
        fitColumns();
        return Subscription.combine(
                // The table empties its selection when its rows are replaced, after everybody else was told.
                rows.shown().subscribe(() -> Platform.runLater(this::selectWanted)),
                table.widthProperty().subscribe(this::fitColumns), measure.fontProperty().subscribe(this::fitColumns),
                () -> table.setItems(FXCollections.observableArrayList()));
    }

    private TableColumn<T, T> add(Column<T> column, Function<T, String> words) {
        TableColumn<T, T> made = new TableColumn<>(column.title());
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setComparator(column.order());
        made.setSortable(column.order() != null);
        made.setReorderable(false);
        columns.add(column);
        table.getColumns().add(made);
        return made;
    }

    private void fitColumns() {
        double em = measure.getFont().getSize();
        double room = table.getWidth() / em - 1;
        int kept = columns.stream().mapToInt(Column::yields).max().orElse(0);
        while (kept > 0 && needed(kept) > room) {
            kept--;
        }
        double taken = needed(kept) - leastOpen();
        long open = columns.stream().filter(column -> column.width() == 0).count();
        for (int index = 0; index < columns.size(); index++) {
            Column<T> column = columns.get(index);
            double width = column.width() == 0 ? Math.max(LEAST_OPEN, (room - taken) / open) : column.width();
            table.getColumns().get(index).setVisible(column.yields() <= kept);
            table.getColumns().get(index).setPrefWidth(width * em);
        }
    }

    /** What the columns need, in em, when those that yield more than this are left out. */
    private double needed(int kept) {
        return leastOpen()
                + columns.stream().filter(column -> column.yields() <= kept).mapToDouble(Column::width).sum();
    }

    private double leastOpen() {
        return LEAST_OPEN * columns.stream().filter(column -> column.width() == 0).count();
    }

    private boolean sort(TableView<T> view) {
        rows.order(view.getSortOrder().stream()
                .map(column -> {
                    @SuppressWarnings("unchecked")
                    Comparator<T> order = (Comparator<T>) column.getComparator();
                    return column.getSortType() == SortType.DESCENDING ? order.reversed() : order;
                })
                .reduce(Comparator::thenComparing));
        return true;
    }

    private void tellSelected() {
        List<T> chosen = table.getItems().stream()
                .filter(table.getSelectionModel().getSelectedItems()::contains)
                .toList();
        if (!restoring && !chosen.isEmpty()) {
            wanted = chosen.stream().map(identity).toList();
            selected.accept(chosen);
        }
    }
}
