package org.scrutineer.programmes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.documents.Lines;
import org.scrutineer.ledger.Source;
import org.scrutineer.programmes.ProgrammeListing.ListedActivity;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the lines of activity of programmes in the order of their workbook. */
@Command(name = "activities", description = "Lists activities in the order of their workbook.")
public final class ListActivitiesCommand implements Callable<Integer> {
    private final Opener<ProgrammeListing> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--programme", paramLabel = "NAME", description = "Only this programme.")
    private Optional<String> programme = Optional.empty();

    @Option(names = "--json", description = "Answers with one JSON array of objects.")
    private boolean json;

    public ListActivitiesCommand(Opener<ProgrammeListing> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ListedActivity> rows = workspace.open(opener, listing -> listing.activities(programme));
        if (json) {
            console.json(rows.stream().map(ListActivitiesCommand::object).toList());
        } else {
            console.table(
                    List.of("Workstream", "Activity", "Latest update", "RAG"),
                    rows.stream()
                            .map(listed -> List.of(
                                    listed.workstream().name(),
                                    listed.activity().name(),
                                    listed.activity().latestUpdate(),
                                    listed.scheme().mark(listed.activity().rating()).word()))
                            .toList());
        }
        return 0;
    }

    private static Map<String, Object> object(ListedActivity listed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("programme", listed.programme().title());
        object.put("workstream", listed.workstream().name());
        object.put("activity", listed.activity().name());
        object.put("latestUpdate", Lines.lines(listed.activity().latestUpdate()));
        object.put("rag", listed.rag().map(Rag::plain).orElse(null));
        object.put("nextPeriod", listed.activity().nextPlan());
        object.put("source", listed.source().map(source -> source(source, "latest_update")).orElse(null));
        return object;
    }

    static Map<String, Object> source(Source source, String column) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", source.file());
        object.put("sheet", source.sheet());
        object.put("cell", source.cells().get(column));
        return object;
    }
}
