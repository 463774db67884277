package org.scrutineer.rounds;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Measure.Frequency;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;

/**
 * What the returns of a period lack: measures and months that the provider itself returned within a year before, or that
 * all the others return.
 */
final class Gaps {
    /** As many others must return a measure before it is missed where one does not. */
    private static final int OTHERS = 2;
    private static final int YEAR = 12;

    private final Period period;
    private final List<Measure> measures;
    private final Set<UUID> returned;
    private final Map<UUID, List<Observation>> byProvider;

    /**
     * @param observations of this period and of the year before it
     * @param returned the providers of whom a return came in
     */
    Gaps(Period period, List<Measure> measures, Collection<Observation> observations, Set<UUID> returned) {
        this.period = period;
        this.measures = measures;
        this.returned = returned;
        this.byProvider = observations.stream().collect(Collectors.groupingBy(Observation::provider));
    }

    List<Gap> of(UUID provider) {
        List<Observation> own = byProvider.getOrDefault(provider, List.of());
        Set<UUID> wanted = wanted(provider, own);
        return measures.stream().filter(measure -> wanted.contains(measure.id()))
                .flatMap(measure -> gaps(measure,
                        own.stream().filter(each -> each.measure().equals(measure.id())).toList()).stream())
                .toList();
    }

    private Set<UUID> wanted(UUID provider, List<Observation> own) {
        Period year = new Period(period.first().minusMonths(YEAR), YEAR + period.months());
        Set<UUID> wanted = said(own, year);
        Map<UUID, Integer> others = new HashMap<>();
        Set<UUID> rest = new HashSet<>(returned);
        rest.remove(provider);
        rest.forEach(other -> said(byProvider.getOrDefault(other, List.of()), period)
                .forEach(measure -> others.merge(measure, 1, Integer::sum)));
        if (rest.size() >= OTHERS) {
            others.forEach((measure, count) -> {
                if (count == rest.size()) {
                    wanted.add(measure);
                }
            });
        }
        return wanted;
    }

    private static Set<UUID> said(List<Observation> observations, Period within) {
        return observations.stream().filter(each -> within.overlaps(each.period()) && said(each))
                .map(Observation::measure).collect(Collectors.toCollection(HashSet::new));
    }

    /** Nil, not applicable and kept back are answers; an empty cell is none. */
    private static boolean said(Observation observation) {
        return switch (observation.figure().state()) {
            case REPORTED, NIL, NOT_APPLICABLE, SUPPRESSED -> true;
            case EMPTY, NOT_RETURNED -> false;
        };
    }

    /** @param own what the provider returned of the measure, ever */
    private List<Gap> gaps(Measure measure, List<Observation> own) {
        List<Observation> here = own.stream().filter(each -> period.overlaps(each.period())).toList();
        boolean once = measure.meaning().frequency() != Frequency.MONTHLY || !own.isEmpty()
                && own.stream().allMatch(each -> each.period().months() > 1);
        if (once) {
            return here.stream().anyMatch(Gaps::said) ? List.of() : List.of(gap(measure, period, here));
        }
        List<Period> lacking = new ArrayList<>();
        for (YearMonth each : period.each()) {
            Period month = Period.month(each);
            if (here.stream().noneMatch(observation -> observation.period().holds(month) && said(observation))) {
                lacking.add(month);
            }
        }
        return lacking.size() == period.months()
                ? List.of(gap(measure, period, here))
                : lacking.stream().map(month -> gap(measure, month,
                        here.stream().filter(each -> each.period().holds(month)).toList())).toList();
    }

    private static Gap gap(Measure measure, Period period, List<Observation> there) {
        boolean empty = there.stream().anyMatch(each -> each.figure().state() == State.EMPTY);
        return new Gap(measure, period, empty ? State.EMPTY : State.NOT_RETURNED);
    }
}
