package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Counts with a name beside them can lead to a person while they are small, so they are printed as "fewer than 5". Where
 * the total would give them away all the same, the next larger count is left out too.
 */
public final class SmallNumbers {
    /** A count below this is not printed beside a name. */
    public static final int LEAST = 5;

    private SmallNumbers() {}

    /**
     * @param count nothing where it is not shown
     * @param words "7", "fewer than 5", "not shown"
     */
    public record Shown(OptionalInt count, String words) {
        static Shown of(int count) {
            return new Shown(OptionalInt.of(count), String.valueOf(count));
        }
    }

    /** How each of several counts, whose sum is printed, is shown; in their order. */
    static List<Shown> of(List<Integer> counts) {
        List<Shown> shown = new ArrayList<>();
        counts.forEach(count -> shown.add(count > 0 && count < LEAST
                ? new Shown(OptionalInt.empty(), "fewer than " + LEAST)
                : Shown.of(count)));
        List<Integer> hidden = IntStream.range(0, counts.size()).filter(at -> shown.get(at).count().isEmpty())
                .boxed().toList();
        int sum = hidden.stream().mapToInt(counts::get).sum();
        // The sum of the hidden ones is what is left of the total: it says each where only one value fits.
        boolean plain = hidden.size() == 1 || sum == hidden.size() || sum == hidden.size() * (LEAST - 1);
        if (!hidden.isEmpty() && plain) {
            IntStream.range(0, counts.size()).filter(at -> !hidden.contains(at)).boxed()
                    .filter(at -> counts.get(at) > 0)
                    .min(Comparator.comparing(counts::get))
                    .ifPresent(at -> shown.set(at, new Shown(OptionalInt.empty(), "not shown")));
        }
        return List.copyOf(shown);
    }
}
