package org.scrutineer.layouts;

import java.util.Optional;

/** What one column of a table of figures holds. */
sealed interface CrossColumn {
    int column();

    /** Names what is measured, row by row. */
    record Subjects(int column) implements CrossColumn {}

    /** Names whose figures they are, row by row. */
    record Bodies(int column) implements CrossColumn {}

    /** Says for which period, row by row. */
    record Periods(int column) implements CrossColumn {}

    /**
     * Holds figures.
     *
     * @param subject what is measured, where the header says so and not the row
     * @param period for which period, likewise
     */
    record Values(int column, Part part, Optional<CrossLabel> subject, Optional<CrossPeriod> period)
            implements
                CrossColumn {}

    /** Sums up other columns, and is never counted. */
    record Totals(int column, Optional<CrossLabel> subject) implements CrossColumn {}

    /** Comments, targets and whatever else is not taken in. */
    record Aside(int column, String header) implements CrossColumn {}

    /** Which part of a figure a column holds. */
    enum Part {
        WHOLE,
        NUMERATOR,
        DENOMINATOR
    }
}
