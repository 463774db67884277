package org.scrutineer.measures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;

/** The figures of a period that lie far from what the provider said before, or from what the others come to. */
public final class Outliers {
    /** With fewer others there is no rate to be far from. */
    private static final int OTHERS = 4;
    /** So many deviations from the median of the others, and at least twice or half of it, is far. */
    private static final BigDecimal SPREADS = new BigDecimal(5);
    private static final BigDecimal TWICE = new BigDecimal(2);
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private final List<Measure> measures;
    private final Map<UUID, List<Observation>> byProvider;

    /**
     * A figure that somebody should look at.
     *
     * @param period the month, or the whole period for what was worked out from all of it
     * @param why in a sentence
     * @param from the observations behind it
     */
    public record Outlier(
            Provider provider, Measure measure, Period period, BigDecimal value, String why, List<Observation> from) {
        public Outlier {
            from = List.copyOf(from);
        }
    }

    /** @param observations of the period and of as long before it as is to be known */
    public Outliers(List<Measure> measures, Collection<Observation> observations) {
        this.measures = measures;
        this.byProvider = observations.stream()
                .sorted(Comparator.comparing(Observation::period))
                .collect(Collectors.groupingBy(Observation::provider));
    }

    /** By provider, as the performance lists them, then by measure and time. */
    public List<Outlier> in(Performance performance) {
        List<Outlier> found = new ArrayList<>();
        for (Provider provider : performance.providers()) {
            for (Measure measure : measures) {
                found.addAll(own(performance.period(), provider, measure));
                others(performance, provider, measure).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What the provider itself said before, for periods of the same length. */
    private List<Outlier> own(Period period, Provider provider, Measure measure) {
        List<Observation> all = byProvider.getOrDefault(provider.id(), List.of()).stream()
                .filter(each -> each.measure().equals(measure.id()) && each.figure().value().isPresent())
                .toList();
        return all.stream().filter(each -> period.holds(each.period()))
                .flatMap(each -> OwnHistory.oddity(measure, value(each), history(all, each)).stream()
                        .map(why -> new Outlier(provider, measure, each.period(), value(each), why, List.of(each))))
                .toList();
    }

    /** The values that the same provider reported for the same length of time before an observation, by time. */
    public static List<BigDecimal> history(List<Observation> all, Observation before) {
        YearMonth first = before.period().first();
        return all.stream()
                .filter(each -> each.measure().equals(before.measure()) && each.provider().equals(before.provider())
                        && each.period().months() == before.period().months() && each.period().last().isBefore(first))
                .sorted(Comparator.comparing(Observation::period))
                .flatMap(each -> each.figure().value().stream())
                .toList();
    }

    private static BigDecimal value(Observation observation) {
        return observation.figure().value().orElseThrow();
    }

    /** Shares that are worked out can be compared whatever the size of a provider; counts cannot. */
    private Optional<Outlier> others(Performance performance, Provider provider, Measure measure) {
        Rolled own = performance.cell(provider, measure);
        boolean workedOut = own.from().stream().noneMatch(each -> each.measure().equals(measure.id()));
        if (!measure.percentage() || !workedOut || own.value().isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> others = others(performance, measure).filter(other -> !other.id().equals(provider.id()))
                .flatMap(other -> performance.cell(other, measure).value().stream())
                .toList();
        if (others.size() < OTHERS) {
            return Optional.empty();
        }
        Middle middle = Middle.of(others);
        BigDecimal value = own.value().get();
        return far(value, middle)
                ? Optional.of(new Outlier(
                        provider, measure, performance.period(), value, words(measure, value, middle), own.from()))
                : Optional.empty();
    }

    private static Stream<Provider> others(Performance performance, Measure measure) {
        return performance.providers().stream()
                .filter(other -> performance.cell(other, measure).value().isPresent());
    }

    private static boolean far(BigDecimal value, Middle middle) {
        BigDecimal away = value.subtract(middle.median()).abs();
        boolean times = value.compareTo(middle.median().multiply(TWICE)) > 0
                || value.multiply(TWICE).compareTo(middle.median()) < 0;
        return times && away.compareTo(LEAST) > 0 && away.compareTo(middle.deviation().multiply(SPREADS)) > 0;
    }

    private static String words(Measure measure, BigDecimal value, Middle middle) {
        return measure.name() + " " + Figures.words(measure, value) + ": half of the other "
                + Middle.number(middle.size())
                + " providers lie " + (value.compareTo(middle.median()) > 0 ? "below " : "above ")
                + Figures.words(measure, middle.median()) + ".";
    }
}
