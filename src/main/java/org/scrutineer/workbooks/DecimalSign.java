package org.scrutineer.workbooks;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.scrutineer.workbooks.WrittenNumber.Sign;

/**
 * Finds out whether a text file writes 12.5 or 12,5. All of its numbers are looked at before one is read: where they agree
 * that is the sign, where they do not each column has its own. What then still may be two numbers is none.
 */
final class DecimalSign {
    private static final Set<Sign> BOTH = EnumSet.of(Sign.POINT, Sign.COMMA);

    private final Set<Sign> seen = EnumSet.noneOf(Sign.class);
    private final Map<Integer, Set<Sign>> seenInColumn = new HashMap<>();
    private final char separator;

    /** @param separator of the file's columns: where it is the comma, the decimals are hardly divided by it as well */
    DecimalSign(char separator) {
        this.separator = separator;
    }

    /** Takes note of a cell that may hold a number, with or without the sign of a currency. */
    void look(int column, String text) {
        if (text.length() > WrittenNumber.LONGEST || text.indexOf('.') < 0 && text.indexOf(',') < 0) {
            return;
        }
        WrittenNumber.of(text.replaceFirst("^\\s*(-?)[£€$]\\s?", "$1")).map(WrittenNumber::sign).filter(BOTH::contains)
                .ifPresent(sign -> {
                    seen.add(sign);
                    seenInColumn.computeIfAbsent(column, any -> EnumSet.noneOf(Sign.class)).add(sign);
                });
    }

    /** The sign in a number's decimals: POINT, COMMA, or EITHER where nobody can tell. */
    Sign of(int column, WrittenNumber number) {
        if (number.sign() == Sign.NONE) {
            return Sign.POINT;
        }
        if (number.sign() == Sign.EITHER) {
            return decided(column);
        }
        // In a file of commas "1,5" in quotes is one and a half only where nothing speaks for the point.
        boolean list = separator == ',' && number.sign() == Sign.COMMA && number.digits().indexOf('.') < 0
                && seen.contains(Sign.POINT);
        return list ? Sign.EITHER : number.sign();
    }

    private Sign decided(int column) {
        if (seen.isEmpty()) {
            return separator == ',' ? Sign.POINT : Sign.EITHER;
        }
        Set<Sign> known = seen.size() == 1 ? seen : seenInColumn.getOrDefault(column, Set.of());
        return known.size() == 1 ? known.iterator().next() : Sign.EITHER;
    }
}
