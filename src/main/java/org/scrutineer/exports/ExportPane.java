package org.scrutineer.exports;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.scrutineer.disclosure.Part;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Words;

/** Asks how a table is to go out: its columns, the kind of file, its name and its folder. */
final class ExportPane {
    private final ExportModel model;
    private final Ways ways;
    private final ColumnList columns;
    private final FieldRow columnsRow;
    private final TextField name = new TextField();
    private final FieldRow nameRow = new FieldRow("Name of the file", name);
    private final Label folder = Words.plain("");
    private final VBox node;

    /**
     * Where the buttons lead.
     *
     * @param export makes the file
     * @param close leaves everything as it was
     */
    record Ways(FileChoice files, Runnable export, Runnable close) {}

    ExportPane(ExportModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        columns = new ColumnList(model);
        columnsRow = new FieldRow("Columns", columns.node()).beside(Buttons.link("As the list shows", model::asUsual));
        // The list says more of itself than its name.
        columns.node()
                .setAccessibleText("Columns, in their order. Space takes one in or out, Alt with an arrow moves it.");
        Button up = Buttons.withKey(Buttons.ordinary("Move up", () -> columns.move(-1)), Keys.of("Alt+Up"));
        Button down = Buttons.withKey(Buttons.ordinary("Move down", () -> columns.move(1)), Keys.of("Alt+Down"));
        HBox moves = new HBox(up, down);
        moves.getStyleClass().add("buttons");
        name.textProperty().bindBidirectional(model.nameProperty());
        HBox.setHgrow(nameRow, Priority.ALWAYS);
        HBox file = new HBox(
                new FieldRow("Kind of file", formats()), new FieldRow("Who may read it", readers()), nameRow);
        file.getStyleClass().add("buttons");
        HBox where = new HBox(8, folder, Buttons.link("Change…", this::choose));
        where.setAlignment(Pos.BASELINE_LEFT);
        HBox buttons = new HBox(Buttons.primary("Export", this::export), Buttons.ordinary("Cancel", ways.close()));
        buttons.getStyleClass().add("buttons");
        node = new VBox(
                Words.paneTitle("Export table"), Words.muted(model.subject().caption()), columnsRow, moves, file,
                new FieldRow("Folder", where), buttons);
        node.getStyleClass().add("dialog-card");
        node.setMaxHeight(Region.USE_PREF_SIZE);
        node.setAccessibleRole(AccessibleRole.DIALOG);
        node.setAccessibleText("Export table");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        // A list keeps Escape to itself, though nothing in it is being written.
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        model.columnsProperty().subscribe(choice -> {
            columns.show(choice.columns());
            columnsRow.quiet();
        });
        model.nameProperty().subscribe(typed -> nameRow.quiet());
        model.folderProperty().subscribe(to -> folder.setText(to.toString()));
    }

    VBox node() {
        return node;
    }

    /** The columns are what people come for. */
    void focus() {
        columns.node().requestFocus();
    }

    private ComboBox<ExportFormat> formats() {
        ComboBox<ExportFormat> formats = new ComboBox<>();
        formats.getItems().setAll(ExportFormat.values());
        formats.setConverter(new StringConverter<>() {
            @Override
            public String toString(ExportFormat format) {
                return format == null ? "" : format.words();
            }

            @Override
            public ExportFormat fromString(String words) {
                return formats.getItems().stream().filter(format -> format.words().equals(words)).findFirst()
                        .orElseThrow();
            }
        });
        formats.valueProperty().bindBidirectional(model.formatProperty());
        return formats;
    }

    private ComboBox<Part> readers() {
        ComboBox<Part> readers = new ComboBox<>();
        readers.getItems().setAll(Part.values());
        readers.setConverter(new StringConverter<>() {
            @Override
            public String toString(Part part) {
                return part == Part.PART_2 ? "Members (Part 2)" : "The public";
            }

            @Override
            public Part fromString(String words) {
                return words.equals(toString(Part.PART_2)) ? Part.PART_2 : Part.PUBLIC;
            }
        });
        readers.valueProperty().bindBidirectional(model.partProperty());
        return readers;
    }

    private void choose() {
        ways.files().folder("Choose a folder for the table", Optional.of(model.folderProperty().get()))
                .ifPresent(model.folderProperty()::set);
    }

    private void export() {
        Optional<Problem> wrong = model.wrong();
        if (wrong.isEmpty()) {
            ways.export().run();
            return;
        }
        FieldRow row = model.columnsProperty().get().any() ? nameRow : columnsRow;
        row.problem(wrong.get().what() + " " + wrong.get().whatToDo());
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            ways.close().run();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+Enter").match(event) || event.getCode() == KeyCode.ENTER && name.isFocused()) {
            export();
            event.consume();
        }
    }
}
