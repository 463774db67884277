package org.scrutineer.workbooks;

import java.util.List;
import java.util.Optional;

/**
 * One sheet: the rows that hold anything, in order, and the merged areas.
 *
 * @param name as on its tab; for a text file, the file's name without its ending
 */
public record Sheet(String name, boolean hidden, List<Row> rows, List<Merge> merges) {
    public Sheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /**
     * @param number as Excel shows it, from 1
     * @param cells those that hold anything, by rising column
     */
    public record Row(int number, boolean hidden, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell in a column counted from 0, or nothing where it is empty. */
        public Optional<Cell> cell(int column) {
            return cells.stream().filter(cell -> cell.column() == column).findFirst();
        }
    }

    /** A merged area, first and last inclusive; rows from 1, columns from 0. Its value stands in its first cell. */
    public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        public boolean contains(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }
    }
}
