package org.scrutineer.committees;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ledger.Fields;

/**
 * The three columns in which the store keeps a date as people write it.
 *
 * @param text column of the words
 * @param from column of the first day that they can mean
 * @param until column of the last day
 */
public record DateColumns(String text, String from, String until) {

    /** "due", "due_from" and "due_until". */
    public static DateColumns of(String name) {
        return new DateColumns(name, name + "_from", name + "_until");
    }

    /** These fields with the date's columns; what is not known is null. */
    public Fields with(Fields fields, FuzzyDate date) {
        return fields.with(text, date.text().isEmpty() ? null : date.text())
                .with(from, date.from())
                .with(until, date.until());
    }

    public FuzzyDate read(Fields fields) {
        return FuzzyDate.stored(Objects.requireNonNullElse(fields.text(text), ""), day(fields, from),
                day(fields, until));
    }

    private static LocalDate day(Fields fields, String column) {
        return Optional.ofNullable(fields.text(column)).map(LocalDate::parse).orElse(null);
    }
}
