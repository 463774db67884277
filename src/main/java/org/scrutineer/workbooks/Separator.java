package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the sign that divides the columns of a text: the one that divides the most rows most evenly. */
final class Separator {
    private static final char[] SIGNS = {',', ';', '\t', '|'};
    private static final int ROWS = 60;
    /** Signs at the beginning of the text that are looked at for decimal commas. */
    private static final int CHARACTERS = 1 << 17;
    /** A number with a decimal comma that fills the place between two other signs: ;2.256,27; */
    private static final Pattern DECIMAL_COMMA = Pattern
            .compile("(?<=[;\\t|])([-\\d. ]{0,20}\\d),(\\d{1,15} ?%?)(?=[;\\t|\\r\\n]|\\z)"
                    + "|(?<=[\\n])([-\\d. ]{0,20}\\d),(\\d{1,15} ?%?)(?=[;\\t|])");

    private Separator() {}

    static char of(String text) {
        char best = ',';
        double most = 0;
        for (char sign : SIGNS) {
            double score = score(columns(sign == ',' ? withoutDecimals(text) : text, sign));
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return best;
    }

    private static String withoutDecimals(String text) {
        return DECIMAL_COMMA.matcher(text.substring(0, Math.min(CHARACTERS, text.length()))).replaceAll("$1$3.$2$4");
    }

    /** Columns beyond the first of each row, quoted parts left alone. */
    private static List<Integer> columns(String text, char sign) {
        List<Integer> rows = new ArrayList<>();
        boolean quoted = false;
        int columns = 0;
        for (int place = 0; place < text.length() && rows.size() < ROWS; place++) {
            char at = text.charAt(place);
            if (at == '"') {
                quoted = !quoted;
            } else if (at == sign && !quoted) {
                columns++;
            } else if (at == '\n' && !quoted) {
                rows.add(columns);
                columns = 0;
            }
        }
        rows.add(columns);
        return rows;
    }

    /** How many rows have the commonest number of columns, times a little more for every column. */
    private static double score(List<Integer> rows) {
        double best = 0;
        for (int columns : rows.stream().distinct().toList()) {
            if (columns > 0) {
                long same = rows.stream().filter(other -> other == columns).count();
                best = Math.max(best, same * (1 + Math.min(columns, 20) / 10.0));
            }
        }
        return best;
    }
}
