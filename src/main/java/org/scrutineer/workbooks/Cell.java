package org.scrutineer.workbooks;

import java.util.Optional;

/**
 * One cell that holds something, or that is only filled with a colour.
 *
 * @param row as Excel shows it, from 1
 * @param column from 0
 * @param text what a person sees in Excel, as it stands, typing errors, spaces and line breaks included (line breaks
 *     are {@code \n}); empty for a cell that is only coloured
 * @param fill the solid fill's colour as {@code #rrggbb}, where it has one
 * @param bold whether all of its text is in bold type, as headings are
 */
public record Cell(int row, int column, Value value, String text, Optional<String> fill, boolean bold) {
    /** A cell in ordinary type. */
    public Cell(int row, int column, Value value, String text, Optional<String> fill) {
        this(row, column, value, text, fill, false);
    }

    /** The address as people write it: B6. */
    public String address() {
        return address(row, column);
    }

    /** @param row from 1; @param column from 0 */
    public static String address(int row, int column) {
        return letters(column) + row;
    }

    /** The letters of a column counted from 0: A, B, … Z, AA. */
    public static String letters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
