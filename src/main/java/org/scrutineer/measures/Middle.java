package org.scrutineer.measures;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where some figures lie, told so that one wild figure among them does not move it.
 *
 * @param deviation median distance from the median, scaled so that it is a standard deviation where figures are normal
 */
record Middle(int size, BigDecimal median, BigDecimal deviation, BigDecimal smallest, BigDecimal largest) {
    private static final BigDecimal SCALED = new BigDecimal("1.4826");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** @param values at least one */
    static Middle of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal median = median(sorted);
        BigDecimal deviation = median(sorted.stream().map(value -> value.subtract(median).abs()).sorted().toList())
                .multiply(SCALED);
        return new Middle(sorted.size(), median, deviation, sorted.getFirst(), sorted.getLast());
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).multiply(HALF);
    }

    /** "six"; larger ones as digits. */
    static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }
}
