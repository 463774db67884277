package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;

/** Finds the sign that divides the columns of a text: the one that divides the most rows most evenly. */
final class Separator {
    private static final char[] SIGNS = {',', ';', '\t', '|'};
    private static final int ROWS = 60;

    private Separator() {}

    static char of(String text) {
        char best = ',';
        double most = 0;
        for (char sign : SIGNS) {
            double score = score(columns(text, sign));
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return best;
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
