package org.scrutineer.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists what stands on the agendas, the latest meeting first. */
@Command(name = "agenda", description = "Lists what stands on the agendas, the latest meeting first.")
public final class ListAgendaCommand extends ListCommand<MeetingListing> {
    public ListAgendaCommand(Opener<MeetingListing> opener, Console console) {
        super(opener, console, List.of("meeting", "committee", "number", "title", "submittedBy"));
    }

    @Override
    protected List<Map<String, Object>> objects(MeetingListing listing) {
        return listing.agenda().stream().map(ListAgendaCommand::object).toList();
    }

    private static Map<String, Object> object(MeetingListing.Item listed) {
        AgendaItem item = listed.item();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("meeting", listed.meeting().map(meeting -> Columns.orNull(meeting.held().text())).orElse(null));
        object.put("committee", Columns.orNull(listed.committee()));
        object.put("number", item.ordinal());
        object.put("title", item.title());
        object.put("submittedBy", Columns.orNull(item.submittedBy()));
        object.put("leadMember", Columns.orNull(item.leadMember()));
        object.put("actionRequired", Columns.orNull(item.actionRequired()));
        object.put("about", Columns.orNull(listed.subject()));
        return object;
    }
}
