package org.scrutineer.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.Rolled.Share;
import org.scrutineer.periods.Period;

/** Brings the months of a period together, for each provider and each measure by itself. */
public final class Rollup {
    private record Place(UUID provider, UUID measure) {}

    private final Period period;
    private final Map<String, Measure> byName = new HashMap<>();
    private final Map<Place, List<Observation>> observations = new HashMap<>();

    /** @param observations of any periods; those that do not lie within the period are left alone */
    public Rollup(Period period, List<Measure> measures, Collection<Observation> observations) {
        this.period = period;
        measures.forEach(measure -> byName.putIfAbsent(measure.name(), measure));
        observations.stream().filter(each -> period.holds(each.period())).forEach(each -> this.observations
                .computeIfAbsent(new Place(each.provider(), each.measure()), none -> new ArrayList<>())
                .add(each));
    }

    public Rolled of(UUID provider, Measure measure) {
        List<Observation> own = observations.getOrDefault(new Place(provider, measure.id()), List.of());
        Optional<Measure> numerator = part(measure.meaning().numerator());
        Optional<Measure> denominator = part(measure.meaning().denominator());
        if (own.isEmpty() && measure.percentage() && numerator.isPresent() && denominator.isPresent()) {
            return workedOut(of(provider, numerator.get()), of(provider, denominator.get()));
        }
        return rolled(measure, own);
    }

    /** Whether it is worked out from two other measures where nobody reports it. */
    public boolean workedOut(Measure measure) {
        return measure.percentage() && part(measure.meaning().numerator()).isPresent()
                && part(measure.meaning().denominator()).isPresent();
    }

    private Optional<Measure> part(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A figure for the whole period is taken before the months are added up. */
    private Rolled rolled(Measure measure, List<Observation> all) {
        List<Observation> whole = all.stream().filter(each -> each.period().equals(period)).toList();
        List<Observation> parts = whole.isEmpty() ? all : whole;
        Map<State, Integer> states = new EnumMap<>(State.class);
        parts.forEach(each -> states.merge(each.figure().state(), each.period().months(), Integer::sum));
        int months = states.values().stream().mapToInt(Integer::intValue).sum();
        if (months < period.months()) {
            states.merge(State.NOT_RETURNED, period.months() - months, Integer::sum);
        }
        List<Observation> reported = parts.stream().filter(each -> each.figure().value().isPresent()).toList();
        Optional<Share> pooled = pooled(reported);
        return new Rolled(value(measure.meaning().adding(), reported, pooled), states, parts, pooled);
    }

    private static Optional<BigDecimal> value(Adding adding, List<Observation> reported, Optional<Share> pooled) {
        List<BigDecimal> values = reported.stream().flatMap(each -> each.figure().value().stream()).toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (adding) {
            case SUM -> sum(values);
            case LAST -> values.getLast();
            case MEAN -> pooled.flatMap(Share::value).orElseGet(() -> mean(values));
        });
    }

    private static Optional<Share> pooled(List<Observation> reported) {
        boolean known = !reported.isEmpty() && reported.stream().allMatch(each -> each.figure().numerator().isPresent()
                && each.figure().denominator().isPresent());
        return known
                ? Optional.of(new Share(
                        sum(reported.stream().flatMap(each -> each.figure().numerator().stream()).toList()),
                        sum(reported.stream().flatMap(each -> each.figure().denominator().stream()).toList())))
                : Optional.empty();
    }

    /** Only from parts that are whole: two months of visits over three of plans would be a wrong share. */
    private static Rolled workedOut(Rolled numerator, Rolled denominator) {
        List<Observation> from = new ArrayList<>(numerator.from());
        from.addAll(denominator.from());
        if (numerator.value().isEmpty() || denominator.value().isEmpty()
                || numerator.reported() != denominator.reported()) {
            Rolled worse = numerator.reported() <= denominator.reported() ? numerator : denominator;
            return new Rolled(Optional.empty(), worse.states(), from, Optional.empty());
        }
        Share share = new Share(numerator.value().get(), denominator.value().get());
        return new Rolled(share.value(), numerator.states(), from, share.value().map(value -> share));
    }

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal mean(List<BigDecimal> values) {
        return sum(values).divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }
}
