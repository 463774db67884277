package org.scrutineer.layouts;

import java.util.List;
import org.scrutineer.workbooks.Sheet;

/**
 * A table of figures, whichever way round it stands: what is measured down and periods across, periods down and what is
 * measured across, or one figure a row.
 *
 * @param headerRow the last row of its header, from 1; 0 where it has none
 * @param totals never among the cells
 * @param leftOut columns that hold neither figures nor what they are about
 * @param above what stands over it, cell by cell from the top
 * @param below what stands under it
 */
public record Crossing(
        Sheet sheet, int headerRow, List<CrossCell> cells, List<CrossTotal> totals, List<UnclaimedColumn> leftOut,
        List<Line> above, List<Line> below) {
    public Crossing {
        cells = List.copyOf(cells);
        totals = List.copyOf(totals);
        leftOut = List.copyOf(leftOut);
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
