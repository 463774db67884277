package org.scrutineer.workbooks;

import java.util.List;

/**
 * A workbook that somebody fills in and sends back: words that say how, tables with locked and open cells, and hidden
 * rows that say what it is.
 *
 * @param guidance the first sheet
 * @param tables a sheet each
 * @param reference rows of a hidden sheet, as they are
 */
public record FillIn(Guidance guidance, List<Table> tables, List<List<String>> reference) {
    static final String REFERENCE_SHEET = "Reference";

    public FillIn {
        tables = List.copyOf(tables);
        reference = List.copyOf(reference);
    }

    /**
     * @param facts each a name and what it says: "Review", "Care at Home"
     * @param steps what to do, in order
     */
    public record Guidance(String sheet, String title, List<Fact> facts, List<String> steps) {
        public Guidance {
            facts = List.copyOf(facts);
            steps = List.copyOf(steps);
        }
    }

    public record Fact(String name, String says) {}

    /**
     * @param title stands over the table and says what to do in it
     * @param facts stand between the title and the table, for whoever sees this sheet alone
     */
    public record Table(String sheet, String title, List<Fact> facts, List<Column> columns, List<Row> rows) {
        public Table {
            facts = List.copyOf(facts);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public Table(String sheet, String title, List<Column> columns, List<Row> rows) {
            this(sheet, title, List.of(), columns, rows);
        }

        /** Counted from 0: under the title and the facts. */
        int headerRow() {
            return 1 + facts.size();
        }
    }

    /**
     * @param width in characters
     * @param open whether it is there to be written in
     * @param prompt shown while a cell of it is chosen; empty for a locked one
     * @param choices what can be chosen in it, or written instead of a figure; empty where anything may be written
     * @param figures whether each row says by its {@link Entry} what is to be written in it
     */
    public record Column(
            String header, int width, boolean open, String prompt, List<String> choices, boolean figures) {
        public Column {
            choices = List.copyOf(choices);
        }

        public static Column locked(String header, int width) {
            return new Column(header, width, false, "", List.of(), false);
        }

        public static Column open(String header, int width, String prompt, List<String> choices) {
            return new Column(header, width, true, prompt, choices, false);
        }

        /** @param instead words that may stand where there is no figure */
        public static Column figures(String header, int width, List<String> instead) {
            return new Column(header, width, true, "", instead, true);
        }
    }

    /** What figures are written as; none is below zero. */
    public enum Number {
        PLAIN("General"),
        /** Kept as a fraction, written and shown times 100. */
        PERCENTAGE("0.0%"),
        POUNDS("£#,##0.00");

        private final String format;

        Number(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }

    /** What a row wants in its columns of figures. @param prompt shown while such a cell is chosen */
    public record Entry(Number number, String title, String prompt) {
        static final Entry PLAIN = new Entry(Number.PLAIN, "", "");
    }

    /**
     * @param key stands in a hidden column of the row, so that the row is known wherever it goes
     * @param locked what the locked columns say, in their order
     */
    public record Row(String key, List<String> locked, Entry entry) {
        public Row {
            locked = List.copyOf(locked);
        }

        public Row(String key, List<String> locked) {
            this(key, locked, Entry.PLAIN);
        }
    }
}
