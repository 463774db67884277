package org.scrutineer.programmes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.ProgrammeListing.ListedActivity;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Export;
import org.scrutineer.workbooks.Rated;
import org.scrutineer.workbooks.WorkbookWriter;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the RAG table of programmes for Excel. */
@Command(name = "activities", description = "Writes the activities of programmes as a RAG table.")
public final class ExportActivitiesCommand implements Callable<Integer> {
    private static final List<String> HEADERS = List.of(
            "Programme", "Workstream", "Activity", "Latest update", "RAG", "Next period", "Owner", "Due");

    private final Opener<ProgrammeListing> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "A file that ends in .csv or .xlsx.")
    private Path file;

    @Option(names = "--programme", paramLabel = "NAME", description = "Only this programme.")
    private Optional<String> programme = Optional.empty();

    public ExportActivitiesCommand(Opener<ProgrammeListing> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ListedActivity> rows = workspace.open(opener, listing -> listing.activities(programme));
        WorkbookWriter.write(file,
                new Export("RAG table", HEADERS, rows.stream().map(ExportActivitiesCommand::row).toList()),
                Progress.NONE);
        console.line(file.toString());
        return 0;
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
