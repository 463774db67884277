package org.scrutineer.exports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.scrutineer.disclosure.Part;
import org.scrutineer.disclosure.ReleaseCheck;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** One table that is about to go out: which columns of it, as what kind of file, under which name and where to. */
final class ExportModel {
    private final ExportedTable table;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<ColumnChoice> columns = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.PUBLIC);
    private final StringProperty name = new SimpleStringProperty();
    private boolean usual;

    /**
     * What the model needs beside its table.
     *
     * @param place under which the choice is remembered
     * @param folder where tables go until a person chooses another
     * @param check opens the finished file again and looks for what its readers must not see
     */
    record Ways(
            String place, TableChoiceStore choices, Background background, ObjectProperty<Path> folder,
            Function<Part, ReleaseCheck> check) {}

    /** @param choice of the last time, fitting the table */
    ExportModel(ExportedTable table, TableChoice choice, Ways ways) {
        this.table = table;
        this.ways = ways;
        columns.set(choice.columns());
        format.set(choice.format());
        name.set(TableFile.name(table.subject()));
        usual = choice.columns().equals(ColumnChoice.usual(table));
    }

    ExportedTable.Subject subject() {
        return table.subject();
    }

    ReadOnlyObjectProperty<ColumnChoice> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** Who may read the file: the public, until members are chosen. */
    ObjectProperty<Part> partProperty() {
        return part;
    }

    /** Without its ending. */
    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<Path> folderProperty() {
        return ways.folder();
    }

    void show(int column, boolean shown) {
        usual = false;
        columns.set(columns.get().showing(column, shown));
    }

    /** @return where the column stands now */
    int move(int column, int by) {
        ColumnChoice moved = columns.get().moved(column, column + by);
        if (moved.equals(columns.get())) {
            return column;
        }
        usual = false;
        columns.set(moved);
        return column + by;
    }

    /** Every column as the place itself shows it; this is also what is remembered then. */
    void asUsual() {
        usual = true;
        columns.set(ColumnChoice.usual(table));
    }

    /** What keeps the table from going out as it is chosen now. */
    Optional<Problem> wrong() {
        if (!columns.get().any()) {
            return Optional.of(new Problem("No column is chosen.", "Choose one column at least."));
        }
        if (plainName().isBlank()) {
            return Optional.of(new Problem("The file has no name.", "Give it one."));
        }
        return Optional.empty();
    }

    /** Writes the file in the background and remembers what was chosen. */
    void export(Consumer<Path> done, Background.Failed failed) {
        ColumnChoice chosen = columns.get();
        ExportFormat as = format.get();
        Path folder = ways.folder().get();
        Part readers = part.get();
        String called = plainName();
        boolean forget = usual;
        ways.background().run(
                "Exporting " + table.subject().kind().toLowerCase(java.util.Locale.UK),
                progress -> {
                    if (forget && as == ExportFormat.XLSX) {
                        ways.choices().forget(ways.place());
                    } else {
                        ways.choices().keep(ways.place(), new TableChoice(chosen, as));
                    }
                    Path file = TableFile.free(folder, called, as);
                    TableFile.release(file, chosen.applied(table), ways.check().apply(readers), progress);
                    return file;
                },
                done, failed);
    }

    /** A name is a name and never a way to another folder. */
    private String plainName() {
        return name.get().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").replaceAll("^[.\\s-]+|[.\\s]+$", "");
    }
}
