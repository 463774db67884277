package org.scrutineer.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.ExportedTable.Column;
import org.scrutineer.exports.TableCell;

/** Makes the table that goes out of what the list shows: its columns, its rows and their order. */
final class TableCopy {
    /** Under this name it is remembered which columns go out. */
    static final String PLACE = "recommendations";

    private static final String REF = "Ref";
    private static final String RECOMMENDATION = "Recommendation";

    private TableCopy() {}

    /** One row with the words of all columns. */
    record Line(RegisterEntry entry, List<String> words) {}

    /**
     * What the list is of.
     *
     * @param title a review's, or that of all reviews
     * @param count how many there are, shown or not
     */
    record Shown(String title, int count, LocalDate today) {}

    /**
     * @param titles of all columns that the list has
     * @param seen those of them that can be seen
     */
    static ExportedTable of(Shown list, List<String> titles, List<String> seen, List<Line> lines) {
        String counted = lines.size() + (lines.size() == 1 ? " recommendation" : " recommendations");
        String note = lines.size() == list.count() ? "" : lines.size() + " of " + list.count() + " recommendations.";
        return new ExportedTable(
                new ExportedTable.Subject("Recommendations", list.title() + ": " + counted, list.today(), note),
                titles.stream().map(title -> new Column(
                        title, title.equals(REF) || title.equals(RECOMMENDATION), seen.contains(title))).toList(),
                lines.stream().map(line -> cells(titles, line)).toList());
    }

    private static List<TableCell> cells(List<String> titles, Line line) {
        return IntStream.range(0, titles.size())
                .<TableCell>mapToObj(column -> titles.get(column).equals(ReviewColumns.ASSESSMENT)
                        ? new TableCell.Rating(line.entry().mark())
                        : new TableCell.Text(line.words().get(column)))
                .toList();
    }
}
