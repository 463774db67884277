package org.scrutineer.papers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;
import org.scrutineer.providers.Provider;

/**
 * The providers whose share lies far outside those of the others: beyond the quartiles by more than one and a half times
 * the distance between them (Tukey's fences).
 *
 * @param lower and upper quartile, in the measure's unit
 */
record Outliers(BigDecimal lower, BigDecimal upper, List<Provider> providers) {
    /** Quartiles of fewer say nothing. */
    private static final int LEAST = 8;
    private static final BigDecimal FENCE = new BigDecimal("1.5");

    /** Only of percentages: a large provider has more visits than a small one without being odd. */
    static Optional<Outliers> of(Performance performance, Measure measure) {
        List<BigDecimal> values = performance.providers().stream()
                .flatMap(provider -> performance.cell(provider, measure).value().stream())
                .sorted()
                .toList();
        if (!measure.percentage() || values.size() < LEAST) {
            return Optional.empty();
        }
        BigDecimal lower = quantile(values, 1);
        BigDecimal upper = quantile(values, 3);
        BigDecimal reach = upper.subtract(lower).multiply(FENCE);
        if (reach.signum() == 0) {
            return Optional.empty();
        }
        List<Provider> far = performance.providers().stream()
                .filter(provider -> performance.cell(provider, measure).value()
                        .filter(value -> value.compareTo(lower.subtract(reach)) < 0
                                || value.compareTo(upper.add(reach)) > 0)
                        .isPresent())
                .toList();
        return Optional.of(new Outliers(lower, upper, far));
    }

    /** Between the two values nearest to it, in proportion. @param quarter 1 or 3 */
    private static BigDecimal quantile(List<BigDecimal> sorted, int quarter) {
        BigDecimal place = BigDecimal.valueOf((long) (sorted.size() - 1) * quarter)
                .divide(BigDecimal.valueOf(4), MathContext.DECIMAL64);
        int below = place.intValue();
        int above = Math.min(below + 1, sorted.size() - 1);
        BigDecimal rest = place.subtract(BigDecimal.valueOf(below));
        return sorted.get(below).add(sorted.get(above).subtract(sorted.get(below)).multiply(rest));
    }
}
