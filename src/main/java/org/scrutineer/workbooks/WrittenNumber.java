package org.scrutineer.workbooks;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people and programs write it into text: 1,234.5 or 1.234,5 or 12,23 %. Which of the two signs divides the
 * decimals is told by most of them; 1,234 tells nothing.
 *
 * @param digits the signs between a possible minus and a possible percent sign, spaces taken out
 * @param sign which sign divides its decimals, or would if it had any
 */
record WrittenNumber(boolean negative, String digits, boolean percentage, Sign sign) {
    /** Thousands stand apart in threes by a sign or a narrow space; a phone number with spaces is no number. */
    private static final Pattern NUMBER = Pattern.compile("([-\u2212]?)((?:0|[1-9]\\d{0,14})(?:[.,]\\d{1,15})?"
            + "|[1-9]\\d{0,2}(?:(?:,\\d{3})+(?:\\.\\d{1,15})?|(?:\\.\\d{3})+(?:,\\d{1,15})?"
            + "|(?:[\u00a0\u202f\u2009'\u2019]\\d{3})+(?:[.,]\\d{1,15})?|(?: \\d{3})+[.,]\\d{1,15}))[ \u00a0\u202f]?(%?)");
    static final int LONGEST = 30;

    /** Which sign divides the decimals. */
    enum Sign {
        POINT,
        COMMA,
        /** Either: 1,234 and 1.234 may be whole or not. */
        EITHER,
        /** A whole number without any sign. */
        NONE
    }

    static Optional<WrittenNumber> of(String text) {
        if (text.isEmpty() || text.length() > LONGEST || Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches() || number.group(3).isEmpty() && number.end(2) < number.end()) {
            return Optional.empty();
        }
        String digits = number.group(2).replaceAll("[ \u00a0\u202f\u2009'\u2019]", "");
        boolean apart = digits.length() < number.group(2).length();
        return Optional.of(new WrittenNumber(!number.group(1).isEmpty(), digits, !number.group(3).isEmpty(),
                sign(digits, apart)));
    }

    /** @param apart whether its thousands stand apart by spaces, so that a sign can only be that of the decimals */
    private static Sign sign(String digits, boolean apart) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return Sign.NONE;
        }
        if (point >= 0 && comma >= 0) {
            return point > comma ? Sign.POINT : Sign.COMMA;
        }
        char sign = point >= 0 ? '.' : ',';
        int last = Math.max(point, comma);
        if (digits.indexOf(sign) < last) {
            return decimal(sign == '.' ? ',' : '.');
        }
        boolean three = digits.length() - last == 4 && last <= 3 && digits.charAt(0) != '0' && !apart;
        return three ? Sign.EITHER : decimal(sign);
    }

    private static Sign decimal(char sign) {
        return sign == '.' ? Sign.POINT : Sign.COMMA;
    }

    /**
     * The number; of a percentage its part of one.
     *
     * @param decimal the sign that divides its decimals: POINT or COMMA
     */
    double value(Sign decimal) {
        String plain = decimal == Sign.COMMA ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        BigDecimal number = new BigDecimal(plain).movePointLeft(percentage ? 2 : 0);
        return (negative ? number.negate() : number).doubleValue();
    }
}
