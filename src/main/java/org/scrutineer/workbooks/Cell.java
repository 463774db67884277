package org.scrutineer.workbooks;

import java.util.Objects;
import java.util.Optional;

/**
 * One cell that holds something, or that is only filled with a colour. It never changes, and two that say the same are
 * equal. A workbook has hundreds of thousands of them: what a number is and how it is shown is worked out when asked.
 */
public final class Cell {
    private final int row;
    private final int column;
    private final Style style;
    private final double number;
    /** Null for a number, of which it is made. */
    private final Value value;
    /** Null for a number until somebody asks; whichever thread then makes it makes the same. */
    private String text;

    /**
     * @param row as Excel shows it, from 1
     * @param column from 0
     * @param text what a person sees in Excel
     * @param fill the solid fill's colour as {@code #rrggbb}, where it has one
     * @param bold whether all of its text is in bold type, as headings are
     */
    public Cell(int row, int column, Value value, String text, Optional<String> fill, boolean bold) {
        this(row, column, Style.of(0, "General", new Display(false), fill, bold), value, text);
    }

    /** A cell in ordinary type. */
    public Cell(int row, int column, Value value, String text, Optional<String> fill) {
        this(row, column, value, text, fill, false);
    }

    Cell(int row, int column, Style style, Value value, String text) {
        this.row = row;
        this.column = column;
        this.style = style;
        this.number = 0;
        this.value = Objects.requireNonNull(value);
        this.text = Objects.requireNonNull(text);
    }

    /** A cell with a number, which its style may make a date or a time. */
    Cell(int row, int column, Style style, double number) {
        this.row = row;
        this.column = column;
        this.style = style;
        this.number = number;
        this.value = null;
    }

    /** As Excel shows it, from 1. */
    public int row() {
        return row;
    }

    /** From 0. */
    public int column() {
        return column;
    }

    public Value value() {
        return value == null ? style.value(number) : value;
    }

    /** Whether it has only a colour. */
    boolean isBlank() {
        return value instanceof Value.Blank;
    }

    boolean isUnusable() {
        return value instanceof Value.Unusable;
    }

    /**
     * What a person sees in Excel, as it stands, typing errors, spaces and line breaks included (line breaks are
     * {@code \n}); empty for a cell that is only coloured.
     */
    public String text() {
        String known = text;
        if (known == null) {
            known = style.text(number);
            text = known;
        }
        return known;
    }

    /** The solid fill's colour as {@code #rrggbb}, where it has one. */
    public Optional<String> fill() {
        return style.fill();
    }

    /** Whether all of its text is in bold type, as headings are. */
    public boolean bold() {
        return style.bold();
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && row == cell.row && column == cell.column && value().equals(cell.value())
                && text().equals(cell.text()) && fill().equals(cell.fill()) && bold() == cell.bold();
    }

    @Override
    public int hashCode() {
        return Objects.hash(row, column, value());
    }

    @Override
    public String toString() {
        return address() + " “" + text() + "” " + value();
    }
}
