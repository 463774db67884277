package org.scrutineer.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.measures.Figure.State;

/**
 * What one provider's figures for a measure come to over a period, and what that rests on. It is never zero because
 * something is missing.
 *
 * @param value in the measure's unit; nothing where no figure was reported
 * @param states how many months are in which state; months of which the return says nothing are not returned
 * @param from the observations that it is made of; for a measure that is worked out, those of both its parts
 * @param pooled numerator and denominator where both are known for all that was reported
 */
public record Rolled(
        Optional<BigDecimal> value, Map<State, Integer> states, List<Observation> from, Optional<Share> pooled) {
    /** A numerator over its denominator. */
    public record Share(BigDecimal numerator, BigDecimal denominator) {
        static Optional<BigDecimal> value(BigDecimal numerator, BigDecimal denominator) {
            return denominator.signum() == 0
                    ? Optional.empty()
                    : Optional.of(numerator.divide(denominator, MathContext.DECIMAL64));
        }

        Optional<BigDecimal> value() {
            return value(numerator, denominator);
        }
    }

    public static final Rolled NOTHING = new Rolled(Optional.empty(), Map.of(), List.of(), Optional.empty());

    public Rolled {
        states = states.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(states));
        from = List.copyOf(from);
    }

    public int reported() {
        return states.getOrDefault(State.REPORTED, 0);
    }

    /** How many months, or how many longer periods, were asked for. */
    public int wanted() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether every month was reported. */
    public boolean whole() {
        return reported() > 0 && reported() == wanted();
    }

    /** Whether nothing was said at all, not even that there is nothing. */
    public boolean notReturned() {
        return states.getOrDefault(State.NOT_RETURNED, 0) == wanted();
    }

    /**
     * The one thing to say where there is no value: the state that most months are in. A share whose parts were reported
     * and that has none all the same, because there was nothing to divide by, does not apply.
     */
    public State state() {
        return value.isPresent()
                ? State.REPORTED
                : states.entrySet().stream()
                        .filter(entry -> entry.getKey() != State.REPORTED)
                        .max(Map.Entry.<State, Integer>comparingByValue()
                                .thenComparing(entry -> -entry.getKey().ordinal()))
                        .map(Map.Entry::getKey)
                        .orElse(states.isEmpty() ? State.NOT_RETURNED : State.NOT_APPLICABLE);
    }

    public boolean doubtful() {
        return from.stream().anyMatch(observation -> !observation.doubt().isEmpty());
    }
}
