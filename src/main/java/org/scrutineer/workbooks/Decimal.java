package org.scrutineer.workbooks;

/** Reads numbers as spreadsheet programs write them into files. */
final class Decimal {
    /** So many digits any double holds, and so many powers of ten: what is divided then is exact, and so is the result. */
    private static final int DIGITS = 15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
            1e14,
            1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

    private Decimal() {}

    /** @throws NumberFormatException for everything that is no number */
    static double of(CharSequence text) {
        boolean negative = text.length() > 1 && text.charAt(0) == '-';
        long number = 0;
        int digits = 0;
        int point = -1;
        for (int place = negative ? 1 : 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (sign >= '0' && sign <= '9') {
                number = number * 10 + (sign - '0');
                digits += number == 0 ? 0 : 1;
            } else if (sign == '.' && point < 0) {
                point = place;
            } else {
                return Double.parseDouble(text.toString());
            }
            if (digits > DIGITS) {
                return Double.parseDouble(text.toString());
            }
        }
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (decimals >= POWERS.length || text.length() == (negative ? 1 : 0) + (point < 0 ? 0 : 1)) {
            return Double.parseDouble(text.toString());
        }
        double value = number / POWERS[decimals];
        return negative ? -value : value;
    }
}
