package org.scrutineer.programmes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.documents.Lines;
import org.scrutineer.programmes.ProgrammeListing.ListedActivity;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the activities of programmes in the order of their workbook. */
@Command(name = "activities", description = "Lists activities in the order of their workbook.")
public final class ListActivitiesCommand extends ListCommand<ProgrammeListing> {
    @Option(names = "--programme", paramLabel = "NAME", description = "Only this programme.")
    private Optional<String> programme = Optional.empty();

    public ListActivitiesCommand(Opener<ProgrammeListing> opener, Console console) {
        super(opener, console, List.of("workstream", "activity", "latestUpdate", "rag"));
    }

    @Override
    protected List<Map<String, Object>> objects(ProgrammeListing listing) {
        return listing.activities(programme).stream().map(ListActivitiesCommand::object).toList();
    }

    private static Map<String, Object> object(ListedActivity listed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("programme", listed.programme().title());
        object.put("workstream", listed.workstream().name());
        object.put("activity", listed.activity().name());
        object.put("latestUpdate", Lines.lines(listed.activity().latestUpdate()));
        object.put("rag", listed.rag().map(Rag::plain).orElse(null));
        object.put("nextPeriod", listed.activity().nextPlan());
        object.put("source", listed.source().map(source -> source.place("latest_update")).orElse(null));
        return object;
    }
}
