package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows by columns, such as providers by measures: what each value is and how it is rated, and where nothing was
 * returned. Its data table belongs beside it, as narrow cells show only how a value is rated.
 *
 * @param columns the headers, which may be long
 */
public record HeatMap(List<String> columns, List<Row> rows) {
    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (width == 0) {
            throw new IllegalArgumentException("A heat map without columns");
        }
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("A heat map's row has another number of cells than its header");
        }
    }

    public record Row(String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One value.
     *
     * @param words short, as printed: "95.0%", "n/a", "&lt;5"; empty where nothing was returned, and only there
     * @param spoken the same in full: "95.0%, Green", "not applicable"
     * @param opens names the list behind it
     */
    public record Cell(Optional<RatingMark> rating, String words, String spoken, Optional<String> opens) {
        public Cell {
            if (spoken.isBlank() || words.isBlank() && rating.isPresent()) {
                throw new IllegalArgumentException("A cell of a heat map says what stands in it");
            }
        }

        public static Cell rated(RatingMark rating, String words) {
            return new Cell(Optional.of(rating), words, words + ", " + rating.word(), Optional.empty());
        }

        /** A value that has no rating, or something that is no number. */
        public static Cell plain(String words, String spoken) {
            if (words.isBlank()) {
                throw new IllegalArgumentException("A cell of a heat map says what stands in it: " + spoken);
            }
            return new Cell(Optional.empty(), words, spoken, Optional.empty());
        }

        public static Cell notReturned() {
            return new Cell(Optional.empty(), "", "not returned", Optional.empty());
        }

        public Cell opening(String list) {
            return new Cell(rating, words, spoken, Optional.of(list));
        }

        boolean returned() {
            return !words.isBlank();
        }
    }

    /** All rows in one chart, for a screen that can be scrolled; width in points. */
    public Chart chart(double width) {
        return new HeatMapDrawing(this, new Chart.Room(width, Double.MAX_VALUE)).chart(rows);
    }

    /** Drawn to be legible: as many charts, one below the other, as the rows need; none for no rows. */
    public List<Chart> charts(Chart.Room room) {
        if (rows.isEmpty()) {
            return List.of();
        }
        HeatMapDrawing drawing = new HeatMapDrawing(this, room);
        int parts = Math.ceilDiv(rows.size(), drawing.mostRows());
        List<Chart> charts = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int first = part * rows.size() / parts;
            charts.add(drawing.chart(rows.subList(first, (part + 1) * rows.size() / parts)));
        }
        return charts;
    }
}
