package org.scrutineer.layouts;

import java.util.SortedMap;

/**
 * The header of one table.
 *
 * @param first and last places in the grid's lines, inclusive; {@code last} is before {@code first} where a table has
 *     no header
 * @param texts column to its header, rows joined
 */
record Header(int first, int last, SortedMap<Integer, String> texts) {
    int firstColumn() {
        return texts.firstKey();
    }

    int lastColumn() {
        return texts.lastKey();
    }

    boolean within(int column) {
        return firstColumn() <= column && column <= lastColumn();
    }
}
