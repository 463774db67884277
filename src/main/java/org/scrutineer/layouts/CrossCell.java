package org.scrutineer.layouts;

import java.util.Optional;

/**
 * One figure of a table: what is measured, whose it is, for which period, and the cell that says it.
 *
 * @param body whose it is, where a column of the table says so
 * @param period where the table says it
 * @param cell may be empty: a figure that was left out is a finding as well
 * @param numerator and denominator where they stand in columns of their own
 */
public record CrossCell(
        CrossLabel subject, Optional<Line> body, Optional<CrossPeriod> period, CellRead cell,
        Optional<CellRead> numerator, Optional<CellRead> denominator) {}
