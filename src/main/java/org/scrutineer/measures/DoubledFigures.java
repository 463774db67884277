package org.scrutineer.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderMerging.Both;
import org.scrutineer.providers.ProviderMerging.Doubled;

/**
 * The figures that two records of one provider both have: that of the one that stays counts, with a doubt that says what
 * the other says where it says otherwise.
 */
public record DoubledFigures(ObservationStore observations, MeasureStore measures) implements Doubled {
    private record Place(UUID measure, Period period) {}

    @Override
    public Both of(Provider merged, Provider into) {
        Map<Place, Observation> kept = new HashMap<>();
        observations.of(into.id()).forEach(each -> kept.put(new Place(each.measure(), each.period()), each));
        Map<UUID, String> names = new HashMap<>();
        measures.measures().forEach(measure -> names.put(measure.id(), measure.name()));
        Set<UUID> staying = new HashSet<>();
        List<Edit> edits = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Observation each : observations.ofMerged(merged.id())) {
            Observation own = kept.get(new Place(each.measure(), each.period()));
            if (own != null) {
                staying.add(each.id());
                told.add(names.getOrDefault(each.measure(), "a measure") + ", " + each.period().words());
                if (!own.figure().equals(each.figure())) {
                    edits.add(doubt(own, merged.name() + ", which is this provider, returned "
                            + said(each) + " for the same."));
                }
            }
        }
        return new Both(staying, edits, told);
    }

    private static String said(Observation observation) {
        return observation.written().isBlank()
                ? observation.figure().value().map(Object::toString).orElse(observation.figure().state().plain())
                : "“" + observation.written().strip() + "”";
    }

    private static Edit doubt(Observation own, String sentence) {
        String doubt = own.doubt().isBlank() ? sentence : own.doubt() + " " + sentence;
        return Edit.typed(Observation.KIND, own.id(), Observation.DOUBT, Fields.of("doubt", doubt));
    }
}
