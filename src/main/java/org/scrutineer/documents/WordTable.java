package org.scrutineer.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes one table: real columns, a header row that Word repeats, rows that stay whole, no merged cells. */
final class WordTable {
    /** Rows of a table that Word is asked to keep on one page; of others it keeps the last two together. */
    private static final int MOST_KEPT = 5;
    private static final int BETWEEN_BLOCKS = 80;
    private static final int BETWEEN_BULLETS = 40;
    /** For the edge that Word draws outside the paragraph, above and below. */
    private static final int TAG_RISE = 20;
    /** In points: programs differ a little in how wide they set words. */
    private static final double TAG_SLACK = 2;

    private final WordMarkup markup;
    private final WordText text;
    private final WordFrame frame;
    private final Block.Table table;
    private final int[] widths;
    private final boolean whole;
    /** Whether the row in hand stays with the next one, which Word is told paragraph by paragraph. */
    private boolean keeps;

    /** @param room width of the text, in points */
    WordTable(WordMarkup markup, WordText text, WordFrame frame, Block.Table table, double room) {
        this.markup = markup;
        this.text = text;
        this.frame = frame;
        this.table = table;
        whole = table.rows().size() <= MOST_KEPT && TableStrips.staysWhole(frame.faces(), table, room);
        double[] points = ColumnWidths.of(frame.faces(), table, room);
        widths = new int[points.length];
        for (int column = 0; column < points.length; column++) {
            widths[column] = (int) Math.round(20 * points[column]);
        }
    }

    void write() {
        text.paragraph("Caption", table.caption());
        markup.open("w:tbl").open("w:tblPr");
        markup.value("w:tblStyle", frame.styles().id("PaperTable"));
        markup.empty("w:tblW", "w:w", Integer.toString(Arrays.stream(widths).sum()), "w:type", "dxa");
        markup.empty("w:tblLayout", "w:type", "fixed");
        markup.empty("w:tblLook", "w:val", "0420", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0",
                "w:lastColumn", "0", "w:noHBand", "0", "w:noVBand", "1");
        markup.value("w:tblCaption", Printable.text(table.caption()));
        if (!TextStrips.isBlank(table.description())) {
            markup.value("w:tblDescription", Printable.text(table.description()));
        }
        markup.close().open("w:tblGrid");
        for (int width : widths) {
            markup.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        markup.close();
        header();
        for (int row = 0; row < table.rows().size(); row++) {
            keeps = whole ? row < table.rows().size() - 1 : row == table.rows().size() - 2;
            row(table.rows().get(row));
        }
        markup.close();
    }

    private void header() {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        for (int column = 0; column < widths.length; column++) {
            openCell(column);
            text.paragraph("TableHeader", table.columns().get(column).header());
            markup.close();
        }
        markup.close();
    }

    private void row(Block.Row row) {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int column = 0; column < widths.length; column++) {
            openCell(column);
            content(row.cells().get(column).content(), column);
            markup.close();
        }
        markup.close();
    }

    private void openCell(int column) {
        markup.open("w:tc").open("w:tcPr");
        markup.empty("w:tcW", "w:w", Integer.toString(widths[column]), "w:type", "dxa").close();
    }

    private void content(List<Block.CellContent> content, int column) {
        String style = table.columns().get(column).heads() ? "TableRowHeader" : "TableText";
        boolean first = true;
        for (Block.CellContent each : content) {
            int before = first ? 0 : BETWEEN_BLOCKS;
            boolean written = switch (each) {
                case Block.Paragraph paragraph -> paragraph(paragraph, style, before);
                case Block.Bullets bullets -> bullets(bullets, before);
                case RatingMark mark -> rating(mark, before, widths[column]);
            };
            first &= !written;
        }
        if (first) {
            // A cell without a paragraph is a damaged file to Word.
            text.paragraph(format(style), List.of());
        }
    }

    private boolean paragraph(Block.Paragraph paragraph, String style, int before) {
        if (TextStrips.isBlank(paragraph.runs())) {
            return false;
        }
        text.paragraph(lowered(format(style), before), TableStrips.numbered(paragraph));
        return true;
    }

    private boolean bullets(Block.Bullets bullets, int before) {
        List<List<Run>> items = bullets.items().stream().filter(item -> !TextStrips.isBlank(item)).toList();
        WordText.Format format = format("TableBullet").numbered(frame.numbers().cellBullets(), 0);
        for (int item = 0; item < items.size(); item++) {
            text.paragraph(lowered(format, item == 0 ? before : BETWEEN_BULLETS), items.get(item));
        }
        return !items.isEmpty();
    }

    /** The tag is the paragraph's own edge and fill; it ends where the words do, not where the column does. */
    private boolean rating(RatingMark mark, int before, int width) {
        Faces faces = frame.faces();
        double room = width / 20.0 - 2 * ColumnWidths.GUTTER - 2 * Look.TAG_PADDING;
        Ink.Lettering lettering = new Ink.Lettering(Face.BOLD, Look.CELL.size(), Look.INK);
        String words = mark.printed();
        double reach = TextLines.broken(faces, List.of(Stretch.silent(words, lettering)), room)
                .stream()
                .mapToDouble(line -> TextLines.reach(faces, line))
                .max()
                .orElse(room);
        String right = Long.toString(Math.round(20 * (Look.TAG_PADDING + Math.max(0, room - reach - TAG_SLACK))));
        text.openProperties(WordText.style(mark.tone()), keeps);
        markup.empty("w:spacing", "w:before", Integer.toString(before + TAG_RISE), "w:after",
                Integer.toString(TAG_RISE));
        markup.empty("w:ind", "w:right", right).close();
        text.run(words, Optional.empty());
        markup.close();
        return true;
    }

    private WordText.Format format(String style) {
        return WordText.Format.of(style).keepingWithNext(keeps);
    }

    private static WordText.Format lowered(WordText.Format format, int before) {
        return before == 0 ? format : format.lowered(before);
    }
}
