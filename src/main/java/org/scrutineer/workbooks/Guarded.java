package org.scrutineer.workbooks;

import org.scrutineer.documents.Formulas;

/** Keeps exported text from being run as a formula by the program that opens it. */
final class Guarded {
    private static final String CUT = " … (cut at 32,767 characters)";

    private Guarded() {}

    static boolean couldRun(String text) {
        return Formulas.couldRun(text);
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
