package org.scrutineer.programmes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.programmes.ProgrammeListing.ListedMilestone;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the milestones of programmes, with the days that a timescale can mean where it names a year. */
@Command(name = "milestones", description = "Lists milestones in the order of their workbook.")
public final class ListMilestonesCommand implements Callable<Integer> {
    private final Opener<ProgrammeListing> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--programme", paramLabel = "NAME", description = "Only this programme.")
    private Optional<String> programme = Optional.empty();

    @Option(names = "--json", description = "Answers with one JSON array of objects.")
    private boolean json;

    public ListMilestonesCommand(Opener<ProgrammeListing> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ListedMilestone> rows = workspace.open(opener, listing -> listing.milestones(programme));
        if (json) {
            console.json(rows.stream().map(ListMilestonesCommand::object).toList());
        } else {
            console.table(
                    List.of("Programme", "Milestone", "Timescale"),
                    rows.stream()
                            .map(listed -> List.of(
                                    listed.programme().title(),
                                    listed.milestone().name(),
                                    listed.milestone().timescale().text()))
                            .toList());
        }
        return 0;
    }

    private static Map<String, Object> object(ListedMilestone listed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("programme", listed.programme().title());
        object.put("milestone", listed.milestone().name());
        object.put("timescale", listed.milestone().timescale().text());
        object.put("from", Objects.toString(listed.milestone().timescale().from(), null));
        object.put("until", Objects.toString(listed.milestone().timescale().until(), null));
        object.put("source", listed.source().map(source -> ListActivitiesCommand.source(source, "name")).orElse(null));
        return object;
    }
}
