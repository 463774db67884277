package org.scrutineer.layouts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row under a header, told apart by what it is for. */
public sealed interface RecognisedRow {
    /** As Excel shows it, from 1. */
    int number();

    boolean hidden();

    /**
     * A row of the table.
     *
     * @param cells field name to its cell, one for every field that has a column, empty cells included
     * @param candidates field name to the cells of all its columns, for fields that have more than one
     */
    record Data(int number, boolean hidden, Map<String, CellRead> cells, Map<String, List<CellRead>> candidates)
            implements
                RecognisedRow {
        public Data {
            cells = Map.copyOf(cells);
            candidates = Map.copyOf(candidates);
        }

        /** The cell of a field, or nothing where no column was found for it. */
        public Optional<CellRead> cell(String field) {
            return Optional.ofNullable(cells.get(field));
        }

        /** What the row says, ready to compare; empty where the cell is empty or there is no such column. */
        public String words(String field) {
            return cell(field).map(CellRead::words).orElse("");
        }
    }

    /**
     * A heading over the rows that follow, such as a workstream.
     *
     * @param rating what it says of all of them together, which each of them says for itself
     */
    record Span(int number, boolean hidden, String text, String address, Optional<CellRead> rating)
            implements
                RecognisedRow {}

    /** Sums of the rows above; never counted. */
    record Totals(int number, boolean hidden, String text, String address) implements RecognisedRow {}

    /** The header once more, as on a later page. */
    record RepeatedHeader(int number, boolean hidden) implements RecognisedRow {}
}
