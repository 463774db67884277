package org.scrutineer.measures;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.OBSERVATION;
import static org.scrutineer.workspace.tables.Tables.PROVIDER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.periods.Period;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.ObservationRecord;

/** Reads what providers returned. What is marked as deleted is left out. */
public final class ObservationStore {
    private final Workspace workspace;

    public ObservationStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Everything for periods that lie within one, by time. */
    public List<Observation> within(Period period) {
        return read(OBSERVATION.PERIOD_FROM.between(period.from(), period.last().atDay(1))).stream()
                .filter(observation -> period.holds(observation.period()))
                .toList();
    }

    /** Everything that a provider ever returned, by time. */
    public List<Observation> of(UUID provider) {
        return read(OBSERVATION.PROVIDER_ID.eq(provider));
    }

    /** Everything that still stands under a provider, also under one that was merged into another. */
    List<Observation> ofMerged(UUID provider) {
        return workspace.read(store -> store.selectFrom(OBSERVATION)
                .where(OBSERVATION.DELETED.isFalse(), OBSERVATION.PROVIDER_ID.eq(provider))
                .orderBy(OBSERVATION.PERIOD_FROM, OBSERVATION.PERIOD_MONTHS, OBSERVATION.MEASURE_ID)
                .fetch(ObservationStore::observation));
    }

    /** Everything for periods that began on a day or later, by time. */
    public List<Observation> since(LocalDate day) {
        return read(OBSERVATION.PERIOD_FROM.ge(day));
    }

    /** All observations by time. */
    public List<Observation> all() {
        return read(DSL.noCondition());
    }

    /** The council's quarters that something was returned for, by time. */
    public List<Period> quarters() {
        return workspace.read(store -> store.selectDistinct(OBSERVATION.PERIOD_FROM, OBSERVATION.PERIOD_MONTHS)
                .from(OBSERVATION)
                .where(OBSERVATION.DELETED.isFalse())
                .fetch(row -> Period.stored(row.value1(), row.value2()))).stream()
                .map(period -> Period.quarterOf(period.last()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Those that somebody should look at. */
    public List<Observation> doubtful() {
        return read(OBSERVATION.DOUBT.isNotNull());
    }

    public Optional<Observation> one(UUID observation) {
        return read(OBSERVATION.ID.eq(observation)).stream().findFirst();
    }

    private List<Observation> read(Condition which) {
        return workspace.read(store -> store.selectFrom(OBSERVATION)
                .where(OBSERVATION.DELETED.isFalse(), which)
                // What a provider and the one that it was merged into both returned counts once.
                .andNotExists(DSL.selectOne().from(PROVIDER)
                        .where(PROVIDER.ID.eq(OBSERVATION.PROVIDER_ID), PROVIDER.MERGED_INTO_ID.isNotNull()))
                .orderBy(OBSERVATION.PERIOD_FROM, OBSERVATION.PERIOD_MONTHS, OBSERVATION.PROVIDER_ID,
                        OBSERVATION.MEASURE_ID)
                .fetch(ObservationStore::observation));
    }

    private static Observation observation(ObservationRecord row) {
        State state = State.stored(row.getState());
        return new Observation(
                row.getId(), row.getProviderId(), row.getMeasureId(),
                Period.stored(row.getPeriodFrom(), row.getPeriodMonths()),
                new Figure(state, number(row.getAmount()), number(row.getNumerator()), number(row.getDenominator())),
                requireNonNullElse(row.getLabel(), ""), requireNonNullElse(row.getWritten(), ""),
                requireNonNullElse(row.getDoubt(), ""));
    }

    /** As it was given, without the noughts that the column fills it up with. */
    private static Optional<BigDecimal> number(BigDecimal stored) {
        return Optional.ofNullable(stored)
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }
}
