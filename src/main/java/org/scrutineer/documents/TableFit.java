package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How a table is got onto pages: which way they lie, and in how many parts where no page is wide enough. */
public final class TableFit {
    /** Columns from which a table is easier to read across the long side of a page. */
    private static final int MANY = 5;
    /** In points: wider no text needs to be. */
    private static final double EASY_TEXT = 150;
    /** Four times as long a text is as easily read in twice the width. */
    private static final double EASY_GROWTH = 11;

    private TableFit() {}

    /** Whether its pages are to lie on their side. */
    public static boolean sideways(Block.Table table) {
        return table.columns().size() >= MANY || DoubleStream.of(easy(table)).sum() > Sheet.UPRIGHT.textWidth();
    }

    /** The width, in points, at which a table is best drawn where there is no page. */
    static double width(Block.Table table) {
        Sheet sheet = sideways(table) ? Sheet.SIDEWAYS : Sheet.UPRIGHT;
        return Math.max(sheet.textWidth(), DoubleStream.of(easy(table)).sum());
    }

    /** The widths at which the columns are easily read: no word is broken, and long texts do not stand as pillars. */
    private static double[] easy(Block.Table table) {
        double[] widths = ColumnWidths.least(Faces.shipped(), table, Sheet.SIDEWAYS.textWidth());
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column],
                    Math.min(EASY_TEXT, EASY_GROWTH * Math.sqrt(letters(table, column))));
        }
        return widths;
    }

    private static double letters(Block.Table table, int column) {
        return table.rows().stream().map(row -> row.cells().get(column))
                .mapToInt(cell -> cell.content().stream().mapToInt(TableFit::letters).sum()).average().orElse(0);
    }

    private static int letters(Block.CellContent content) {
        return switch (content) {
            case Block.Paragraph paragraph -> letters(paragraph.runs());
            case Block.Bullets bullets -> bullets.items().stream().mapToInt(TableFit::letters).sum();
            case RatingMark mark -> mark.printed().length();
        };
    }

    private static int letters(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    /**
     * @return the table alone where its columns can be read on a page that lies on its side; otherwise parts of it that
     *     can, each with the columns that head the rows and with a caption that says which part it is
     */
    public static List<Block.Table> parts(Block.Table table) {
        double[] widths = easy(table);
        double room = Sheet.SIDEWAYS.textWidth();
        List<List<Integer>> fewest = parts(table, widths, room);
        // Of as many parts, those that are about as wide as each other.
        List<List<Integer>> parts = DoubleStream.iterate(0.5, part -> part < 1, part -> part + 0.05)
                .mapToObj(part -> parts(table, widths, part * room))
                .filter(narrower -> narrower.size() == fewest.size())
                .findFirst().orElse(fewest);
        return parts.size() < 2
                ? List.of(table)
                : IntStream.range(0, parts.size())
                        .mapToObj(part -> part(table, parts.get(part), part + 1, parts.size())).toList();
    }

    private static List<List<Integer>> parts(Block.Table table, double[] widths, double room) {
        List<Integer> heads = IntStream.range(0, widths.length)
                .filter(column -> table.columns().get(column).heads()).boxed().toList();
        double headed = heads.stream().mapToDouble(column -> widths[column]).sum();
        List<List<Integer>> parts = new ArrayList<>();
        double used = room;
        for (int column = 0; column < widths.length; column++) {
            if (heads.contains(column)) {
                continue;
            }
            if (parts.isEmpty() || used + widths[column] > room) {
                parts.add(new ArrayList<>(heads));
                used = headed;
            }
            parts.getLast().add(column);
            used += widths[column];
        }
        return parts;
    }

    private static Block.Table part(Block.Table table, List<Integer> columns, int part, int parts) {
        List<Integer> ordered = columns.stream().sorted().toList();
        return new Block.Table(
                table.caption() + " (part " + part + " of " + parts + ")", table.description(),
                ordered.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> new Block.Row(ordered.stream().map(row.cells()::get).toList(), row.about()))
                        .toList());
    }
}
