package org.scrutineer.documents;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * From which to which value a trend is drawn, and the round values at its side.
 *
 * @param ticks none where there is no value at all
 */
record TrendScale(double least, double most, List<Double> ticks) {
    private static final int MOST_TICKS = 5;
    /** Of what the values span, left free below and above. */
    private static final double BELOW = 0.08;
    private static final double ABOVE = 0.1;
    /** Values that come so near to nought, measured by the highest, are shown from nought. */
    private static final double NEAR_NOUGHT = 0.4;

    /** Over all values and targets. */
    static TrendScale of(Trend trend) {
        List<Double> values = trend.moments().stream()
                .flatMap(moment -> DoubleStream.concat(moment.value().stream(), moment.target().stream()).boxed())
                .toList();
        if (values.isEmpty()) {
            return new TrendScale(0, 1, List.of());
        }
        double lowest = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double highest = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double span = highest > lowest ? highest - lowest : Math.max(Math.abs(highest) / 5, 1e-9);
        double low = lowest - BELOW * span;
        if (lowest >= 0 && (lowest < NEAR_NOUGHT * highest || low < 0)) {
            low = 0;
        }
        double high = highest > low ? highest + ABOVE * (highest - low) : low + 1;
        return rounded(low, high, trend.words());
    }

    private static TrendScale rounded(double low, double high, DoubleFunction<String> words) {
        double first = Math.pow(10, Math.floor(Math.log10((high - low) / MOST_TICKS)));
        List<Double> steps = DoubleStream.of(1, 2, 5, 10, 20, 50, 100).map(each -> each * first).boxed().toList();
        for (double step : steps) {
            double least = Math.floor(low / step + 1e-6) * step;
            List<Double> ticks = LongStream.rangeClosed(Math.round(least / step), (long) Math.floor(high / step + 1e-6))
                    .mapToObj(each -> each * step)
                    .toList();
            boolean distinct = ticks.stream().map(words::apply).distinct().count() == ticks.size();
            if (ticks.size() <= MOST_TICKS && distinct) {
                return new TrendScale(least, high, ticks);
            }
        }
        return new TrendScale(low, high, List.of(low));
    }

    /** @return how far up, 0 at the least and 1 at the most */
    double part(double value) {
        return (value - least) / (most - least);
    }
}
