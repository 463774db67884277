package org.scrutineer.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/**
 * One measure from month to month. The line is never drawn over a month for which there is no number.
 *
 * @param measure its name
 * @param moments one after the other, without gaps: what was not returned is a moment too
 * @param words how a value is printed: 0.95 as "95.0%"
 */
public record Trend(String measure, List<Moment> moments, DoubleFunction<String> words) {
    public Trend {
        moments = List.copyOf(moments);
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("A trend without a single month: " + measure);
        }
    }

    /** What is known of one month. */
    public sealed interface Reading {}

    public record Value(double value) implements Reading {
        public Value {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A value of a trend is a number, not " + value);
            }
        }
    }

    /**
     * Something was returned, but no number.
     *
     * @param words short, as printed: "&lt;5", "nil", "n/a"
     * @param spoken the same in full: "fewer than 5"
     */
    public record Said(String words, String spoken) implements Reading {
        public Said {
            if (words.isBlank() || spoken.isBlank()) {
                throw new IllegalArgumentException("What was returned says what it is");
            }
        }
    }

    public record NotReturned() implements Reading {}

    /**
     * @param label "July 2025"; the last word is printed only where it changes
     * @param target what should have been reached in this month
     * @param opens names the list behind it
     */
    public record Moment(String label, Reading reading, OptionalDouble target, Optional<String> opens) {
        public static Moment of(String label, Reading reading) {
            return new Moment(label, reading, OptionalDouble.empty(), Optional.empty());
        }

        public Moment against(double aim) {
            return new Moment(label, reading, OptionalDouble.of(aim), opens);
        }

        public Moment opening(String list) {
            return new Moment(label, reading, target, Optional.of(list));
        }

        OptionalDouble value() {
            return reading instanceof Value(double value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        }
    }

    /** With axes, its first, last, lowest and highest value in words, and its target. */
    public Chart chart(Chart.Room room) {
        return new TrendDrawing(this, room).chart();
    }

    /** Without axes or words, about as high as two lines of text; {@link #spoken()} says the same. */
    public Chart spark() {
        return new Spark(this).chart();
    }

    /** The whole in words, for who cannot see it. */
    public String spoken() {
        StringBuilder spoken = new StringBuilder(measure + ", from " + moments.getFirst().label() + " to "
                + moments.getLast().label() + ". ");
        List<Moment> valued = valued();
        if (valued.isEmpty()) {
            spoken.append("No number was returned. ");
        } else {
            spoken.append("First ").append(said(valued.getFirst())).append(", last ")
                    .append(said(valued.getLast())).append(". Lowest ").append(said(lowest().orElseThrow()))
                    .append(", highest ").append(said(highest().orElseThrow())).append(". ");
        }
        OptionalDouble target = moments.getLast().target();
        target.ifPresent(aim -> spoken.append("Target ").append(words.apply(aim)).append(". "));
        String without = moments.stream()
                .filter(moment -> moment.value().isEmpty())
                .map(moment -> moment.label() + " " + spoken(moment))
                .collect(Collectors.joining(", "));
        return spoken.append(without.isEmpty() ? "" : "Without a number: " + without + ".").toString().strip();
    }

    private String said(Moment moment) {
        return spoken(moment) + " in " + moment.label();
    }

    String spoken(Moment moment) {
        return switch (moment.reading()) {
            case Value(double value) -> words.apply(value);
            case Said said -> said.spoken();
            case NotReturned _ -> "not returned";
        };
    }

    List<Moment> valued() {
        return moments.stream().filter(moment -> moment.value().isPresent()).toList();
    }

    /** The last of several. */
    Optional<Moment> lowest() {
        return valued().reversed().stream().min(Comparator.comparingDouble(moment -> moment.value().orElseThrow()));
    }

    /** The last of several. */
    Optional<Moment> highest() {
        return valued().reversed().stream().max(Comparator.comparingDouble(moment -> moment.value().orElseThrow()));
    }
}
