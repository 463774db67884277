package org.scrutineer.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists what each committee will look at, undated items last. */
@Command(name = "work-programme", description = "Lists what each committee will look at, undated items last.")
public final class ListWorkProgrammeCommand extends ListCommand<ListWorkProgrammeCommand.Needs> {
    /** @param today from which on a meeting is still to come */
    public record Needs(MeetingListing listing, LocalDate today) {}

    public ListWorkProgrammeCommand(Opener<Needs> opener, Console console) {
        super(opener, console, List.of("committee", "when", "title", "about"));
    }

    @Override
    protected List<Map<String, Object>> objects(Needs needs) {
        return needs.listing().workProgramme(needs.today()).stream().map(ListWorkProgrammeCommand::object).toList();
    }

    private static Map<String, Object> object(MeetingListing.Item listed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("committee", Columns.orNull(listed.committee()));
        object.put("when", Columns.orNull(MeetingListing.expected(listed).text()));
        object.put("title", listed.item().title());
        object.put("about", Columns.orNull(listed.subject()));
        object.put("onAnAgenda", listed.meeting().isPresent());
        return object;
    }
}
