package org.scrutineer.exports;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.scrutineer.exports.ColumnChoice.Wanted;
import org.scrutineer.ui.Keys;

/** The columns of a table in their order: Space takes one in or out, Alt with an arrow moves it. */
final class ColumnList {
    private final ExportModel model;
    private final ListView<Wanted> list = new ListView<>();

    ColumnList(ExportModel model) {
        this.model = model;
        list.setCellFactory(of -> new ColumnCell());
        list.getStyleClass().add("export-columns");
        list.setAccessibleText("Columns, in their order. Space takes one in or out, Alt with an arrow moves it.");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(model.columnsProperty().get().columns());
        list.getSelectionModel().selectFirst();
    }

    ListView<Wanted> node() {
        return list;
    }

    /** Shows the columns as they are chosen now; the one in hand stays in hand. */
    void show(List<Wanted> columns) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(columns);
        select(at);
    }

    void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            select(model.move(at, by));
        }
    }

    private void select(int at) {
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - 2));
        list.getFocusModel().focus(at);
    }

    private void toggle(int at) {
        if (at >= 0) {
            model.show(at, !list.getItems().get(at).shown());
        }
    }

    private void key(KeyEvent event) {
        if (Keys.of("Alt+Up").match(event)) {
            move(-1);
        } else if (Keys.of("Alt+Down").match(event)) {
            move(1);
        } else if (event.getCode() == KeyCode.SPACE) {
            toggle(list.getSelectionModel().getSelectedIndex());
        } else {
            return;
        }
        event.consume();
    }

    private final class ColumnCell extends ListCell<Wanted> {
        private final CheckBox box = new CheckBox();

        ColumnCell() {
            // One stop for the whole list: the cell speaks for its box.
            box.setFocusTraversable(false);
            box.setOnAction(event -> {
                list.getSelectionModel().clearAndSelect(getIndex());
                toggle(getIndex());
            });
        }

        @Override
        protected void updateItem(Wanted column, boolean empty) {
            super.updateItem(column, empty);
            setText(null);
            if (empty || column == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            box.setText(column.title());
            box.setSelected(column.shown());
            setGraphic(box);
            setAccessibleText(column.title() + (column.shown() ? ", goes out, " : ", left out, ")
                    + (getIndex() + 1) + " of " + list.getItems().size());
        }
    }
}
