package org.scrutineer.rounds;

import java.util.Optional;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.providers.Provider;

/** What a person decides about a figure that somebody should look at, each as one undo step. */
final class FigureEdits {
    private FigureEdits() {}

    /** The figure stands as it was returned. */
    static Draft confirm(Provider provider, Measure measure, Observation observation) {
        return Draft.edit("Confirmed: " + place(provider, measure, observation), Optional.empty(),
                certain(observation));
    }

    /** Another figure takes its place; what the cell said is kept with it. */
    static Draft replace(Provider provider, Measure measure, Observation observation, Figure figure) {
        Observation now = new Observation(
                observation.id(), observation.provider(), observation.measure(), observation.period(), figure,
                observation.label(), observation.written(), "");
        return Draft.edit("Figure: " + place(provider, measure, observation), Optional.empty(),
                Edit.typed(Observation.KIND, observation.id(), Observation.FIGURE, now.fields()),
                certain(observation));
    }

    private static Edit certain(Observation observation) {
        return Edit.typed(Observation.KIND, observation.id(), Observation.DOUBT, Fields.of("doubt", null));
    }

    private static String place(Provider provider, Measure measure, Observation observation) {
        return measure.name() + " of " + provider.name() + ", " + observation.period().words();
    }
}
