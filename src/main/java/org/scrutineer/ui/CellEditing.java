package org.scrutineer.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Edits a cell of a table where it stands: F2 opens it, Tab goes to the next one of the row, Enter and Escape lead back
 * to the table.
 */
public final class CellEditing<T> {
    private final DataTable<T> table;
    private final Map<String, Editor<T>> editors = new LinkedHashMap<>();
    private Optional<Open> open = Optional.empty();
    private String last = "";

    /** Makes what is laid over a cell. It saves by itself when it loses the focus. */
    public interface Editor<T> {
        /** @param close leads back to the table, when there is nothing more to do */
        Region open(T row, Runnable close);
    }

    private record Open(String title, Region editor) {}

    CellEditing(DataTable<T> table) {
        this.table = table;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Lets the cells of a column be edited. */
    public void of(String title, Editor<T> editor) {
        editors.put(title, editor);
    }

    private void key(KeyEvent event) {
        if (open.isPresent()) {
            whileOpen(event);
        } else if (event.getCode() == KeyCode.F2) {
            List<String> shown = shown();
            if (!shown.isEmpty()) {
                edit(shown.contains(last) ? last : shown.getFirst());
            }
            event.consume();
        }
    }

    private void whileOpen(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            List<String> shown = shown();
            int step = event.isShiftDown() ? -1 : 1;
            String next = shown.get(Math.floorMod(shown.indexOf(open.get().title()) + step, shown.size()));
            close();
            edit(next);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private List<String> shown() {
        List<String> shown = new ArrayList<>(table.columns().shownTitles());
        shown.retainAll(editors.keySet());
        return shown;
    }

    private void edit(String title) {
        table.focused().ifPresent(row -> {
            Region editor = editors.get(title).open(row, this::close);
            editor.getStyleClass().add("cell-editor");
            editor.setManaged(false);
            last = title;
            open = Optional.of(new Open(title, editor));
            table.getChildren().add(editor);
            editor.applyCss();
            place(title, editor);
            firstField(editor).ifPresent(Node::requestFocus);
            // Words that wrap know their height only when they know their width.
            Platform.runLater(() -> place(title, editor));
        });
    }

    /** Over its cell, and where that is too small, as large as it needs to be inside the table. */
    private void place(String title, Region editor) {
        Bounds row = rowBounds();
        double left = table.columns().left(title);
        double width = Math.max(table.columns().width(title), editor.minWidth(-1));
        double height = Math.max(editor.prefHeight(width), editor.minHeight(width));
        double x = Math.max(0, Math.min(left, table.getWidth() - width));
        double y = Math.max(0, Math.min(row.getMinY(), table.getHeight() - height));
        editor.resizeRelocate(x, y, width, height);
    }

    private Bounds rowBounds() {
        int index = table.view().getFocusModel().getFocusedIndex();
        return table.view().lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof IndexedCell<?> cell && cell.getIndex() == index)
                .findFirst()
                .map(node -> table.sceneToLocal(node.localToScene(node.getBoundsInLocal())))
                .orElse(table.getLayoutBounds());
    }

    private void close() {
        open.ifPresent(shown -> {
            open = Optional.empty();
            // The focus goes first, because what was typed is saved when it goes.
            table.view().requestFocus();
            table.getChildren().remove(shown.editor());
        });
    }

    private static Optional<Node> firstField(Node node) {
        if (node.isFocusTraversable() && node.isVisible()) {
            return Optional.of(node);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(CellEditing::firstField).flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
