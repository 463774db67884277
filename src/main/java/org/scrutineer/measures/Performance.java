package org.scrutineer.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.Rolled.Share;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.ratings.Rag;

/**
 * Providers by measures for one period: what the heat map, the tables and the quarterly paper are made of.
 *
 * @param providers those of whom a return was expected, by name: the base of every total
 * @param measures those that somebody returned, and those that can be worked out from them, in their order
 */
public record Performance(
        Period period, List<Provider> providers, List<Measure> measures, Map<UUID, Map<UUID, Rolled>> cells) {
    public Performance {
        providers = List.copyOf(providers);
        measures = List.copyOf(measures);
    }

    /** @param expected the providers of whom a return was expected */
    public static Performance of(
            Period period, List<Provider> expected, List<Measure> measures, List<Observation> observations) {
        Rollup rollup = new Rollup(period, measures, observations);
        Set<UUID> returned = observations.stream().filter(each -> period.holds(each.period()))
                .map(Observation::measure).collect(Collectors.toSet());
        Map<UUID, Map<UUID, Rolled>> cells = new LinkedHashMap<>();
        for (Provider provider : expected) {
            Map<UUID, Rolled> row = new LinkedHashMap<>();
            measures.forEach(measure -> row.put(measure.id(), rollup.of(provider.id(), measure)));
            cells.put(provider.id(), row);
        }
        List<Measure> shown = measures.stream()
                .filter(measure -> returned.contains(measure.id()) || rollup.workedOut(measure)
                        && cells.values().stream().anyMatch(row -> row.get(measure.id()).value().isPresent()))
                .toList();
        return new Performance(period, expected, shown, cells);
    }

    public Rolled cell(Provider provider, Measure measure) {
        return cells.getOrDefault(provider.id(), Map.of()).getOrDefault(measure.id(), Rolled.NOTHING);
    }

    public Optional<Rag> rag(Provider provider, Measure measure) {
        return cell(provider, measure).value().flatMap(measure::rag);
    }

    /**
     * What all providers come to for one measure.
     *
     * @param value sum, or for a measure that is averaged the pooled share, or else the mean of the providers
     * @param states how many providers are in which state; together they are the base
     * @param pooled whether numerators and denominators of all reported figures went into it
     */
    public record Total(Optional<BigDecimal> value, Map<State, Integer> states, boolean pooled) {
        /** How many providers it rests on. */
        public int reported() {
            return states.getOrDefault(State.REPORTED, 0);
        }

        public int base() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Total total(Measure measure) {
        List<Rolled> all = providers.stream().map(provider -> cell(provider, measure)).toList();
        Map<State, Integer> states = new EnumMap<>(State.class);
        all.forEach(rolled -> states.merge(rolled.state(), 1, Integer::sum));
        List<Rolled> reported = all.stream().filter(rolled -> rolled.value().isPresent()).toList();
        if (reported.isEmpty()) {
            return new Total(Optional.empty(), states, false);
        }
        List<BigDecimal> values = reported.stream().flatMap(rolled -> rolled.value().stream()).toList();
        if (measure.meaning().adding() != Adding.MEAN) {
            return new Total(Optional.of(Rollup.sum(values)), states, false);
        }
        List<Share> shares = reported.stream().flatMap(rolled -> rolled.pooled().stream()).toList();
        Optional<BigDecimal> pooled = shares.size() == reported.size()
                ? Share.value(Rollup.sum(shares.stream().map(Share::numerator).toList()),
                        Rollup.sum(shares.stream().map(Share::denominator).toList()))
                : Optional.empty();
        return new Total(pooled.or(() -> Optional.of(Rollup.mean(values))), states, pooled.isPresent());
    }

    /** The worst colour of each provider with how many measures have which: never an average, which hides a red. */
    public Map<Rag, Integer> tally(Provider provider) {
        Map<Rag, Integer> tally = new EnumMap<>(Rag.class);
        List<Rag> all = new ArrayList<>();
        measures.forEach(measure -> rag(provider, measure).ifPresent(all::add));
        all.forEach(rag -> tally.merge(rag, 1, Integer::sum));
        return tally;
    }
}
