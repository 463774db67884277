package org.scrutineer.programmes;

import java.util.List;
import java.util.Optional;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.ProgrammeListing.ListedActivity;
import org.scrutineer.ui.Console;
import org.scrutineer.workbooks.Export;
import org.scrutineer.workbooks.ExportCommand;
import org.scrutineer.workbooks.Rated;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the RAG table of programmes for Excel. */
@Command(name = "activities", description = "Writes the activities of programmes as a RAG table.")
public final class ExportActivitiesCommand extends ExportCommand<ProgrammeListing> {
    private static final List<String> HEADERS = List.of(
            "Programme", "Workstream", "Activity", "Latest update", "RAG", "Next period", "Owner", "Due");

    @Option(names = "--programme", paramLabel = "NAME", description = "Only this programme.")
    private Optional<String> programme = Optional.empty();

    public ExportActivitiesCommand(Opener<ProgrammeListing> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Export table(ProgrammeListing listing) {
        return new Export("RAG table", HEADERS,
                listing.activities(programme).stream().map(ExportActivitiesCommand::row).toList());
    }

    private static List<Object> row(ListedActivity listed) {
        Activity activity = listed.activity();
        return List.of(
                listed.programme().title(),
                listed.workstream().name(),
                activity.name(),
                activity.latestUpdate(),
                activity.rating().isEmpty()
                        ? ""
                        : new Rated(activity.rating(), listed.scheme().mark(activity.rating()).tone()),
                activity.nextPlan(),
                activity.owner(),
                activity.due().text());
    }
}
