package org.scrutineer.returns;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Source;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.MeasureStore;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.ObservationStore;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderStore;
import org.scrutineer.ui.Problem;

/** Figures with everything that says what they are and where they stand. */
public record ObservationListing(
        ProviderStore providers, MeasureStore measures, ObservationStore observations, Ledger ledger) {
    /** @param source where it was read, unless somebody typed it */
    public record Listed(Observation observation, Provider provider, Measure measure, Optional<Source> source) {}

    /**
     * By provider, measure and time.
     *
     * @throws Problem when there is no such provider or measure
     */
    public List<Listed> list(Optional<Period> period, Optional<String> provider, Optional<String> measure) {
        Map<UUID, Provider> byId = providers.providers().stream()
                .collect(Collectors.toMap(Provider::id, Function.identity()));
        Map<UUID, Measure> measured = new HashMap<>();
        measures.measures().forEach(each -> measured.put(each.id(), each));
        Optional<UUID> whose = provider.map(name -> named(byId.values(), name));
        Optional<UUID> what = measure.map(name -> measures.named(name).orElseThrow(() -> new Problem(
                "There is no measure “" + name + "”.", "“list measures” lists them.")).id());
        List<Observation> found = period.map(observations::within).orElseGet(observations::all).stream()
                .filter(each -> whose.filter(id -> !each.provider().equals(id)).isEmpty())
                .filter(each -> what.filter(id -> !each.measure().equals(id)).isEmpty())
                .filter(each -> byId.containsKey(each.provider()) && measured.containsKey(each.measure()))
                .toList();
        Map<UUID, Source> sources = ledger.sources(
                found.stream().map(Observation::id).toList(), Observation.FIGURE);
        return found.stream()
                .map(each -> new Listed(
                        each, byId.get(each.provider()), measured.get(each.measure()),
                        Optional.ofNullable(sources.get(each.id()))))
                .sorted(Comparator.<Listed, String>comparing(listed -> listed.provider().name())
                        .thenComparing(listed -> listed.measure().ordinal())
                        .thenComparing(listed -> listed.measure().name())
                        .thenComparing(listed -> listed.observation().period()))
                .toList();
    }

    /** @throws Problem when it is not there any more */
    public Listed one(UUID observation) {
        Observation found = observations.one(observation).orElseThrow(() -> new Problem(
                "This figure is not there any more.", "It may have been taken back: look at the last actions."));
        return new Listed(
                found,
                providers.providers().stream().filter(each -> each.id().equals(found.provider())).findFirst()
                        .orElseThrow(),
                measures.measures().stream().filter(each -> each.id().equals(found.measure())).findFirst()
                        .orElseThrow(),
                Optional.ofNullable(ledger.sources(List.of(observation), Observation.FIGURE).get(observation)));
    }

    private static UUID named(Collection<Provider> providers, String name) {
        return Provider.named(List.copyOf(providers), name).orElseThrow(() -> new Problem(
                "There is no provider “" + name + "”.", "“list providers” lists them.")).id();
    }
}
