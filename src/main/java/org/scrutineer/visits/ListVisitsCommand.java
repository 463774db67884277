package org.scrutineer.visits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists quality visits, the newest first, each with its ratings and what is still to be done. */
public abstract class ListVisitsCommand extends ListCommand<VisitDesk> {
    @Option(names = "--provider", paramLabel = "NAME", description = "Only visits to this provider.")
    private Optional<String> provider = Optional.empty();

    private ListVisitsCommand(Opener<VisitDesk> opener, Console console) {
        super(opener, console, List.of("provider", "visited", "state", "outcome", "answered", "openRequirements"));
    }

    /** Among the lists of everything. */
    @Command(name = "visits", description = "Lists quality visits, the newest first.")
    public static final class OfEverything extends ListVisitsCommand {
        public OfEverything(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }
    }

    /** Among the commands of visits. */
    @Command(name = "list", description = "Lists quality visits, the newest first.")
    static final class OfVisits extends ListVisitsCommand {
        OfVisits(Opener<VisitDesk> opener, Console console) {
            super(opener, console);
        }
    }

    @Override
    protected List<Map<String, Object>> objects(VisitDesk desk) {
        Optional<UUID> only = provider.map(desk.providers()::provider).map(Provider::id);
        return desk.visits().whole().stream()
                .filter(whole -> only.isEmpty() || only.get().equals(whole.visit().provider()))
                .map(whole -> VisitObject.of(desk, whole))
                .toList();
    }
}
