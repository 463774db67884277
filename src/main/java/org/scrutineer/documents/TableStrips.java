package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.documents.Ink.Lettering;
import org.scrutineer.documents.Strip.CellLine;
import org.scrutineer.documents.Strip.Slab;

/** Lays out one table: caption, header, rows. Its tags are made row by row, whatever the pages do with them. */
final class TableStrips {
    private static final double BETWEEN_BLOCKS = 4;
    private static final double BETWEEN_BULLETS = 2;
    /** A table that is no higher than this is not divided between pages. */
    private static final double WHOLE = 200;
    private static final double LEADING = Look.CELL_LEADING * Look.CELL.size();

    private final Block.Table table;
    private final TextStrips text;
    private final Faces faces;
    private final double width;
    private final double[] widths;
    private final List<Double> lefts = new ArrayList<>();

    /** @param width of the text that the table is as wide as */
    TableStrips(Faces faces, Block.Table table, double width) {
        this.faces = faces;
        this.table = table;
        this.width = width;
        text = new TextStrips(faces, width);
        widths = ColumnWidths.of(faces, table, width);
        double left = 0;
        for (double each : widths) {
            lefts.add(left + ColumnWidths.GUTTER);
            left += each;
        }
    }

    /** Whether it is small enough to stand on one page; for Word, which is told row by row. */
    static boolean staysWhole(Faces faces, Block.Table table, double width) {
        return table.rows().size() * LEADING <= WHOLE
                && new TableStrips(faces, table, width).strips(Tag.document()).stream()
                        .filter(strip -> strip instanceof Strip.Row row && row.keepsWithNext())
                        .count() == table.rows().size() - 1;
    }

