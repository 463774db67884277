package org.scrutineer.returns;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;

/** What providers reported before, for comparing: only numbers, each with its period. */
final class History {
    private record Place(UUID provider, UUID measure, int months) {}

    private final Map<Place, NavigableMap<Period, BigDecimal>> values = new HashMap<>();

    static History of(Collection<Observation> observations) {
        History history = new History();
        observations.forEach(each -> each.figure().value().ifPresent(value -> history.add(
                each.provider(), each.measure(), each.period(), value)));
        return history;
    }

    /** This history with the figures of a file, which take the place of those they resubmit. */
    History with(List<ReadFigure> figures) {
        History more = new History();
        values.forEach((place, own) -> more.values.put(place, new TreeMap<>(own)));
        figures.forEach(figure -> figure.figure().value().ifPresent(value -> more.add(
                figure.provider().id(), figure.measure().id(), figure.period(), value)));
        return more;
    }

    private void add(UUID provider, UUID measure, Period period, BigDecimal value) {
        values.computeIfAbsent(new Place(provider, measure, period.months()), none -> new TreeMap<>())
                .put(period, value);
    }

    /** By time, without the figure's own period. */
    List<BigDecimal> besides(ReadFigure figure) {
        return values.getOrDefault(
                new Place(figure.provider().id(), figure.measure().id(), figure.period().months()), new TreeMap<>())
                .entrySet().stream()
                .filter(entry -> !entry.getKey().equals(figure.period()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
