package org.scrutineer.layouts;

import java.util.List;

/**
 * Where the columns of a table are.
 *
 * @param headerRow the last row of the header, from 1; 0 for a table without one
 * @param score how well the shape fits, from 0 to 1
 */
public record Layout(int headerRow, List<ColumnMatch> columns, List<UnclaimedColumn> unclaimed, double score) {
    public Layout {
        columns = List.copyOf(columns);
        unclaimed = List.copyOf(unclaimed);
    }
}