    List<Strip> strips(Tag document) {
        Tag tag = document.child("Table", new Tag.Attribute.Summary(Printable.text(table.description())));
        List<Stretch> caption = List.of(Stretch.of(table.caption(), Look.CAPTION, tag.child("Caption").text()));
        List<Strip> strips = new ArrayList<>(TextStrips.keepingWithNext(text.slabs(16, caption, 0)));
        strips.add(new Slab(0, 5, true, List.of()));
        // A header group without a body is an error to a screen reader.
        boolean empty = table.rows().isEmpty();
        List<List<CellLine>> headers = headers(empty ? tag.child("TR") : tag.child("THead").child("TR"));
        Slab head = head(headers);
        strips.add(empty ? new Slab(0, head.height(), false, head.inks()) : head);
        Strip.TableHead repeated = new Strip.TableHead(head.height(), untagged(head.inks()));
        Strip.Measures measures = new Strip.Measures(width, lefts, Look.CELL_PADDING, LEADING);
        Tag body = empty ? tag : tag.child("TBody");
        List<Strip.Row> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            rows.add(new Strip.Row(repeated, cells(row, body.child("TR")), measures, false));
        }
        boolean whole = rows.stream().mapToDouble(Strip.Row::height).sum() <= WHOLE;
        for (int row = 0; row < rows.size(); row++) {
            boolean keeps = whole && row < rows.size() - 1;
            strips.add(keeps ? rows.get(row).keepingWithNext() : rows.get(row));
        }
        strips.add(new Slab(0, 8, false, List.of()));
        return strips;
    }

    private List<List<CellLine>> headers(Tag row) {
        List<List<CellLine>> headers = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            Tag tag = row.child("TH", new Tag.Attribute.Scope("Column")).text();
            Stretch words = Stretch.of(table.columns().get(column).header(), Look.CELL_STRONG, tag);
            headers.add(cellLines(List.of(words), 0, column));
        }
        return headers;
    }

    private Slab head(List<List<CellLine>> headers) {
        int lines = headers.stream().mapToInt(List::size).max().orElse(1);
        double height = lines * LEADING + 2 * Look.CELL_PADDING;
        List<Ink> inks = new ArrayList<>();
        inks.add(new Ink.Fill(0, 0, width, height, Ink.Surface.plain(Look.HEADER_FILL)));
        inks.add(new Ink.Rule(0, height, width, height, 1, Look.STRONG_LINE));
        for (int column = 0; column < widths.length; column++) {
            List<CellLine> cell = headers.get(column);
            // Headers stand on the line below them, so that a header of two lines does not push the others up.
            double y = height - Look.CELL_PADDING - cell.size() * LEADING;
            for (CellLine line : cell) {
                for (Ink ink : line.inks()) {
                    inks.add(ink.moved(lefts.get(column), y));
                }
                y += line.height();
            }
        }
        return new Slab(0, height, true, inks);
    }

    private static List<Ink> untagged(List<Ink> inks) {
        return inks.stream().map(ink -> ink instanceof Ink.Words words
                ? new Ink.Words(
                        words.x(), words.y(), words.lettering(), words.drawn(), Optional.empty(), Optional.empty())
                : ink).toList();
    }

    private List<List<CellLine>> cells(Block.Row row, Tag tag) {
        List<List<CellLine>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            List<Block.CellContent> content = row.cells().get(column).content();
            boolean heads = table.columns().get(column).heads() && !content.isEmpty();
            Tag cell = heads ? tag.child("TH", new Tag.Attribute.Scope("Row")) : tag.child("TD");
            List<CellLine> lines = new ArrayList<>();
            for (Block.CellContent each : content) {
                List<CellLine> more = lines(each, cell, column, heads ? Look.CELL_STRONG : Look.CELL);
                lines.addAll(lines.isEmpty() ? more : lowered(more, BETWEEN_BLOCKS));
            }
            cells.add(lines);
        }
        return cells;
    }

    private List<CellLine> lines(Block.CellContent content, Tag cell, int column, Lettering lettering) {
        return switch (content) {
            case Block.Paragraph paragraph -> {
                if (TextStrips.isBlank(paragraph.runs())) {
                    yield List.of();
                }
                yield cellLines(TextStrips.tagged(numbered(paragraph), lettering, cell.child("P")), 0, column);
            }
            case Block.Bullets bullets -> bullets(bullets, cell, column);
            case RatingMark mark -> List.of(rating(mark, cell.child("P").text(), column));
        };
    }

    /** In a cell there is no margin for a number to hang in. */
    static List<Run> numbered(Block.Paragraph paragraph) {
        List<Run> runs = new ArrayList<>(paragraph.runs());
        paragraph.number().ifPresent(number -> runs.addFirst(new Run.Text(number + ". ")));
        return runs;
    }

    private List<CellLine> bullets(Block.Bullets bullets, Tag cell, int column) {
        List<List<Run>> items = bullets.items().stream().filter(item -> !TextStrips.isBlank(item)).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        Tag list = cell.child("L", new Tag.Attribute.Numbering("Disc"));
        List<CellLine> lines = new ArrayList<>();
        for (List<Run> item : items) {
            Tag entry = list.child("LI");
            Stretch bullet = Stretch.of("• ", Look.CELL, entry.child("Lbl").text());
            List<Stretch> words = TextStrips.tagged(item, Look.CELL, entry.child("LBody"));
            List<CellLine> entryLines = new ArrayList<>(cellLines(words, Look.CELL_BULLET_INDENT, column));
            List<Ink> first = new ArrayList<>(text.lines(List.of(bullet), 0, widths[column]).getFirst());
            first.addAll(entryLines.getFirst().inks());
            entryLines.set(0, new CellLine(LEADING, first));
            lines.addAll(lines.isEmpty() ? entryLines : lowered(entryLines, BETWEEN_BULLETS));
        }
        return lines;
    }

    private CellLine rating(RatingMark mark, Tag tag, int column) {
        Lettering lettering = Look.coloured(Look.CELL_STRONG, mark.tone().light().text());
        double room = widths[column] - 2 * ColumnWidths.GUTTER - 2 * Look.TAG_PADDING;
        List<List<Ink>> lines = text.lines(List.of(Stretch.of(mark.printed(), lettering, tag)), 0, room + 0.5);
        double reach = lines.stream().mapToDouble(line -> TextLines.reach(faces, line)).max().orElse(0);
        double height = lines.size() * LEADING + 3;
        Ink.Surface surface = Stretch.surface(mark.tone());
        List<Ink> inks = new ArrayList<>();
        inks.add(new Ink.Fill(0, -1, reach + 2 * Look.TAG_PADDING, height, surface));
        for (int line = 0; line < lines.size(); line++) {
            double down = 0.5 + line * LEADING;
            lines.get(line).forEach(ink -> inks.add(ink.moved(Look.TAG_PADDING, down)));
        }
        return new CellLine(height - 1, inks);
    }

    private List<CellLine> cellLines(List<Stretch> stretches, double indent, int column) {
        double room = widths[column] - 2 * ColumnWidths.GUTTER;
        return text.lines(stretches, indent, room + 0.01)
                .stream()
                .map(line -> new CellLine(LEADING, line))
                .toList();
    }

    private static List<CellLine> lowered(List<CellLine> lines, double gap) {
        List<CellLine> lowered = new ArrayList<>(lines);
        if (!lines.isEmpty()) {
            CellLine first = lines.getFirst();
            lowered.set(0, new CellLine(
                    first.height() + gap, first.inks().stream().map(ink -> ink.moved(0, gap)).toList()));
        }
        return lowered;
    }
}
