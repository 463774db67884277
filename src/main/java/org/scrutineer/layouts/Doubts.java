package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.workbooks.Value;

/** Names what a person should look at in a table that was understood. */
final class Doubts {
    private static final double SURE = 0.5;

    private final String sheet;
    private final List<ColumnMatch> columns;

    Doubts(String sheet, List<ColumnMatch> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    List<Doubt> about(List<RecognisedRow> rows) {
        List<Doubt> doubts = new ArrayList<>();
        columns.stream().filter(ColumnMatch::chosen).forEach(match -> columnDoubts(match, doubts));
        for (RecognisedRow row : rows) {
            switch (row) {
                case RecognisedRow.Data data -> {
                    data.cells().forEach((field, cell) -> unusable(field, cell, doubts));
                    data.candidates().forEach((field, cells) -> leftBehind(data, field, cells, doubts));
                }
                case RecognisedRow.Totals totals -> doubts.add(Doubt.toSee(sheet, totals.address(), Doubt.TOTALS,
                        "Row " + totals.number() + " (“" + totals.text()
                                + "”) sums up other rows. It is not taken in."));
                case RecognisedRow.Span span -> span.rating().ifPresent(rating -> doubts.add(Doubt.toSee(
                        sheet, rating.address(), Doubt.TOTALS, "Row " + span.number() + " (“" + Words.plain(span.text())
                                + "”) heads the rows below it. Its own “" + rating.words() + "” ("
                                + rating.address() + ") is not taken in.")));
                case RecognisedRow.RepeatedHeader header -> {
                }
            }
        }
        return doubts;
    }

    private void columnDoubts(ColumnMatch match, List<Doubt> doubts) {
        List<ColumnMatch> same = columns.stream().filter(other -> other.field().equals(match.field())).toList();
        String label = match.field().label();
        if (same.size() > 1) {
            String names = same.stream().map(Doubts::named).collect(Collectors.joining(", "));
            List<Doubt.Choice> choices = new ArrayList<>();
            choices.add(choice(match));
            same.stream().filter(other -> !other.equals(match)).map(Doubts::choice).forEach(choices::add);
            doubts.add(new Doubt(sheet, match.letters(), label, label + " has " + same.size() + " columns: " + names
                    + ". " + named(match) + " is used.", choices));
        }
        if (match.confidence() < SURE) {
            doubts.add(new Doubt(sheet, match.letters(), label, "Column " + named(match) + " is read as "
                    + label + ". " + match.reason(),
                    List.of(new Doubt.Choice(Doubt.KEEP, "That is right"),
                            new Doubt.Choice("leave", "Leave the column out"))));
        }
    }

    private static Doubt.Choice choice(ColumnMatch match) {
        return new Doubt.Choice("column:" + match.column(), "Use " + named(match));
    }

    private static String named(ColumnMatch match) {
        return match.header().isEmpty() ? match.letters() : "'" + match.header() + "' (" + match.letters() + ")";
    }

    /** The column that is used is empty where another of the same field is not. */
    private void leftBehind(RecognisedRow.Data row, String field, List<CellRead> cells, List<Doubt> doubts) {
        Optional<CellRead> chosen = row.cell(field).filter(CellRead::isEmpty);
        Optional<CellRead> other = cells.stream().filter(cell -> !cell.isEmpty()).reduce((one, next) -> next);
        if (chosen.isPresent() && other.isPresent()) {
            String label = label(field);
            doubts.add(Doubt.toSee(sheet, chosen.get().address(), label, label + " (" + chosen.get().address()
                    + ") is empty. " + other.get().address() + ", in another column of it, was not taken in."));
        }
    }

    private String label(String field) {
        return columns.stream().filter(match -> match.field().name().equals(field))
                .map(match -> match.field().label()).findFirst().orElse(field);
    }

    private void unusable(String field, CellRead cell, List<Doubt> doubts) {
        if (cell.value() instanceof Value.Unusable unusable) {
            String label = label(field);
            String sentence = unusable.equals(Value.Unusable.NO_RESULT)
                    ? " holds a formula with no saved result. Open and save it in Excel, or type the value."
                    : " shows " + unusable.code() + ". It is left empty.";
            doubts.add(Doubt.toSee(sheet, cell.address(), label, label + " (" + cell.address() + ")" + sentence));
        }
    }
}
