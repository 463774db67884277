package org.scrutineer.workbooks;

/** Keeps exported text from being run as a formula by the program that opens it. */
final class Guarded {
    /** Signs that begin a formula, also in their full-width forms, or that hide one. */
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";
    private static final String CUT = " … (cut at 32,767 characters)";

    private Guarded() {}

    static boolean couldRun(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with a mark before it that makes spreadsheet programs take it for text. */
    static String forText(String text) {
        return couldRun(text) ? "'" + text : text;
    }

    /** The text as long as a cell may be, and a word that says so where it was cut. */
    static String fitting(String text) {
        return text.length() <= Limits.CELL_CHARACTERS
                ? text
                : text.substring(0, Limits.CELL_CHARACTERS - CUT.length()) + CUT;
    }
}
