package org.scrutineer.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Measure.Polarity;
import org.scrutineer.workbooks.Value;

/** How a sheet writes the plain numbers of one percentage: 95 or 0.95. The cells of a row or column decide together. */
enum Scale {
    FRACTION,
    POINTS;

    /** Excel itself keeps no more than 15 digits of a number. */
    static final MathContext EXCEL = new MathContext(15);

    /** @param cells everything that the sheet says of the measure */
    static Scale of(Measure measure, String label, List<CellRead> cells) {
        List<BigDecimal> plain = cells.stream().flatMap(cell -> plain(cell).stream()).toList();
        if (plain.stream().anyMatch(number -> number.abs().compareTo(BigDecimal.ONE) > 0)) {
            return POINTS;
        }
        // Missed visits of "0.4" under "(%)" are four in a thousand; training of "0.95" is nearly everybody.
        boolean small = label.contains("%") && measure.standard().polarity() == Polarity.LOWER;
        return small && !plain.isEmpty() ? POINTS : FRACTION;
    }

    /** A number without a percent sign, also one that is kept as text. */
    private static Optional<BigDecimal> plain(CellRead cell) {
        if (cell.value() instanceof Value.Number number) {
            return number.percentage() ? Optional.empty() : Optional.of(new BigDecimal(number.number(), EXCEL));
        }
        boolean typed = cell.value() instanceof Value.Text && cell.words().matches("\\d{1,3}(\\.\\d+)?");
        return typed ? Optional.of(new BigDecimal(cell.words())) : Optional.empty();
    }
}
