package org.scrutineer.snapshots;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.snapshots.Snapshot.PaperFile;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the papers that were issued and the other snapshots, the newest first. */
@Command(name = "snapshots", description = "Lists the papers that were issued and the other snapshots, newest first.")
public final class ListSnapshotsCommand extends ListCommand<SnapshotListing> {
    @Option(names = {"--review", "--programme"}, paramLabel = "NAME", description = "Only of this review or programme.")
    private Optional<String> subject = Optional.empty();

    public ListSnapshotsCommand(Opener<SnapshotListing> opener, Console console) {
        super(opener, console, List.of("name", "of", "meeting", "issued", "by", "files"));
    }

    @Override
    protected List<Map<String, Object>> objects(SnapshotListing listing) {
        return listing.list(subject.map(title -> listing.subject(title).id())).stream()
                .map(ListSnapshotsCommand::object)
                .toList();
    }

    private static Map<String, Object> object(SnapshotListing.Listed listed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", listed.snapshot().name());
        object.put("of", listed.title());
        object.put("meeting", listed.meeting().isEmpty() ? null : listed.meeting());
        object.put("issued", listed.snapshot().issuedOn().toString());
        object.put("by", listed.by());
        object.put("files", listed.snapshot().papers().stream().map(PaperFile::name).toList());
        return object;
    }
}
