package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet.Merge;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Value;

/** A sheet's rows with its merged areas worked in: a value that goes down over several rows counts for each of them. */
final class Grid {
    /** @param merge the area that the cell begins or that lends it to this row, or null */
    record Place(int column, Cell cell, Merge merge) {
        /** A number always says something; its text, which takes time to make, need not be looked at. */
        boolean filled() {
            return switch (cell.value()) {
                case Value.Blank blank -> false;
                case Value.Text text -> !Words.isBlank(text.text());
                case Value.Unusable unusable -> !Words.isBlank(cell.text());
                case Value.Number number -> true;
                case Value.Moment moment -> true;
                case Value.Time time -> true;
                case Value.Flag flag -> true;
            };
        }

        /** Whether it stands here itself and is not lent by a row above. */
        boolean own(int row) {
            return cell.row() == row;
        }

        int lastColumn() {
            return merge == null ? column : merge.lastColumn();
        }
    }

    /**
     * @param gap whether at least one empty row is right above
     * @param filled the filled cells that stand in this row themselves
     */
    record Line(int number, boolean hidden, boolean gap, List<Place> places, List<Place> filled) {
        Optional<Place> at(int column) {
            int low = 0;
            int high = places.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int found = places.get(middle).column();
                if (found == column) {
                    return Optional.of(places.get(middle));
                }
                if (found < column) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return Optional.empty();
        }
    }

    private final List<Line> lines;

    private Grid(List<Line> lines) {
        this.lines = lines;
    }

    /** The rows that say anything, in order. */
    List<Line> lines() {
        return lines;
    }

    static Grid of(Sheet sheet) {
        Map<Long, Merge> starts = new HashMap<>();
        sheet.merges().forEach(merge -> starts.put(key(merge.firstRow(), merge.firstColumn()), merge));
        Map<Integer, Lent> lent = new HashMap<>();
        List<Line> lines = new ArrayList<>(sheet.rows().size());
        int last = 0;
        for (Sheet.Row row : sheet.rows()) {
            List<Place> places = places(row, starts, lent);
            List<Place> filled = places.stream().filter(place -> place.own(row.number()) && place.filled()).toList();
            if (!filled.isEmpty()) {
                lines.add(new Line(row.number(), row.hidden(), row.number() > last + 1 && last > 0, places, filled));
                last = row.number();
            }
        }
        return new Grid(List.copyOf(lines));
    }

    private record Lent(Cell cell, Merge merge) {}

    private static List<Place> places(Sheet.Row row, Map<Long, Merge> starts, Map<Integer, Lent> lent) {
        lent.values().removeIf(loan -> loan.merge().lastRow() < row.number());
        Map<Integer, Place> places = new TreeMap<>();
        lent.forEach((column, loan) -> places.put(column, new Place(column, loan.cell(), loan.merge())));
        for (Cell cell : row.cells()) {
            Merge merge = starts.get(key(cell.row(), cell.column()));
            Place place = new Place(cell.column(), cell, merge);
            if (place.filled() || !places.containsKey(cell.column())) {
                places.put(cell.column(), place);
            }
            if (merge != null && merge.lastRow() > merge.firstRow()) {
                lent.put(cell.column(), new Lent(cell, merge));
            }
        }
        return List.copyOf(places.values());
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }
}
