package org.scrutineer.layouts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Value;

/** A sheet written down row by row, as a person would see it. */
public final class SheetSketch {
    /** A text in bold type. */
    public record Bold(String text) {}

    /** A text on a coloured ground; the text may be empty. */
    public record Coloured(String text, String fill) {}

    private final String name;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private int next = 1;

    private SheetSketch(String name) {
        this.name = name;
    }

    public static SheetSketch named(String name) {
        return new SheetSketch(name);
    }

    /** The next row; null for an empty cell. */
    public SheetSketch row(Object... values) {
        return add(false, values);
    }

    public SheetSketch hiddenRow(Object... values) {
        return add(true, values);
    }

    public SheetSketch blank() {
        next++;
        return this;
    }

    /** A text in the next row, merged over a number of columns. */
    public SheetSketch across(int columns, Object value) {
        merges.add(new Sheet.Merge(next, next, 0, columns - 1));
        return row(value);
    }

    public SheetSketch merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        merges.add(new Sheet.Merge(firstRow, lastRow, firstColumn, lastColumn));
        return this;
    }

    public Sheet sheet() {
        return new Sheet(name, false, rows, merges);
    }

    private SheetSketch add(boolean hidden, Object... values) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            if (values[column] != null) {
                cells.add(cell(column, values[column]));
            }
        }
        rows.add(new Sheet.Row(next++, hidden, cells));
        return this;
    }

    private Cell cell(int column, Object value) {
        return switch (value) {
            case Bold bold -> new Cell(next, column, new Value.Text(bold.text()), bold.text(), Optional.empty(), true);
            case Coloured coloured -> new Cell(next, column,
                    coloured.text().isEmpty() ? new Value.Blank() : new Value.Text(coloured.text()), coloured.text(),
                    Optional.of(coloured.fill()));
            case Integer number -> plain(column, new Value.Number(number, false), number.toString());
            case Double number -> plain(column, new Value.Number(number, false), number.toString());
            case LocalDate date -> plain(column, new Value.Moment(date.atStartOfDay(), false), date.toString());
            case Value.Unusable unusable -> plain(column, unusable, unusable.code());
            default -> plain(column, new Value.Text(value.toString()), value.toString());
        };
    }

    private Cell plain(int column, Value value, String text) {
        return new Cell(next, column, value, text, Optional.empty());
    }
}
