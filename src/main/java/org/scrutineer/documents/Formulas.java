package org.scrutineer.documents;

/** Which texts a spreadsheet program would take for a formula, were they given to it as they are. */
public final class Formulas {
    /** Signs that begin a formula, also in their full-width forms, or that hide one. */
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /** Programs pass over blanks and marks that are not seen, so that what stands after them counts as the beginning. */
    public static boolean couldRun(String text) {
        return text.codePoints()
                .filter(sign -> STARTS.indexOf(sign) >= 0 || !isPassedOver(sign))
                .limit(1)
                .anyMatch(sign -> STARTS.indexOf(sign) >= 0);
    }

    private static boolean isPassedOver(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> false;
        };
    }
}
