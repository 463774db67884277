package org.scrutineer.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Source;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.Outliers.Outlier;
import org.scrutineer.measures.Outliers;
import org.scrutineer.measures.Performance;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.WantedPeriod;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the figures of a period that lie far from the provider's own history or from the other providers. */
@Command(name = "outliers", description = "Lists the figures of a period that are far from what was usual, with why.")
public final class ListOutliersCommand extends ListCommand<ListOutliersCommand.Needs> {
    @Option(names = "--period", paramLabel = "PERIOD", description = "Such as \"Q2 2025-26\" or 2025-07; the newest one "
            + "where none is given.")
    private Optional<String> period = Optional.empty();

    /** What the command needs of a workspace. */
    public record Needs(ReturnRounds rounds, Ledger ledger) {}

    public ListOutliersCommand(Opener<Needs> opener, Console console) {
        super(opener, console, List.of("provider", "measure", "period", "value", "why"));
    }

    @Override
    protected List<Map<String, Object>> objects(Needs needs) {
        return period.map(WantedPeriod::of).or(needs.rounds()::newest)
                .map(wanted -> objects(needs, wanted))
                .orElse(List.of());
    }

    private static List<Map<String, Object>> objects(Needs needs, Period wanted) {
        ReturnRound.Kept kept = needs.rounds().kept(wanted);
        Performance performance = Performance.of(
                wanted, ReturnRound.of(wanted, kept).providers(), kept.measures(), kept.observations());
        List<Outlier> outliers = new Outliers(kept.measures(), kept.observations()).in(performance);
        Map<UUID, Source> sources = needs.ledger().sources(
                outliers.stream().flatMap(each -> each.from().stream()).map(Observation::id).toList(),
                Observation.FIGURE);
        return outliers.stream().map(each -> object(each, sources)).toList();
    }

    private static Map<String, Object> object(Outlier outlier, Map<UUID, Source> sources) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("provider", outlier.provider().name());
        object.put("measure", outlier.measure().name());
        object.put("period", outlier.period().plain());
        object.put("value", outlier.value());
        object.put("why", outlier.why());
        object.put("source", outlier.from().stream()
                .flatMap(from -> Optional.ofNullable(sources.get(from.id())).stream())
                .map(source -> source.place("amount"))
                .findFirst().orElse(null));
        return object;
    }
}
