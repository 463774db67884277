package org.scrutineer.layouts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.workbooks.Sheet;

/** A table that was understood as a shape: nothing is written yet. */
public record Recognition(
        Sheet sheet, Shape shape, Layout layout, List<RecognisedRow> rows, Surroundings around, List<Doubt> doubts) {
    public Recognition {
        rows = List.copyOf(rows);
        doubts = List.copyOf(doubts);
    }

    /** The last row of the header, from 1; 0 for a table without one. */
    public int headerRow() {
        return layout.headerRow();
    }

    /** All columns that were understood, by place; several may be for one field, of which one is chosen. */
    public List<ColumnMatch> columns() {
        return layout.columns();
    }

    /** The column that a field's cells are taken from. */
    public Optional<ColumnMatch> column(String field) {
        return columns().stream().filter(match -> match.chosen() && match.field().name().equals(field)).findFirst();
    }

    public List<UnclaimedColumn> unclaimed() {
        return layout.unclaimed();
    }

    public double score() {
        return layout.score();
    }

    public List<Line> above() {
        return around.above();
    }

    public List<Line> below() {
        return around.below();
    }

    public Map<String, String> legend() {
        return around.legend();
    }

    public Stream<RecognisedRow.Data> data() {
        return rows.stream().filter(RecognisedRow.Data.class::isInstance).map(RecognisedRow.Data.class::cast);
    }
}
