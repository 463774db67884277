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

    /** @param title stands over the table and says what to do in it */
    public record Table(String sheet, String title, List<Column> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param width in characters
     * @param open whether it is there to be written in
     * @param prompt shown while a cell of it is chosen; empty for a locked one
     * @param choices what can be chosen in it; empty where anything may be written
     */
    public record Column(String header, int width, boolean open, String prompt, List<String> choices) {
        public Column {
            choices = List.copyOf(choices);
        }

        public static Column locked(String header, int width) {
            return new Column(header, width, false, "", List.of());
        }

        public static Column open(String header, int width, String prompt, List<String> choices) {
            return new Column(header, width, true, prompt, choices);
        }
    }

    /**
     * @param key stands in a hidden column of the row, so that the row is known wherever it goes
     * @param locked what the locked columns say, in their order
     */
    public record Row(String key, List<String> locked) {
        public Row {
            locked = List.copyOf(locked);
        }
    }
}
