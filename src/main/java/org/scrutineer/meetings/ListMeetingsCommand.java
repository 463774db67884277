package org.scrutineer.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists the meetings of all committees, the latest first. */
@Command(name = "meetings", description = "Lists the meetings of all committees, the latest first.")
public final class ListMeetingsCommand extends ListCommand<MeetingListing> {
    public ListMeetingsCommand(Opener<MeetingListing> opener, Console console) {
        super(opener, console, List.of("committee", "on", "place", "items", "resolutions", "open"));
    }

    @Override
    protected List<Map<String, Object>> objects(MeetingListing listing) {
        return listing.meetings().stream().map(ListMeetingsCommand::object).toList();
    }

    private static Map<String, Object> object(MeetingListing.Listed listed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", listed.meeting().id().toString());
        object.put("committee", Columns.orNull(listed.committee()));
        object.put("on", Columns.orNull(listed.meeting().held().text()));
        object.put("place", Columns.orNull(listed.meeting().place()));
        object.put("cancelled", listed.meeting().cancelled());
        object.put("items", listed.items());
        object.put("resolutions", listed.resolutions());
        object.put("open", listed.open());
        return object;
    }
}
