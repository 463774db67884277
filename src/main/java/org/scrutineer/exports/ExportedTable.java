package org.scrutineer.exports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A table as it goes out, in whichever form: what it shows, its columns, and its rows with ratings as values. */
public record ExportedTable(Subject subject, List<Column> columns, List<List<TableCell>> rows) {
    public ExportedTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table without columns: " + subject.title());
        }
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("A row has another number of cells than the header: " + subject.title());
        }
    }

    /**
     * What a table shows.
     *
     * @param kind "Recommendations", "RAG table": names the sheet of a workbook
     * @param title "Reablement at Home: 9 recommendations"
     * @param asAt the day on which it was so
     * @param note what it rests on, or which part of the whole it shows; empty for none
     */
    public record Subject(String kind, String title, LocalDate asAt, String note) {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        public Subject {
            if (kind.isBlank() || title.isBlank()) {
                throw new IllegalArgumentException("A table that goes out says what it shows");
            }
        }

        /** With its day. */
        public String caption() {
            return title + ", as at " + DAY.format(asAt);
        }
    }

    /**
     * @param heads whether its cells head their rows
     * @param shown whether it goes out until somebody chooses
     */
    public record Column(String title, boolean heads, boolean shown) {
        public Column {
            if (title.isBlank()) {
                throw new IllegalArgumentException("A column of a table that goes out has a title");
            }
        }

        public static Column heading(String title) {
            return new Column(title, true, true);
        }

        public static Column of(String title) {
            return new Column(title, false, true);
        }

        /** Offered, but not among those that go out until somebody chooses it. */
        public static Column offered(String title) {
            return new Column(title, false, false);
        }
    }

    public List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    /** The same rows with these columns only, in this order. */
    ExportedTable with(List<Integer> places) {
        return new ExportedTable(
                subject, places.stream().map(columns::get).toList(),
                rows.stream().map(row -> places.stream().map(row::get).toList()).toList());
    }

    /** Every cell of a column. */
    List<TableCell> cells(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** The columns that go out until somebody chooses. */
    List<Integer> shown() {
        return IntStream.range(0, columns.size()).filter(column -> columns.get(column).shown()).boxed().toList();
    }
}
