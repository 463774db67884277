package org.scrutineer.snapshots;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.history.HistoryLine;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who changed what, the newest first. */
@Command(name = "changes", description = "Lists who changed what and why, newest first.")
public final class ListChangesCommand extends ListCommand<SnapshotListing> {
    /** Which record belongs where is housekeeping, not history. */
    private static final Set<String> HOUSEKEEPING = Set.of("place", "link");

    @Option(names = {"--review", "--programme"}, paramLabel = "NAME", description = "Only of this review or programme.")
    private Optional<String> subject = Optional.empty();

    @Option(names = "--since", paramLabel = "WHEN", description = "Only since this snapshot or date.")
    private Optional<String> since = Optional.empty();

    public ListChangesCommand(Opener<SnapshotListing> opener, Console console) {
        super(opener, console, List.of("when", "about", "what", "why"));
    }

    @Override
    protected List<Map<String, Object>> objects(SnapshotListing listing) {
        Map<UUID, String> labels = listing.labels();
        return listing.changes(subject, since).stream()
                .filter(entry -> !HOUSEKEEPING.contains(entry.group()))
                .map(entry -> object(entry, labels))
                .toList();
    }

    private static Map<String, Object> object(HistoryEntry entry, Map<UUID, String> labels) {
        HistoryLine line = HistoryLine.of(entry, ZoneId.systemDefault());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("when", line.when());
        object.put("at", entry.set().at().toString());
        object.put("who", entry.set().author().actor());
        object.put("about", labels.getOrDefault(entry.record(), entry.recordKind()));
        object.put("kind", entry.recordKind());
        object.put("field", entry.group());
        object.put("what", line.what());
        object.put("why", line.why().orElse(null));
        object.put("where", line.where().orElse(null));
        object.put("action", entry.set().title());
        object.put("undone", line.takenBack());
        return object;
    }
}
