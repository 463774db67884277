package org.scrutineer.programmes;

import java.util.List;
import java.util.Optional;
import org.scrutineer.exports.AsAt;
import org.scrutineer.exports.ExportCommand;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.ExportedTable.Column;
import org.scrutineer.exports.Parted;
import org.scrutineer.exports.TableCell;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.ProgrammeListing.ListedActivity;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the RAG table of programmes. */
@Command(name = "activities", description = "Writes the activities of programmes as a RAG table.")
public final class ExportActivitiesCommand extends ExportCommand<ProgrammeListing> {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Programme"), Column.heading("Workstream"), Column.heading("Activity"),
            Column.of("Latest update"), Column.of("RAG"), Column.of("Next period"), Column.of("Owner"),
            Column.of("Due"));

    @Option(names = "--programme", paramLabel = "NAME", description = "Only this programme.")
    private Optional<String> programme = Optional.empty();

    public ExportActivitiesCommand(Opener<Parted<ProgrammeListing>> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected ExportedTable table(AsAt<ProgrammeListing> from) {
        List<ListedActivity> all = from.listing().activities(programme);
        String of = programme.map(wanted -> from.listing().programme(wanted).title()).orElse("All programmes");
        String title = of + ": " + all.size() + (all.size() == 1 ? " activity" : " activities");
        return new ExportedTable(
                new ExportedTable.Subject("RAG table", title, from.today(), ""), COLUMNS,
                all.stream().map(ExportActivitiesCommand::row).toList());
    }

    private static List<TableCell> row(ListedActivity listed) {
        Activity activity = listed.activity();
        return List.of(
                TableCell.text(listed.programme().title()),
                TableCell.text(listed.workstream().name()),
                TableCell.text(activity.name()),
                TableCell.text(activity.latestUpdate()),
                activity.rating().isEmpty()
                        ? TableCell.text("")
                        : new TableCell.Rating(listed.scheme().mark(activity.rating())),
                TableCell.text(activity.nextPlan()),
                TableCell.text(activity.owner()),
                TableCell.text(activity.due().text()));
    }
}
