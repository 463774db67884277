package org.scrutineer.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.app.NeedsYou.Line;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.ReturnForm;

/** What of the provider returns waits for a person. */
final class RoundWorries {
    private final Wiring wiring;

    RoundWorries(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Returns that were asked for by a day that has passed, and did not come. */
    List<Line> overdue() {
        LocalDate today = wiring.today();
        return wiring.returnStore().forms().stream()
                .filter(form -> form.dueOn().filter(day -> day.isBefore(today)).isPresent())
                .map(ReturnForm::period)
                .distinct()
                .flatMap(period -> wiring.returnRounds().round(period).expected().stream()
                        .filter(each -> each.daysLate(today).isPresent())
                        .map(each -> new Line(
                                each.provider().name(),
                                "return for " + period.words() + ", due "
                                        + FuzzyDate.on(each.due().orElseThrow()).text(),
                                new Destination.Returns(Optional.of(Period.quarterOf(period.last())), false))))
                .toList();
    }

    /** Figures that were taken in although something about them is odd. */
    List<Line> doubtful() {
        List<Observation> doubtful = wiring.observations().doubtful();
        if (doubtful.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> providers = new HashMap<>();
        wiring.providers().providers().forEach(each -> providers.put(each.id(), each.name()));
        Map<UUID, String> measures = new HashMap<>();
        wiring.measures().measures().forEach(each -> measures.put(each.id(), each.name()));
        return doubtful.stream()
                .filter(each -> providers.containsKey(each.provider()) && measures.containsKey(each.measure()))
                .map(each -> new Line(
                        providers.get(each.provider()) + ": " + measures.get(each.measure()),
                        each.period().words() + ", " + each.doubt(),
                        new Destination.Returns(Optional.of(Period.quarterOf(each.period().last())), true)))
                .toList();
    }
}
