package org.scrutineer.rounds;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.returns.ProviderReturn;
import org.scrutineer.returns.WantedPeriod;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the files that providers sent. */
@Command(name = "returns", description = "Lists the provider returns that were taken in.")
public final class ListReturnsCommand extends ListCommand<ReturnRounds> {
    @Option(names = "--period", paramLabel = "PERIOD", description = "Only those for a part of this period at least.")
    private Optional<String> period = Optional.empty();

    public ListReturnsCommand(Opener<ReturnRounds> opener, Console console) {
        super(opener, console, List.of("provider", "period", "file", "receivedOn", "resubmission"));
    }

    @Override
    protected List<Map<String, Object>> objects(ReturnRounds rounds) {
        Optional<Period> wanted = period.map(WantedPeriod::of);
        Map<UUID, Provider> providers = rounds.stores().providers().providers().stream()
                .collect(Collectors.toMap(Provider::id, Function.identity()));
        List<ProviderReturn> all = rounds.stores().returns().returns();
        Set<UUID> again = ReturnRound.resubmissions(all.stream()
                .sorted(Comparator.comparing(ProviderReturn::receivedOn)).toList());
        return all.stream()
                .filter(each -> wanted.filter(only -> !only.overlaps(each.period())).isEmpty())
                .map(each -> object(each, providers, again))
                .toList();
    }

    private static Map<String, Object> object(ProviderReturn each, Map<UUID, Provider> providers, Set<UUID> again) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("provider", Optional.ofNullable(providers.get(each.provider())).map(Provider::name).orElse(null));
        object.put("period", each.period().plain());
        object.put("file", each.fileName());
        object.put("sha256", each.sha256());
        object.put("receivedOn", each.receivedOn().toString());
        object.put("resubmission", again.contains(each.id()));
        return object;
    }
}
