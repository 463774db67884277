package org.scrutineer.recommendations;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.scrutineer.history.HistoryLine;
import org.scrutineer.recommendations.RegisterDesk.Named;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who changed what about one recommendation, when and why. */
@Command(name = "history", description = "Says who changed what about a recommendation, when and why.")
public final class HistoryCommand implements Callable<Integer> {
    private final Opener<RegisterDesk> opener;
    private final Console console;

    @Parameters(paramLabel = "REF", description = "The recommendation's reference as printed, such as 4.")
    private String ref;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--review", paramLabel = "NAME", description = "The review, when several have that reference.")
    private Optional<String> review = Optional.empty();

    public HistoryCommand(Opener<RegisterDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        workspace.open(opener, this::lines).forEach(console::line);
        return 0;
    }

    private List<String> lines(RegisterDesk desk) {
        Named named = desk.find(review, List.of(ref));
        Recommendation recommendation = named.one();
        List<UUID> records = new ArrayList<>(recommendation.evidence());
        records.add(recommendation.id());
        FollowUpReading life = desk.reading(named);
        life.actions(recommendation).forEach(action -> records.add(action.id()));
        life.updates(recommendation).forEach(update -> records.add(update.id()));
        return desk.ledger().history(records).stream()
                // Which review an item of evidence belongs to is housekeeping, not history.
                .filter(entry -> !entry.group().equals("place"))
                .map(entry -> HistoryLine.of(entry, ZoneId.systemDefault()).text())
                .toList();
    }
}
