package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How a table is got onto pages: which way they lie, and in how many parts where no page is wide enough. */
public final class TableFit {
    /** Columns from which a table is easier to read across the long side of a page. */
    private static final int MANY = 5;

    private TableFit() {}

    /** Whether its pages are to lie on their side. */
    public static boolean sideways(Block.Table table) {
        return table.columns().size() >= MANY || least(table) > Sheet.UPRIGHT.textWidth();
    }

    /** The width, in points, at which a table is best drawn where there is no page: no word of it is broken. */
    static double width(Block.Table table) {
        Sheet sheet = sideways(table) ? Sheet.SIDEWAYS : Sheet.UPRIGHT;
        return Math.max(sheet.textWidth(), least(table));
    }

    private static double least(Block.Table table) {
        return Arrays.stream(ColumnWidths.least(Faces.shipped(), table, Sheet.SIDEWAYS.textWidth())).sum();
    }

    /**
     * @return the table alone where its columns can be read on a page that lies on its side; otherwise parts of it that
     *     can, each with the columns that head the rows and with a caption that says which part it is
     */
    public static List<Block.Table> parts(Block.Table table) {
        double room = Sheet.SIDEWAYS.textWidth();
        double[] least = ColumnWidths.least(Faces.shipped(), table, room);
        List<Integer> heads = IntStream.range(0, least.length)
                .filter(column -> table.columns().get(column).heads()).boxed().toList();
        double headed = heads.stream().mapToDouble(column -> least[column]).sum();
        List<List<Integer>> parts = new ArrayList<>();
        double used = room;
        for (int column = 0; column < least.length; column++) {
            if (heads.contains(column)) {
                continue;
            }
            if (parts.isEmpty() || used + least[column] > room) {
                parts.add(new ArrayList<>(heads));
                used = headed;
            }
            parts.getLast().add(column);
            used += least[column];
        }
        return parts.size() < 2
                ? List.of(table)
                : IntStream.range(0, parts.size())
                        .mapToObj(part -> part(table, parts.get(part), part + 1, parts.size())).toList();
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
