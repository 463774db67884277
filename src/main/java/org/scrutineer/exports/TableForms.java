package org.scrutineer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.ClipboardTable;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;
import org.scrutineer.documents.TableFit;
import org.scrutineer.workbooks.Export;
import org.scrutineer.workbooks.Measured;
import org.scrutineer.workbooks.Rated;

/** The one table in the forms that the writers take. */
final class TableForms {
    private static final int SHEET_NAME = 31;
    private static final String BULLET = "•";

    private TableForms() {}

    /** For a workbook or a text file: numbers stay numbers, and a rating is its word, to be filtered by. */
    static Export export(ExportedTable table) {
        ExportedTable.Subject subject = table.subject();
        List<String> above = subject.note().isBlank()
                ? List.of(subject.caption())
                : List.of(subject.caption(), subject.note());
        String sheet = subject.kind().substring(0, Math.min(SHEET_NAME, subject.kind().length()));
        return new Export(sheet, above, table.titles(), table.rows().stream()
                .map(row -> row.stream().map(TableForms::value).toList()).toList());
    }

    private static Object value(TableCell cell) {
        return switch (cell) {
            case TableCell.Text(String words) -> words;
            case TableCell.Rating(RatingMark mark) -> new Rated(mark.word(), mark.tone());
            case TableCell.Figure figure -> new Measured(figure.number(), figure.format(), figure.tone());
        };
    }

    static ClipboardTable clipboard(ExportedTable table) {
        return new ClipboardTable(
                table.subject().caption(), table.titles(),
                table.rows().stream()
                        .map(row -> row.stream().map(cell -> new ClipboardTable.Cell(cell.words(), cell.tone()))
                                .toList())
                        .toList(),
                table.subject().note());
    }

    /** One block, for everything that is laid out. */
    static Block.Table block(ExportedTable table) {
        boolean headed = table.columns().stream().anyMatch(ExportedTable.Column::heads);
        List<Block.Column> columns = IntStream.range(0, table.columns().size()).mapToObj(column -> {
            ExportedTable.Column wanted = table.columns().get(column);
            // Whichever column stands first heads the rows where those that should were left out.
            return new Block.Column(wanted.title(), share(table, column), headed ? wanted.heads() : column == 0);
        }).toList();
        String size = table.rows().size() + (table.rows().size() == 1 ? " row, " : " rows, ")
                + columns.size() + (columns.size() == 1 ? " column." : " columns.");
        return new Block.Table(table.subject().caption(), size, columns, table.rows().stream()
                .map(row -> new Block.Row(row.stream().map(TableForms::cell).toList())).toList());
    }

    /** Long texts get more room, but not as much more as they are longer. */
    private static double share(ExportedTable table, int column) {
        double mean = table.cells(column).stream().mapToInt(cell -> cell.words().length()).average().orElse(0);
        return Math.sqrt(Math.max(table.titles().get(column).length(), mean) + 1);
    }

    private static Block.Cell cell(TableCell cell) {
        return switch (cell) {
            case TableCell.Text(String words) -> new Block.Cell(text(words));
            case TableCell.Rating(RatingMark mark) -> new Block.Cell(List.of(mark));
            case TableCell.Figure figure -> new Block.Cell(
                    List.of(figure.tone().<Block.CellContent>map(tone -> new RatingMark(tone, "", figure.words()))
                            .orElseGet(() -> Block.Paragraph.of(figure.words()))));
        };
    }

    /** Lines that begin with a bullet are items of a list, as they are in a paper. */
    private static List<Block.CellContent> text(String words) {
        List<Block.CellContent> content = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        List<List<Run>> items = new ArrayList<>();
        for (String line : words.split("\\R")) {
            boolean item = line.strip().startsWith(BULLET);
            if (item && !plain.isEmpty() || !item && !items.isEmpty()) {
                flush(content, plain, items);
            }
            if (item) {
                items.add(List.of(new Run.Text(line.strip().substring(BULLET.length()).strip())));
            } else {
                plain.add(line);
            }
        }
        flush(content, plain, items);
        return content;
    }

    private static void flush(List<Block.CellContent> content, List<String> plain, List<List<Run>> items) {
        String paragraph = String.join("\n", plain).strip();
        if (!paragraph.isEmpty()) {
            content.add(Block.Paragraph.of(paragraph));
        }
        if (!items.isEmpty()) {
            content.add(new Block.Bullets(items));
        }
        plain.clear();
        items.clear();
    }

    /** A paper of nothing but the table, on pages that lie as it needs them. */
    static Paper paper(ExportedTable table) {
        Block.Table block = block(table);
        List<Block> blocks = new ArrayList<>();
        if (TableFit.sideways(block)) {
            blocks.add(new Block.PageBreak(true));
        }
        blocks.addAll(TableFit.parts(block));
        ExportedTable.Subject subject = table.subject();
        if (!subject.note().isBlank()) {
            blocks.add(Block.Paragraph.of(subject.note()));
        }
        String heading = subject.title();
        return new Paper(heading, "", subject.note(), subject.kind(), blocks);
    }
}
