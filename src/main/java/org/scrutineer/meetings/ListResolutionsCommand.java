package org.scrutineer.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists what was agreed, by meeting and number. */
@Command(name = "resolutions", description = "Lists what was agreed, by meeting and number.")
public final class ListResolutionsCommand extends ListCommand<MeetingListing> {
    public ListResolutionsCommand(Opener<MeetingListing> opener, Console console) {
        super(opener, console, List.of("meeting", "number", "text", "owner", "due", "open"));
    }

    @Override
    protected List<Map<String, Object>> objects(MeetingListing listing) {
        return listing.resolutions().stream().map(ListResolutionsCommand::object).toList();
    }

    private static Map<String, Object> object(MeetingListing.Owed owed) {
        Map<String, Object> object = owed(owed);
        object.put("number", owed.undertaking() instanceof Resolution resolution ? resolution.ordinal() : null);
        return object;
    }

    /** What a list says of anything that is owed; a due date that is to be fixed is null. */
    static Map<String, Object> owed(MeetingListing.Owed owed) {
        Undertaking undertaking = owed.undertaking();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("meeting", Columns.orNull(owed.meeting().held().text()));
        object.put("committee", Columns.orNull(owed.committee()));
        object.put("item", owed.item().map(AgendaItem::title).orElse(null));
        object.put("number", null);
        object.put("text", undertaking.wording());
        object.put("owner", Columns.orNull(undertaking.owner()));
        object.put("due", Columns.orNull(undertaking.due().text()));
        object.put("open", undertaking.isOpen());
        object.put("closed", Columns.orNull(undertaking.closure().on().text()));
        object.put("closingNote", Columns.orNull(undertaking.closure().note()));
        return object;
    }
}
