package org.scrutineer.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.exports.ExportedTable.Column;
import org.scrutineer.exports.ExportedTable.Subject;
import org.scrutineer.ui.Tone;

/** Tables that go out, of a council that does not exist. */
final class SampleTables {
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final RatingMark AMBER = new RatingMark(Tone.AMBER, "A", "Amber");

    private SampleTables() {}

    static ExportedTable plain() {
        return new ExportedTable(
                new Subject("RAG table", "Reablement: 2 activities", DAY, "2 of 3 activities are shown."),
                List.of(Column.heading("Workstream"), Column.of("Latest update"), Column.of("RAG"),
                        Column.of("Spent"), Column.offered("Owner")),
                List.of(
                        List.of(TableCell.text("Rotas"), TableCell.text("Nine routes drawn:\n• north\n• south"),
                                new TableCell.Rating(AMBER),
                                new TableCell.Figure(
                                        new BigDecimal("0.602"), "0.0%\" R\"", "60.2% R", Optional.of(Tone.RED)),
                                TableCell.text("Siân Ward")),
                        List.of(TableCell.text("Training"), TableCell.text(""),
                                new TableCell.Rating(new RatingMark(Tone.NONE, "", "Not yet assessed")),
                                new TableCell.Figure(new BigDecimal("-5"), "#,##0", "-5", Optional.empty()),
                                TableCell.text(""))));
    }

    /** The same words in the caption, the note, every header and every cell. */
    static ExportedTable saying(String words) {
        RatingMark rated = new RatingMark(Tone.RED, "", words);
        return new ExportedTable(
                new Subject(words, words, DAY, words),
                List.of(Column.heading(words), Column.of(words), Column.of(words + " ")),
                List.of(List.of(TableCell.text(words), new TableCell.Rating(rated),
                        new TableCell.Figure(BigDecimal.ONE, "0", words, Optional.of(Tone.GREEN)))));
    }

    /** @param columns beside the one that heads the rows */
    static ExportedTable wide(int columns, int rows) {
        List<Column> all = IntStream.rangeClosed(0, columns)
                .mapToObj(column -> column == 0 ? Column.heading("Provider") : Column.of("Measurement " + column))
                .toList();
        return new ExportedTable(
                new Subject("Performance", "Provider performance", DAY, ""), all,
                IntStream.rangeClosed(1, rows).mapToObj(row -> IntStream.rangeClosed(0, columns)
                        .mapToObj(column -> TableCell.text(column == 0 ? "Provider " + row : row + "." + column))
                        .toList()).toList());
    }
}
