package org.scrutineer.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutineer.measures.MeasureStore;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.ObservationStore;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.ProviderStore;

/** Gathers from the stores how the returns of a period stand. */
public final class ReturnRounds {
    /** What the provider said within so many months before tells what it is asked for, and what is usual. */
    private static final int BEFORE = 24;

    private final Stores stores;

    /** Where providers, measures, what was observed and returns are read. */
    public record Stores(
            ProviderStore providers, MeasureStore measures, ObservationStore observations, ReturnStore returns) {}

    public ReturnRounds(Stores stores) {
        this.stores = stores;
    }

    Stores stores() {
        return stores;
    }

    public ReturnRound round(Period period) {
        return ReturnRound.of(period, kept(period));
    }

    /** What the stores say of a period and of the two years before it. */
    public ReturnRound.Kept kept(Period period) {
        Period known = new Period(period.first().minusMonths(BEFORE), BEFORE + period.months());
        List<Observation> observations = stores.observations().within(known);
        return new ReturnRound.Kept(
                stores.providers().register(), stores.returns().returns(), stores.returns().forms(),
                stores.measures().measures(), observations);
    }

    /** The newest period that a return or a blank one is for; of those that end together the longest. */
    public Optional<Period> newest() {
        return held().max(Comparator.comparing(Period::last).thenComparingInt(Period::months));
    }

    /** The quarters that hold anything, the present one and the last one, by time. */
    public List<Period> quarters(LocalDate today) {
        TreeSet<Period> quarters = new TreeSet<>();
        Period now = Period.quarterOf(YearMonth.from(today));
        quarters.add(now);
        quarters.add(now.before());
        held().flatMap(period -> period.each().stream()).map(Period::quarterOf).forEach(quarters::add);
        return List.copyOf(quarters);
    }

    private Stream<Period> held() {
        return Stream.concat(
                stores.returns().returns().stream().map(ProviderReturn::period),
                stores.returns().forms().stream().map(ReturnForm::period));
    }
}
