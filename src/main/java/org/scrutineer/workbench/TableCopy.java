package org.scrutineer.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.ClipboardTable;
import org.scrutineer.documents.ClipboardTable.Cell;

/** Makes the table that is copied of what the list shows: its columns, its rows and their order. */
final class TableCopy {
    private TableCopy() {}

    /** One row with the words of the columns that are shown. */
    record Shown(RegisterEntry entry, List<String> words) {}

    /** @param of what the list is of: a review's title, or all reviews */
    static ClipboardTable of(String of, List<String> titles, List<Shown> rows, LocalDate today) {
        String caption = of + ": " + rows.size() + (rows.size() == 1 ? " recommendation" : " recommendations")
                + ", as at " + FuzzyDate.on(today).text();
        return new ClipboardTable(caption, titles, rows.stream().map(row -> cells(titles, row)).toList());
    }

    private static List<Cell> cells(List<String> titles, Shown row) {
        return IntStream.range(0, titles.size()).mapToObj(column -> {
            boolean rating = titles.get(column).equals(ReviewColumns.ASSESSMENT);
            return new Cell(row.words().get(column), Optional.of(row.entry().mark().tone()).filter(tone -> rating));
        }).toList();
    }
}
