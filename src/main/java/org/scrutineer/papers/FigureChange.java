package org.scrutineer.papers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Measure.Polarity;
import org.scrutineer.measures.Performance;
import org.scrutineer.providers.Provider;
import org.scrutineer.ratings.Direction;

/**
 * How a measure has changed since the period before. Only providers with a whole figure in both periods are compared:
 * a sum does not fall because somebody sent nothing.
 */
record FigureChange(Measure measure, Performance now, Performance before) {
    private record Both(BigDecimal then, BigDecimal now, int providers) {}

    /** "▲ Better: 91.2% to 93.0% (21 providers)". */
    String words() {
        Optional<Both> both = both();
        if (both.isEmpty()) {
            return "Nothing to compare";
        }
        Both known = both.get();
        String from = Figures.words(measure, known.then());
        String to = Figures.words(measure, known.now());
        return direction(known, from.equals(to)) + ": " + (from.equals(to) ? to : from + " to " + to)
                + " (" + Words.count(known.providers(), "provider").replace(' ', '\u00a0') + ")";
    }

    /** Upwards is better, as in every paper, whichever way the figure went. */
    private String direction(Both both, boolean same) {
        int way = both.now().compareTo(both.then());
        if (same || way == 0) {
            return sign(Direction.SAME);
        }
        return switch (measure.standard().polarity()) {
            case NEITHER -> way > 0 ? "Higher" : "Lower";
            case HIGHER, LOWER ->
                sign(way > 0 == (measure.standard().polarity() == Polarity.HIGHER)
                        ? Direction.BETTER
                        : Direction.WORSE);
        };
    }

    private static String sign(Direction direction) {
        return direction.sign() + "\u00a0" + direction.words();
    }

    private Optional<Both> both() {
        List<Provider> common = now.providers().stream()
                .filter(provider -> now.cell(provider, measure).whole() && before.cell(provider, measure).whole())
                .filter(provider -> now.cell(provider, measure).value().isPresent()
                        && before.cell(provider, measure).value().isPresent())
                .toList();
        Optional<BigDecimal> then = of(before, common);
        return of(now, common).flatMap(value -> then.map(old -> new Both(old, value, common.size())));
    }

    private Optional<BigDecimal> of(Performance performance, List<Provider> some) {
        return new Performance(performance.period(), some, performance.measures(), performance.cells())
                .total(measure).value();
    }
}
