package org.scrutineer.committees;

import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ratings.Grader.Grade;
import org.scrutineer.workbooks.Value;
import org.scrutineer.workbooks.Workbook;

/** Reads cells of one sheet in the field's terms, and keeps where each value stands. */
public record SheetReading(Workbook workbook, String sheet, Aim aim) {

    /** What the cell says, as it stands. */
    public String text(CellRead cell) {
        return aim.text(sheet, cell);
    }

    /** What the cell says without spaces at its ends; null when it says nothing. */
    public String textOrNull(CellRead cell) {
        String text = text(cell).strip();
        return text.isEmpty() ? null : text;
    }

    /** A real date, or one as people write it. */
    public FuzzyDate date(CellRead cell) {
        return cell.value() instanceof Value.Moment moment
                ? FuzzyDate.on(moment.moment().toLocalDate())
                : FuzzyDate.parse(text(cell));
    }

    /** @param cells column of the record and address of its cell by turns */
    public Part part(String group, Fields values, String... cells) {
        return Part.of(workbook, sheet, group, values, cells);
    }

    /** @param rest goes on after the thing and its cell: "is empty. The row is numbered 4." */
    public Doubt doubt(CellRead cell, String what, String rest) {
        return Doubt.toSee(sheet, cell.address(), what, what + " (" + cell.address() + ") " + rest);
    }

    private static String empty(CellRead cell) {
        return switch (cell.value()) {
            case Value.Unusable unusable when unusable.equals(Value.Unusable.NO_RESULT) ->
                "holds a formula with no saved result. Open and save it in Excel, or type the value.";
            case Value.Unusable unusable -> "shows " + unusable.code() + ".";
            default -> cell.isEmpty() ? "is empty." : "says “" + cell.words() + "”.";
        };
    }

    /** A rating, and what a person should look at. A cell that nobody can read says nothing, so it changes nothing. */
    public record Rating(Optional<Part> part, Optional<Doubt> doubt) {}

    /**
     * @param what the rating is called here: "Assessment"
     * @param of what is rated, in words: "Recommendation 4"
     * @param part the part that sets a word, or null for a visible gap
     */
    public Rating rating(CellRead cell, Furniture.Chosen scheme, String what, String of, Function<String, Part> part) {
        String kept = " " + of + " is kept as not yet assessed.";
        return switch (scheme.grade(text(cell), cell)) {
            case Grade.Word word -> new Rating(Optional.of(part.apply(word.word())), Optional.empty());
            case Grade.Gap gap -> new Rating(
                    Optional.of(part.apply(null)),
                    Optional.of(
                            doubt(cell, what, empty(cell) + kept)));
            case Grade.Unreadable unreadable -> new Rating(
                    Optional.empty(),
                    Optional.of(new Doubt(
                            sheet,
                            cell.address(),
                            what,
                            what + " (" + cell.address() + ") says “" + unreadable.text() + "”, which "
                                    + scheme.scheme().name() + " has no word for. It was not taken in.",
                            scheme.scheme().levels().stream()
                                    .map(level -> new Doubt.Choice(level.word(), level.word()))
                                    .toList())));
        };
    }
}
