package org.scrutineer.measures;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.MEASURE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.Measure.Frequency;
import org.scrutineer.measures.Measure.Meaning;
import org.scrutineer.measures.Measure.Polarity;
import org.scrutineer.measures.Measure.Standard;
import org.scrutineer.measures.Measure.Unit;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.MeasureRecord;

/**
 * The measures that this council uses. Those that come with the tool are there without being stored; a stored one
 * takes the place of the tool's own.
 */
public final class MeasureStore {
    private final Workspace workspace;

    public MeasureStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All measures in their order; one that the council does not use is left out. */
    public List<Measure> measures() {
        List<MeasureRecord> rows = rows();
        Set<UUID> kept = rows.stream().filter(row -> !row.getDeleted()).map(MeasureRecord::getId)
                .collect(Collectors.toSet());
        List<Measure> all = new ArrayList<>();
        MeasureLibrary.measures().stream().filter(measure -> !kept.contains(measure.id())).forEach(all::add);
        rows.stream().filter(row -> !row.getDeleted() && !isUnused(row))
                .map(MeasureStore::measure).forEach(all::add);
        all.sort(Comparator.comparingInt(Measure::ordinal).thenComparing(Measure::name));
        return List.copyOf(all);
    }

    /** The ids of the measures that are in the store; others must be kept before anything refers to them. */
    public Set<UUID> stored() {
        return rows().stream().filter(row -> !row.getDeleted() && !isUnused(row)).map(MeasureRecord::getId)
                .collect(Collectors.toSet());
    }

    private static boolean isUnused(MeasureRecord row) {
        return Boolean.TRUE.equals(row.getUnused());
    }

    /** The ids of measures that were taken out again by an undo: one that is kept once more has to come back. */
    public Set<UUID> takenOut() {
        return rows().stream().filter(MeasureRecord::getDeleted).map(MeasureRecord::getId).collect(Collectors.toSet());
    }

    public Optional<Measure> named(String name) {
        return measures().stream().filter(measure -> measure.name().equalsIgnoreCase(name.strip())).findFirst()
                .or(() -> new MeasureNames(measures()).find(name));
    }

    private List<MeasureRecord> rows() {
        return workspace.read(store -> List.copyOf(store.selectFrom(MEASURE).orderBy(MEASURE.ORDINAL, MEASURE.ID)
                .fetch()));
    }

    private static Measure measure(MeasureRecord row) {
        return new Measure(
                row.getId(), requireNonNullElse(row.getOrdinal(), 1000), requireNonNullElse(row.getName(), ""),
                new Meaning(
                        requireNonNullElse(row.getDefinition(), ""), requireNonNullElse(row.getNumerator(), ""),
                        requireNonNullElse(row.getDenominator(), ""),
                        stored(Unit.class, row.getUnit(), Unit.COUNT),
                        stored(Adding.class, row.getAdding(), Adding.SUM),
                        stored(Frequency.class, row.getFrequency(), Frequency.MONTHLY)),
                new Standard(
                        stored(Polarity.class, row.getPolarity(), Polarity.NEITHER),
                        Targets.parse(requireNonNullElse(row.getTargets(), "")),
                        Bands.parse(requireNonNullElse(row.getBands(), ""))),
                Optional.ofNullable(row.getWithinId()),
                row.getAliases() == null
                        ? List.of()
                        : Stream.of(row.getAliases().split("\n")).filter(alias -> !alias.isBlank()).toList());
    }

    private static <E extends Enum<E>> E stored(Class<E> type, String name, E otherwise) {
        return name == null ? otherwise : Enum.valueOf(type, name);
    }
}
