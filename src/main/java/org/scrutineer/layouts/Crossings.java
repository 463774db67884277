package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.Sheet;

/** Finds the tables of figures of a sheet, whichever way round they stand. Takes time in proportion to the cells. */
public final class Crossings {
    /** Figures that are found at the most: more would only fill the memory. */
    public static final int MOST = 100_000;

    private Crossings() {}

    /** Why a sheet, or a workbook, with more is not read. */
    public static Problem tooMany() {
        return new Problem(
                "It holds more than 100,000 figures, which no return does.",
                "Keep only the sheets of the return and import it again. Nothing was imported.");
    }

    /** @param knows whether a text surely names something that is measured; others are found beside them */
    public static List<Crossing> of(Sheet sheet, Predicate<String> knows) {
        List<Grid.Line> lines = Grid.of(sheet).lines();
        CrossLook look = new CrossLook(knows);
        return tables(sheet, lines, look, new CrossFinder(lines, look).headers());
    }

    /**
     * The table of which a person says where it is.
     *
     * @param row of the headings, from 1
     * @param key the column, from 0, that names what is measured or for when
     */
    public static List<Crossing> of(Sheet sheet, Predicate<String> knows, int row, int key) {
        List<Grid.Line> lines = Grid.of(sheet).lines();
        CrossLook look = new CrossLook(knows);
        return tables(sheet, lines, look, new CrossFinder(lines, look).told(row, key).stream().toList());
    }

    private static List<Crossing> tables(
            Sheet sheet, List<Grid.Line> lines, CrossLook look, List<CrossHeader> headers) {
        List<Crossing> tables = new ArrayList<>();
        int start = 0;
        for (int table = 0; table < headers.size(); table++) {
            CrossHeader header = headers.get(table);
            int next = table + 1;
            while (next < headers.size() && headers.get(next).last() == header.last()) {
                next++;
            }
            int end = next < headers.size() ? headers.get(next).first() : lines.size();
            CrossRows rows = new CrossRows(header, look);
            int begin = header.last() + 1;
            int last = begin + rows.read(lines.subList(begin, end));
            // Without a header the table begins with its first row of figures; what stands before is about it.
            int first = header.hasRows() ? header.first() : begin + rows.first();
            tables.add(new Crossing(
                    sheet, header.hasRows() ? lines.get(header.last()).number() : 0,
                    shownFirst(rows.cells(), lines), rows.totals(),
                    leftOut(header), around(lines.subList(Math.min(start, first), first)),
                    around(lines.subList(last, end))));
            start = next == table + 1 ? last : start;
        }
        return tables.stream().filter(table -> !table.cells().isEmpty()).toList();
    }

    /** All that is written on a sheet in which no such table was found, cell by cell. */
    public static List<Line> texts(Sheet sheet) {
        return around(Grid.of(sheet).lines().stream().limit(CrossFinder.SAMPLE).toList());
    }

    /** What is shown comes before what is hidden, so that of two cells for one figure the one that people see counts. */
    private static List<CrossCell> shownFirst(List<CrossCell> cells, List<Grid.Line> lines) {
        Set<Integer> hidden = lines.stream().filter(Grid.Line::hidden).map(Grid.Line::number)
                .collect(Collectors.toSet());
        return hidden.isEmpty()
                ? cells
                : cells.stream().sorted(Comparator.comparing(cell -> hidden.contains(row(cell.cell())))).toList();
    }

    private static int row(CellRead cell) {
        return Integer.parseInt(cell.address().replaceAll("\\D", ""));
    }

    private static List<UnclaimedColumn> leftOut(CrossHeader header) {
        return header.of(CrossColumn.Aside.class)
                .filter(column -> !Words.isBlank(column.header()))
                .map(column -> new UnclaimedColumn(column.column(), column.header()))
                .toList();
    }

    private static List<Line> around(List<Grid.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.filled().stream()
                        .map(place -> new Line(line.number(), place.cell().address(),
                                Words.plain(place.cell().text()))))
                .toList();
    }
}
