package org.scrutineer.followup;

import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Value;

/**
 * What an officer wrote into one cell of a form, or a person in its place.
 *
 * @param text without spaces at its ends, never empty
 * @param day a real date, where the cell holds one
 * @param unusable what Excel shows where the cell holds nothing that can be used, such as #REF!
 */
record Said(
        Question question, CellPlace place, String text, Optional<java.time.LocalDate> day,
        Optional<String> unusable) {

    /** What a cell says; nothing where it is empty. */
    static Optional<Said> of(Question question, String sheet, Cell cell) {
        CellPlace place = new CellPlace(sheet, cell.address());
        return switch (cell.value()) {
            case Value.Blank blank -> Optional.empty();
            case Value.Unusable unusable -> Optional.of(
                    new Said(question, place, unusable.code(), Optional.empty(), Optional.of(unusable.code())));
            case Value.Moment moment -> Optional.of(new Said(
                    question, place, FuzzyDate.on(moment.moment().toLocalDate()).text(),
                    Optional.of(moment.moment().toLocalDate()), Optional.empty()));
            case Value.Text text -> typed(question, place, text.text());
            case Value.Number number -> typed(question, place, cell.text());
            case Value.Time time -> typed(question, place, cell.text());
            case Value.Flag flag -> typed(question, place, cell.text());
        };
    }

    /** What a person typed in the cell's place. */
    static Optional<Said> typed(Question question, CellPlace place, String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Said(question, place, text.strip(), Optional.empty(), Optional.empty()));
    }

    FuzzyDate date() {
        return day.map(FuzzyDate::on).orElseGet(() -> FuzzyDate.parse(text));
    }

    /** The same words, however they are spaced. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
