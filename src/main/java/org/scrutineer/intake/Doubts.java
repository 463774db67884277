package org.scrutineer.intake;

import java.util.ArrayList;
import java.util.List;
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
                case RecognisedRow.Data data -> data.cells().forEach((field, cell) -> unusable(field, cell, doubts));
                case RecognisedRow.Totals totals -> doubts.add(Doubt.toSee(sheet, totals.address(), "Totals",
                        "Row " + totals.number() + " holds totals. It is not taken in."));
                case RecognisedRow.Span span -> {
                }
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
                    List.of(new Doubt.Choice("keep", "That is right"),
                            new Doubt.Choice("leave", "Leave the column out"))));
        }
    }

    private static Doubt.Choice choice(ColumnMatch match) {
        return new Doubt.Choice("column:" + match.column(), "Use " + named(match));
    }

    private static String named(ColumnMatch match) {
        return match.header().isEmpty() ? match.letters() : "'" + match.header() + "' (" + match.letters() + ")";
    }

    private void unusable(String field, CellRead cell, List<Doubt> doubts) {
        if (cell.value() instanceof Value.Unusable unusable) {
            String label = columns.stream().filter(match -> match.field().name().equals(field))
                    .map(match -> match.field().label()).findFirst().orElse(field);
            String sentence = unusable.equals(Value.Unusable.NO_RESULT)
                    ? " holds a formula with no saved result. Open and save it in Excel, or type the value."
                    : " shows " + unusable.code() + ". It is left empty.";
            doubts.add(Doubt.toSee(sheet, cell.address(), label, label + " (" + cell.address() + ")" + sentence));
        }
    }
}
