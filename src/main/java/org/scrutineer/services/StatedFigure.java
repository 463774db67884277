package org.scrutineer.services;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.ledger.RecordKind;

/**
 * A figure about a service as somebody stated it, with how sure of it they were. Texts that are not known are empty.
 *
 * @param ordinal place among the service's figures, from 1
 * @param words what it is a figure of: "people who get care at home"
 * @param confidence nothing while nobody said it
 */
public record StatedFigure(
        UUID id,
        UUID service,
        int ordinal,
        String words,
        Stated stated,
        Optional<Confidence> confidence) {
    public static final String PLACE = "place";
    public static final String WORDS = "words";
    public static final String AMOUNT = "amount";
    public static final String CONFIDENCE = "confidence";
    public static final String SOURCE = "source";

    public static final RecordKind KIND = RecordKind.of(
            "stated figure",
            PLACE + ": service_id ordinal",
            WORDS + ": words",
            AMOUNT + ": amount unit",
            CONFIDENCE + ": confidence",
            SOURCE + ": source as_at")
            .words("words", "amount", "unit", "source", "as_at");

    /**
     * What was stated, as written.
     *
     * @param amount "about 1,800", "3,000 to 4,000"; empty where it is not known
     * @param unit "people", "£ an hour"; empty where nobody said it, which papers show
     * @param source who stated it, or where
     * @param asAt the day or time that it is of
     */
    public record Stated(String amount, String unit, String source, String asAt) {}

    /** How sure of a figure whoever stated it was. */
    public enum Confidence {
        COUNTED("Counted"),
        ESTIMATED("Estimated"),
        GUESSED("Guessed"),
        NOT_KNOWN("Not known");

        private final String words;

        Confidence(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** "not known": as the store keeps it and the command line gives it. */
        public String plain() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** Nothing for other words. */
        public static Optional<Confidence> called(String plain) {
            String wanted = plain.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
            return Stream.of(values()).filter(each -> each.plain().equals(wanted)).findFirst();
        }
    }
}
