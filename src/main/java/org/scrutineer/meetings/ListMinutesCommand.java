package org.scrutineer.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists what was said, the latest meeting first. */
@Command(name = "minutes", description = "Lists what was said, the latest meeting first.")
public final class ListMinutesCommand extends ListCommand<MeetingListing> {
    public ListMinutesCommand(Opener<MeetingListing> opener, Console console) {
        super(opener, console, List.of("meeting", "item", "kind", "by", "text", "answer"));
    }

    @Override
    protected List<Map<String, Object>> objects(MeetingListing listing) {
        return listing.minutes().stream().map(ListMinutesCommand::object).toList();
    }

    private static Map<String, Object> object(MeetingListing.Said said) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("meeting", Columns.orNull(said.meeting().held().text()));
        object.put("committee", Columns.orNull(said.committee()));
        object.put("item", Columns.orNull(said.item()));
        object.put("kind", said.minute().sort().plain());
        object.put("by", Columns.orNull(said.minute().saidBy()));
        object.put("text", Columns.orNull(said.minute().content()));
        object.put("answer", Columns.orNull(said.minute().answer()));
        return object;
    }
}
