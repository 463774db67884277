package org.scrutineer.committees;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as people write it: exact, fuzzy ("Summer 2026", "mid March 2026", "Q1 2026/27"), or not known at all.
 *
 * @param text as it was written; empty when not known
 * @param from first day it can mean, or null when the text names no year or no date
 * @param until last day it can mean, or null likewise
 */
public record FuzzyDate(String text, LocalDate from, LocalDate until) {
    public static final FuzzyDate UNKNOWN = new FuzzyDate("", null, null);

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public FuzzyDate {
        Objects.requireNonNull(text);
        if ((from == null) != (until == null) || from != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A fuzzy date has both ends in order or none: " + text);
        }
    }

    public static FuzzyDate on(LocalDate day) {
        return new FuzzyDate(LONG.format(day), day, day);
    }

    /** As the store keeps it: null where nothing is known. */
    public static FuzzyDate stored(String text, LocalDate from, LocalDate until) {
        return new FuzzyDate(Objects.requireNonNullElse(text, ""), from, until);
    }

    /** Understands what can be understood; any other text is kept as it stands, without days. */
    public static FuzzyDate parse(String text) {
        String written = text.strip();
        return FuzzyDateParser.period(written)
                .map(period -> new FuzzyDate(written, period.from(), period.until()))
                .orElseGet(() -> new FuzzyDate(written, null, null));
    }

    public boolean known() {
        return from != null;
    }

    /** Whether even the last day it can mean is past; a date that is not known is never overdue. */
    public boolean overdue(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** How the text was understood, for showing beside it: "1 June to 31 August 2026". */
    public Optional<String> understood() {
        if (from == null) {
            return Optional.empty();
        }
        return Optional.of(from.equals(until) ? LONG.format(from) : LONG.format(from) + " to " + LONG.format(until));
    }
}
