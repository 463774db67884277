package org.scrutineer.layouts;

import org.scrutineer.workbooks.Cell;

/**
 * A column that was understood.
 *
 * @param column from 0
 * @param header as the sheet says it, rows of a header in two rows joined; empty where there is none
 * @param confidence from 0 to 1
 * @param reason for a person: "The header says 'Status'."
 * @param chosen whether the field's cells are taken from here; false for a second column of the same field, such as an
 *     older update
 */
public record ColumnMatch(
        Field field, int column, String header, double confidence, String reason, boolean chosen) {
    /** The column's letters: C. */
    public String letters() {
        return Cell.letters(column);
    }

    ColumnMatch notChosen() {
        return new ColumnMatch(field, column, header, confidence, reason, false);
    }
}
