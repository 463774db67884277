package org.scrutineer.linter;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that fill a cell of a table, and how numbers are written in a finding. */
final class Numerals {
    private static final Pattern CELL = Pattern.compile(
            "([-−–(]?)£?([-−]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\)?( ?(?:k|m|million|thousand))?",
            Pattern.CASE_INSENSITIVE);

    private Numerals() {}

    /** What a cell adds to its column. */
    record Amount(BigDecimal value, BigDecimal step) {
        static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Nothing for what is no number, such as "fewer than 5"; a dash and "nil" add nothing. */
    static Optional<Amount> cell(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.matches("[-–—]|[Nn]il")) {
            return Optional.of(Amount.NOTHING);
        }
        Matcher number = CELL.matcher(plain);
        if (!number.matches()) {
            return Optional.empty();
        }
        boolean negative = !number.group(1).isEmpty() || !number.group(2).isEmpty();
        Quantity read = Quantity.in(plain.replaceAll("[-−–()]", "")).getFirst();
        return Optional.of(new Amount(negative ? read.value().negate() : read.value(), read.step()));
    }

    /** "1,234.5". */
    static String written(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }
}
