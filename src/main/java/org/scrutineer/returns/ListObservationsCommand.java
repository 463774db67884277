package org.scrutineer.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.measures.Figure;
import org.scrutineer.returns.ObservationListing.Listed;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what providers returned, each figure with file, sheet and cell. */
@Command(name = "observations", description = "Lists what providers returned, figure by figure.")
public final class ListObservationsCommand extends ListCommand<ObservationListing> {
    @Option(names = "--period", paramLabel = "PERIOD", description = "Only this month, quarter or year: 2025-07, “Q2 2025-26”.")
    private Optional<String> period = Optional.empty();

    @Option(names = "--provider", paramLabel = "NAME", description = "Only this provider.")
    private Optional<String> provider = Optional.empty();

    @Option(names = "--measure", paramLabel = "NAME", description = "Only this measure.")
    private Optional<String> measure = Optional.empty();

    @Option(names = "--doubtful", description = "Only figures that somebody should look at.")
    private boolean doubtful;

    public ListObservationsCommand(Opener<ObservationListing> opener, Console console) {
        super(opener, console, List.of("provider", "measure", "period", "value", "state"));
    }

    @Override
    protected List<Map<String, Object>> objects(ObservationListing listing) {
        return listing.list(period.map(WantedPeriod::of), provider, measure).stream()
                .filter(listed -> !doubtful || !listed.observation().doubt().isEmpty())
                .map(ListObservationsCommand::object)
                .toList();
    }

    private static Map<String, Object> object(Listed listed) {
        Figure figure = listed.observation().figure();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("provider", listed.provider().name());
        object.put("measure", listed.measure().name());
        object.put("label", listed.observation().label());
        object.put("period", listed.observation().period().plain());
        object.put("value", figure.value().orElse(null));
        object.put("numerator", figure.numerator().orElse(null));
        object.put("denominator", figure.denominator().orElse(null));
        object.put("state", figure.state().plain());
        object.put("written", listed.observation().written());
        object.put("doubt", listed.observation().doubt().isEmpty() ? null : listed.observation().doubt());
        object.put("source", listed.source().map(source -> source.place("amount")).orElse(null));
        return object;
    }
}
