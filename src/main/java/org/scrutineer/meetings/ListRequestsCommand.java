package org.scrutineer.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists the information that members asked for. */
@Command(name = "requests", description = "Lists the information that members asked for.")
public final class ListRequestsCommand extends ListCommand<MeetingListing> {
    public ListRequestsCommand(Opener<MeetingListing> opener, Console console) {
        super(opener, console, List.of("meeting", "text", "recommendation", "owner", "due", "open"));
    }

    @Override
    protected List<Map<String, Object>> objects(MeetingListing listing) {
        Map<UUID, Integer> numbers = listing.resolutions().stream()
                .map(MeetingListing.Owed::undertaking)
                .filter(Resolution.class::isInstance)
                .map(Resolution.class::cast)
                .collect(Collectors.toMap(Resolution::id, Resolution::ordinal));
        return listing.requests().stream().map(owed -> object(owed, numbers)).toList();
    }

    private static Map<String, Object> object(MeetingListing.Owed owed, Map<UUID, Integer> numbers) {
        Map<String, Object> object = new LinkedHashMap<>(ListResolutionsCommand.owed(owed));
        object.remove("number");
        object.put("resolution", owed.undertaking() instanceof InformationRequest request
                ? request.resolution().map(numbers::get).orElse(null)
                : null);
        object.put("review", owed.under().map(Subjects.Under::review).orElse(null));
        object.put("recommendation", owed.under().map(Subjects.Under::ref).orElse(null));
        return object;
    }
}
