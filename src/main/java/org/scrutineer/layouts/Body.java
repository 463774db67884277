package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table, and the lines under it that are not rows. */
record Body(List<RecognisedRow> rows, List<Grid.Line> notes) {
    static Body read(List<Grid.Line> lines, RowReader reader) {
        int end = end(lines, reader);
        List<RecognisedRow> rows = new ArrayList<>(end);
        for (Grid.Line line : lines.subList(0, end)) {
            if (!reader.cells(line).isEmpty()) {
                rows.add(reader.read(line));
            }
        }
        return new Body(rows, lines.subList(end, lines.size()));
    }

    /** After the last row that is one of the table; a heading that spans the table without a gap stays in. */
    private static int end(List<Grid.Line> lines, RowReader reader) {
        int end = lines.size();
        while (end > 0 && isNote(lines.get(end - 1), reader)) {
            end--;
        }
        return end;
    }

    private static boolean isNote(Grid.Line line, RowReader reader) {
        List<Grid.Place> cells = reader.cells(line);
        return cells.isEmpty() || reader.isAside(line)
                || cells.size() == 1 && line.filled().size() == 1 && reader.couldBeNote(line, cells.getFirst());
    }
}
