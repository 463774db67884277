package org.scrutineer.rounds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.Outliers.Outlier;
import org.scrutineer.measures.Outliers;
import org.scrutineer.measures.Performance;
import org.scrutineer.periods.Period;

/** Reads what the page of returns shows. */
public final class RoundDesk {
    private final ReturnRounds rounds;
    private final BlankReturns blanks;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    public RoundDesk(ReturnRounds rounds, BlankReturns blanks, Ledger ledger, Supplier<LocalDate> today) {
        this.rounds = rounds;
        this.blanks = blanks;
        this.ledger = ledger;
        this.today = today;
    }

    BlankReturns blanks() {
        return blanks;
    }

    /** The periods that can be chosen, by time. */
    List<Period> periods() {
        return rounds.quarters(today.get());
    }

    /** The one that is shown first: the newest quarter that holds anything, or the last one. */
    Period first() {
        return rounds.newest().map(newest -> Period.quarterOf(newest.last()))
                .orElseGet(() -> Period.quarterOf(YearMonth.from(today.get())).before());
    }

    RoundReading read(Period period) {
        ReturnRound.Kept kept = rounds.kept(period);
        ReturnRound round = ReturnRound.of(period, kept);
        Performance performance = Performance.of(period, round.providers(), kept.measures(), kept.observations());
        return new RoundReading(round, performance, odd(kept, performance), kept.register(), today.get());
    }

    private List<Odd> odd(ReturnRound.Kept kept, Performance performance) {
        Map<UUID, Measure> measures = new HashMap<>();
        kept.measures().forEach(measure -> measures.put(measure.id(), measure));
        List<Odd> odd = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Observation each : kept.observations()) {
            if (performance.period().holds(each.period()) && !each.doubt().isEmpty()) {
                seen.add(each.id());
                kept.register().provider(each.provider())
                        .filter(provider -> measures.containsKey(each.measure()))
                        .ifPresent(provider -> odd.add(
                                Odd.doubtful(provider, measures.get(each.measure()), each)));
            }
        }
        List<Outlier> outliers = new Outliers(kept.measures(), kept.observations()).in(performance).stream()
                .filter(outlier -> outlier.from().stream().noneMatch(each -> seen.contains(each.id())))
                .toList();
        Set<UUID> confirmed = confirmed(outliers);
        outliers.forEach(outlier -> odd.add(unusual(outlier, confirmed)));
        odd.sort(Comparator.comparing(Odd::state).thenComparing(each -> each.provider().name())
                .thenComparing(each -> each.measure().ordinal()).thenComparing(Odd::period));
        return odd;
    }

    private static Odd unusual(Outlier outlier, Set<UUID> confirmed) {
        boolean all = outlier.from().stream().allMatch(each -> confirmed.contains(each.id()));
        return new Odd(
                outlier.provider(), outlier.measure(), outlier.period(),
                Figures.words(outlier.measure(), outlier.value()), outlier.why(), outlier.from(),
                all ? Odd.State.CONFIRMED : Odd.State.UNUSUAL);
    }

    /** Those of which somebody once doubted, and then said that they are right. */
    private Set<UUID> confirmed(List<Outlier> outliers) {
        List<UUID> ids = outliers.stream().flatMap(outlier -> outlier.from().stream()).map(Observation::id).distinct()
                .toList();
        Set<UUID> confirmed = new HashSet<>();
        ledger.successive(ids, Observation.DOUBT).forEach((id, values) -> {
            boolean doubted = values.stream()
                    .anyMatch(value -> Optional.ofNullable(value.fields().text("doubt")).isPresent());
            if (doubted) {
                confirmed.add(id);
            }
        });
        return confirmed;
    }
}
