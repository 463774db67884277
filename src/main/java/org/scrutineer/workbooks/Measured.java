package org.scrutineer.workbooks;

import java.math.BigDecimal;
import java.util.Optional;
import org.scrutineer.ui.Tone;

/**
 * A figure in an exported cell: a number that can be counted with, shown as its format says.
 *
 * @param format as Excel writes number formats: {@code 0.0%}; only code makes one up, never a file or a person
 * @param tone of its rating, which colours its cell; the format has the rating's letter, as colour says nothing alone
 */
public record Measured(BigDecimal number, String format, Optional<Tone> tone) {
    /** A whole number without a decimal point, another one with what it has. */
    public static Measured counted(BigDecimal number) {
        return new Measured(number, counting(number), Optional.empty());
    }

    /** The format of a number that is counted or added up. */
    public static String counting(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0 ? "#,##0.0#" : "#,##0";
    }

    /** The number alone, in full. */
    String plain() {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
