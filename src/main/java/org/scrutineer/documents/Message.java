package org.scrutineer.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a picture says, as at which day, and what it rests on.
 *
 * @param words a sentence without its stop: "5 of 26 recommendations are red, 2 fewer than in Q2 2026"
 * @param base "23 of 26 are rated"
 */
public record Message(String words, LocalDate asAt, String base) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public Message {
        if (words.isBlank() || base.isBlank()) {
            throw new IllegalArgumentException("A picture without a message, or without its base");
        }
    }

    /** All of it, as it stands over the picture. */
    public String title() {
        return words + " (as at " + day(asAt) + "; " + base + ")";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
