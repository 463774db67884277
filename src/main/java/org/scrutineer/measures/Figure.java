package org.scrutineer.measures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a provider said of a measure: a number, or one of the ways in which there is none. None of these is zero.
 *
 * @param value in the measure's unit, a percentage as a fraction; only with {@link State#REPORTED}
 * @param numerator and denominator where the provider gave both
 */
public record Figure(
        State state, Optional<BigDecimal> value, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
    public enum State {
        REPORTED("reported", "reported"),
        /** "Nil": said on purpose, not typed as a number. */
        NIL("nil", "nil"),
        NOT_APPLICABLE("notApplicable", "not applicable"),
        /** Kept back because it is small: "<5". */
        SUPPRESSED("suppressed", "suppressed"),
        /** The cell was left empty. */
        EMPTY("empty", "left empty"),
        NOT_RETURNED("notReturned", "not returned");

        private final String plain;
        private final String words;

        State(String plain, String words) {
            this.plain = plain;
            this.words = words;
        }

        /** As the store and the command line give it. */
        public String plain() {
            return plain;
        }

        public String words() {
            return words;
        }

        public static State stored(String plain) {
            return Arrays.stream(values()).filter(state -> state.plain.equals(plain)).findFirst().orElseThrow();
        }
    }

    public Figure {
        if (value.isPresent() && state != State.REPORTED) {
            throw new IllegalArgumentException("A figure that is " + state.plain + " has no value");
        }
        if (state == State.REPORTED && value.isEmpty()) {
            throw new IllegalArgumentException("A reported figure has a value");
        }
    }

    public static Figure reported(BigDecimal value) {
        return new Figure(State.REPORTED, Optional.of(value), Optional.empty(), Optional.empty());
    }

    /** "12 (of 40)". @param value what it comes to in the measure's unit */
    public static Figure of(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        return new Figure(State.REPORTED, Optional.of(value), Optional.of(numerator), Optional.of(denominator));
    }

    public static Figure without(State state) {
        return new Figure(state, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
