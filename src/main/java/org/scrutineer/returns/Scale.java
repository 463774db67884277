package org.scrutineer.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
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
        List<BigDecimal> plain = cells.stream()
                .filter(cell -> cell.value() instanceof Value.Number number && !number.percentage())
                .map(cell -> new BigDecimal(((Value.Number) cell.value()).number(), EXCEL))
                .toList();
        if (plain.stream().anyMatch(number -> number.abs().compareTo(BigDecimal.ONE) > 0)) {
            return POINTS;
        }
        // Missed visits of "0.4" under "(%)" are four in a thousand; training of "0.95" is nearly everybody.
        boolean small = label.contains("%") && measure.standard().polarity() == Polarity.LOWER;
        return small && !plain.isEmpty() ? POINTS : FRACTION;
    }
}
