package org.scrutineer.programmes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.programmes.ProgrammeListing.ListedMilestone;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the milestones of programmes, with the days that a timescale can mean where it names a year. */
@Command(name = "milestones", description = "Lists milestones in the order of their workbook.")
public final class ListMilestonesCommand extends ListCommand<ProgrammeListing> {
    @Option(names = "--programme", paramLabel = "NAME", description = "Only this programme.")
    private Optional<String> programme = Optional.empty();

    public ListMilestonesCommand(Opener<ProgrammeListing> opener, Console console) {
        super(opener, console, List.of("programme", "milestone", "timescale"));
    }

    @Override
    protected List<Map<String, Object>> objects(ProgrammeListing listing) {
        return listing.milestones(programme).stream().map(ListMilestonesCommand::object).toList();
    }

    private static Map<String, Object> object(ListedMilestone listed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("programme", listed.programme().title());
        object.put("milestone", listed.milestone().name());
        object.put("timescale", listed.milestone().timescale().text());
        object.put("from", Objects.toString(listed.milestone().timescale().from(), null));
        object.put("until", Objects.toString(listed.milestone().timescale().until(), null));
        object.put("source", listed.source().map(source -> source.place("name")).orElse(null));
        return object;
    }
}
