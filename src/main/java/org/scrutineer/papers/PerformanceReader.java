package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Source;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.Outliers;
import org.scrutineer.measures.Performance;
import org.scrutineer.papers.PerformanceMaterial.Files;
import org.scrutineer.papers.PerformanceMaterial.Rated;
import org.scrutineer.papers.PerformanceMaterial.SentFile;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.returns.ProviderReturn;
import org.scrutineer.returns.ReturnRound;
import org.scrutineer.returns.ReturnRounds;

/** Reads what providers returned for a period, for its paper and its tables. */
public final class PerformanceReader {
    private final ReturnRounds.Stores stores;
    private final ReturnRounds rounds;
    private final RatingSchemeStore schemes;
    private final Ledger ledger;

    public PerformanceReader(ReturnRounds.Stores stores, RatingSchemeStore schemes, Ledger ledger) {
        this.stores = stores;
        this.rounds = new ReturnRounds(stores);
        this.schemes = schemes;
        this.ledger = ledger;
    }

    /** The quarters that figures are held for, the newest first; a month or a year has its paper where it is asked for. */
    List<Period> quarters() {
        return stores.observations().quarters().reversed();
    }

    PerformanceMaterial read(Period period) {
        ReturnRound.Kept kept = rounds.kept(period);
        ReturnRound round = ReturnRound.of(period, kept);
        Performance now = Performance.of(period, round.providers(), kept.measures(), kept.observations());
        return new PerformanceMaterial(
                now,
                Performance.of(period.before(), round.providers(), kept.measures(), kept.observations()),
                round, new Outliers(kept.measures(), kept.observations()).in(now),
                new Rated(kept.register(), schemes.ofProviders()),
                files(period, kept.register(), kept.returns(),
                        kept.observations().stream().filter(each -> period.holds(each.period())).toList()));
    }

    /** Providers by measures alone, with all of whom a return was expected. */
    public Performance performance(Period period) {
        ReturnRound.Kept kept = rounds.kept(period);
        return Performance.of(
                period, ReturnRound.of(period, kept).providers(), kept.measures(), kept.observations());
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
        files.sort(Comparator.comparing((SentFile file) -> file.provider().toLowerCase(Locale.UK))
                .thenComparing(file -> file.received().orElse(LocalDate.MAX))
                .thenComparing(SentFile::file));
        int typed = (int) observations.stream().filter(each -> !sources.containsKey(each.id())).count();
        return new Files(files.stream().distinct().toList(), typed);
    }
}
