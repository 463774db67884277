package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Source;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.MeasureStore;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.ObservationStore;
import org.scrutineer.measures.Performance;
import org.scrutineer.papers.PerformanceMaterial.Files;
import org.scrutineer.papers.PerformanceMaterial.SentFile;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.providers.ProviderStore;
import org.scrutineer.returns.ProviderReturn;
import org.scrutineer.returns.ReturnStore;

/** Reads what providers returned for a period, for its paper and its tables. */
public final class PerformanceReader {
    private final Stores stores;
    private final RatingSchemeStore schemes;
    private final Ledger ledger;

    /** The stores that figures are read from. */
    public record Stores(
            ProviderStore providers, MeasureStore measures, ObservationStore observations, ReturnStore returns) {}

    public PerformanceReader(Stores stores, RatingSchemeStore schemes, Ledger ledger) {
        this.stores = stores;
        this.schemes = schemes;
        this.ledger = ledger;
    }

    /** The quarters that figures are held for, the newest first; a month or a year has its paper too where it is asked for. */
    List<Period> quarters() {
        return stores.observations().all().stream()
                .map(observation -> Period.quarterOf(observation.period().last()))
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    PerformanceMaterial read(Period period) {
        ProviderRegister register = stores.providers().register();
        List<ProviderReturn> returns = stores.returns().returns();
        List<Measure> measures = stores.measures().measures();
        List<Observation> observations = stores.observations().within(period);
        Returned returned = Returned.of(period, register, returns, observations);
        List<Observation> earlier = stores.observations().within(period.before());
        return new PerformanceMaterial(
                Performance.of(period, returned.expected(), measures, observations),
                Performance.of(period.before(), returned.expected(), measures, earlier),
                returned, register, schemes.ofProviders(),
                files(period, register, returns, observations));
    }

    /** The table of a period alone. */
    Performance performance(Period period) {
        return read(period).now();
    }

    private Files files(
            Period period, ProviderRegister register, List<ProviderReturn> returns, List<Observation> observations) {
        Map<UUID, Source> sources = ledger.sources(
                observations.stream().map(Observation::id).toList(), Observation.FIGURE);
        List<SentFile> files = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ProviderReturn each : returns) {
            if (each.period().overlaps(period)) {
                files.add(new SentFile(
                        register.provider(each.provider()).map(Provider::name).orElse(""), each.fileName(),
                        Optional.of(each.receivedOn())));
                known.add(each.fileName());
            }
        }
        Map<String, TreeSet<String>> others = observations.stream()
                .filter(each -> sources.containsKey(each.id()) && !known.contains(sources.get(each.id()).file()))
                .collect(Collectors.groupingBy(
                        each -> sources.get(each.id()).file(),
                        Collectors.mapping(
                                each -> register.provider(each.provider()).map(Provider::name).orElse(""),
                                Collectors.toCollection(TreeSet::new))));
        others.forEach((file, names) -> files.add(new SentFile(
                names.size() == 1 ? names.first() : "", file, Optional.empty())));
        files.sort(java.util.Comparator.comparing((SentFile file) -> file.provider().toLowerCase(java.util.Locale.UK))
                .thenComparing(file -> file.received().orElse(java.time.LocalDate.MAX))
                .thenComparing(SentFile::file));
        int typed = (int) observations.stream().filter(each -> !sources.containsKey(each.id())).count();
        return new Files(files.stream().distinct().toList(), typed);
    }

    /** Everything that was returned for a period, or ever, with where each figure stands in its file. */
    List<Traced> traced(Optional<Period> period) {
        List<Observation> observations = period.map(stores.observations()::within)
                .orElseGet(stores.observations()::all);
        Map<UUID, Source> sources = ledger.sources(
                observations.stream().map(Observation::id).toList(), Observation.FIGURE);
        Map<UUID, Provider> providers = stores.providers().providers().stream()
                .collect(Collectors.toMap(Provider::id, Function.identity()));
        Map<UUID, Measure> measures = stores.measures().measures().stream()
                .collect(Collectors.toMap(Measure::id, Function.identity()));
        return observations.stream()
                .map(each -> new Traced(
                        each, Optional.ofNullable(providers.get(each.provider())),
                        Optional.ofNullable(measures.get(each.measure())),
                        Optional.ofNullable(sources.get(each.id()))))
                .toList();
    }

    /** A figure with what it belongs to and where it came from. */
    record Traced(
            Observation observation, Optional<Provider> provider, Optional<Measure> measure, Optional<Source> source) {}
}
