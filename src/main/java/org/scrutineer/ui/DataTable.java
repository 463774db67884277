package org.scrutineer.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * The table that people live in: wrapping words, widths in em, sorted by comparators of records. Selected rows stay
 * selected and in view when the rows are read again.
 */
public final class DataTable<T> extends StackPane {
    private final TableView<T> table = new TableView<>();
    private final TableColumns<T> columns = new TableColumns<>(table);
    private final CellEditing<T> editing;
    private final Rows<T> rows;
    private final Function<T, Object> identity;
    private Consumer<List<T>> selected = chosen -> {};
    private Set<?> wanted = Set.of();
    private boolean restoring;

    /**
     * @param name read aloud
     * @param identity what makes a row the same row after it was read again
     */
    public DataTable(String name, Rows<T> rows, Function<T, Object> identity) {
        this.rows = rows;
        this.identity = identity;
        getChildren().addAll(columns.measure(), table);
        editing = new CellEditing<>(this);
        table.setAccessibleText(name);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(view -> {
            rows.order(columns.order());
            return true;
        });
        table.getSelectionModel().getSelectedItems().subscribe(this::tellSelected);
        // The table takes the room that there is: asking for more would make it wider, and so its columns, and so it.
        for (Region region : List.of(this, table)) {
            region.setMinSize(0, 0);
            region.setPrefSize(TableColumns.LEAST_OPEN, TableColumns.LEAST_OPEN);
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
        columns.add(column, words).setCellFactory(made -> new TableCells.Words<>(words));
    }

    public void number(Column<T> column, Function<T, String> words) {
        var made = columns.add(column, words);
        made.getStyleClass().add("right");
        made.setCellFactory(of -> new TableCells.Words<>(words));
    }

    /** Wraps; {@code below} stands under it, small, where it is not empty; {@code late} makes it stand out. */
    public void wrapping(Column<T> column, Function<T, String> words, Function<T, String> below, Emphasis<T> emphasis) {
        columns.add(column, words).setCellFactory(made -> new TableCells.Wrapping<>(made, words, below, emphasis));
    }

    /** Each line an item of a bulleted list. */
    public void bullets(Column<T> column, Function<T, List<String>> lines) {
        columns.add(column, row -> String.join("\n", lines.apply(row)))
                .setCellFactory(made -> new TableCells.Bullets<>(made, lines));
    }

    public void tag(Column<T> column, Function<T, RatingTag> tag) {
        tag(column, tag, row -> "");
    }

    /** A tag with a few small words under it where they are not empty. */
    public void tag(Column<T> column, Function<T, RatingTag> tag, Function<T, String> below) {
        columns.add(column, row -> tag.apply(row).getText())
                .setCellFactory(made -> new TableCells.Tagged<>(made, tag, below));
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

    /** Which columns there are, which of them are shown, and by which it is sorted. */
    public TableColumns<T> columns() {
        return columns;
    }

    /** Lets cells be edited where they stand. */
    public CellEditing<T> editing() {
        return editing;
    }

    /** The selected row that a key is about: the one that was reached last. */
    public Optional<T> focused() {
        return Optional.ofNullable(table.getFocusModel().getFocusedItem());
    }

    /** Selects the rows with these identities, now and whenever the rows are read again. */
    public void select(Collection<?> identities) {
        wanted = new HashSet<>(identities);
        selectWanted();
    }

    private void selectWanted() {
        List<Integer> now = table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
        int[] then = IntStream.range(0, table.getItems().size())
                .filter(index -> wanted.contains(identity.apply(table.getItems().get(index))))
                .toArray();
        if (now.equals(IntStream.of(then).boxed().toList())) {
            return;
        }
        restoring = true;
        table.getSelectionModel().clearSelection();
        if (then.length > 0) {
            table.getSelectionModel().selectIndices(then[0], then);
        }
        restoring = false;
        if (then.length > 0) {
            table.getFocusModel().focus(then[0]);
            table.scrollTo(Math.max(0, then[0] - 3));
        }
    }

    /** Follows the rows until the subscription ends. */
    public Subscription attach() {
        table.setItems(rows.shown());
        return Subscription.combine(
                // The table empties its selection when its rows are replaced, after everybody else was told.
                rows.shown().subscribe(() -> Platform.runLater(this::selectWanted)), columns.attach(),
                () -> table.setItems(FXCollections.observableArrayList()));
    }

    private void tellSelected() {
        List<T> items = table.getItems();
        List<T> chosen = table.getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index >= 0 && index < items.size())
                .sorted()
                .map(items::get)
                .toList();
        if (!restoring && !chosen.isEmpty()) {
            Set<Object> identities = new HashSet<>();
            chosen.forEach(row -> identities.add(identity.apply(row)));
            wanted = identities;
            selected.accept(chosen);
        }
    }
}
