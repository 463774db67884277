package org.scrutineer.documents;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A block of a paper. Writers switch over all of them, so that PDF and Word cannot drift apart; no words are made in a
 * writer. What would make a paper inaccessible is refused here, at construction.
 */
public sealed interface Block {

    /** @param level 2 to 4; level 1 is the paper's title */
    record Heading(int level, String text) implements Block {
        public Heading {
            refuseUnless(level >= 2 && level <= 4, "A heading's level is 2 to 4, not " + level);
            refuseBlank(text, "A heading");
        }
    }

    /** @param number the printed number of a numbered paragraph; the composer counts, straight through the headings */
    record Paragraph(OptionalInt number, List<Run> runs) implements Block, CellContent {
        public Paragraph {
            runs = List.copyOf(runs);
            refuseUnless(!runs.isEmpty(), "A paragraph without text");
        }

        public static Paragraph of(String text) {
            return new Paragraph(OptionalInt.empty(), List.of(new Run.Text(text)));
        }
    }

    record Bullets(List<List<Run>> items) implements Block, CellContent {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
            refuseUnless(!items.isEmpty() && items.stream().noneMatch(List::isEmpty), "A list without items");
        }
    }

    /** Labels with their values, such as committee and meeting on a cover: read as "label value", one a line. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
            refuseUnless(!facts.isEmpty(), "Facts without a fact");
        }
    }

    record Fact(String label, List<Run> value) {
        public Fact {
            refuseBlank(label, "A fact's label");
            value = List.copyOf(value);
            refuseUnless(!value.isEmpty(), "A fact without a value: " + label);
        }
    }

    /** A quotation printed verbatim, with where it is from. */
    record Quotation(String text, Optional<String> from) implements Block {
        public Quotation {
            refuseBlank(text, "A quotation");
        }
    }

    /** @param caption printed above; @param description for screen readers: what the table shows and how it reads */
    record Table(String caption, String description, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            refuseBlank(caption, "A table's caption");
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            refuseUnless(!columns.isEmpty(), "A table without columns: " + caption);
            int width = columns.size();
            refuseUnless(
                    rows.stream().allMatch(row -> row.cells().size() == width),
                    "A table's row has another number of cells than its header: " + caption);
        }
    }

    /**
     * @param share of the table's width, relative to the other columns' shares
     * @param heads whether its cells head their rows
     */
    record Column(String header, double share, boolean heads) {
        public Column {
            refuseBlank(header, "A column's header");
            refuseUnless(share > 0, "A column's share must be above 0: " + header);
        }
    }

    /** @param about the record that the row is about, where it is about one */
    record Row(List<Cell> cells, Optional<UUID> about) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(List<Cell> cells) {
            this(cells, Optional.empty());
        }

        public Row about(UUID record) {
            return new Row(cells, Optional.of(record));
        }
    }

    /** @param content may be empty: an empty cell is printed empty */
    record Cell(List<CellContent> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** What may stand in a cell. */
    sealed interface CellContent permits Paragraph, Bullets, RatingMark {}

    /** A picture made of marks, with a title that says its message and a text for those who cannot see it. */
    record Figure(String title, String alternative, Chart chart) implements Block {
        public Figure {
            refuseBlank(title, "A figure's title");
            refuseBlank(alternative, "A figure's alternative text");
        }
    }

    /** @param sideways whether the pages from here to the next break lie on their side, for a wide table */
    record PageBreak(boolean sideways) implements Block {}

    private static void refuseBlank(String text, String what) {
        refuseUnless(text != null && !text.isBlank(), what + " must have text");
    }

    private static void refuseUnless(boolean right, String why) {
        if (!right) {
            throw new IllegalArgumentException(why);
        }
    }
}
