package org.scrutineer.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists engagement events, the latest first. */
@Command(name = "events", description = "Lists engagement events, the latest first.")
public final class ListEventsCommand extends ListCommand<VoicesDesk> {
    public ListEventsCommand(Opener<VoicesDesk> opener, Console console) {
        super(opener, console, List.of("event", "held", "questions", "themes", "comments"));
    }

    @Override
    protected List<Map<String, Object>> objects(VoicesDesk desk) {
        return desk.all().stream().map(voices -> object(desk, voices)).toList();
    }

    private static Map<String, Object> object(VoicesDesk desk, Voices voices) {
        EngagementEvent event = voices.event();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("event", event.title());
        object.put("held", orNull(event.held().text()));
        object.put("from", Objects.toString(event.held().from(), null));
        object.put("until", Objects.toString(event.held().until(), null));
        object.put("place", orNull(event.place()));
        object.put("about", orNull(event.about()));
        object.put("committee", desk.committee(event).orElse(null));
        object.put("presentedBy", orNull(event.presentedBy()));
        object.put("questions", voices.questions().size());
        object.put("themes", voices.standing().size());
        object.put("comments", voices.comments().size());
        object.put("quotations", (int) voices.comments().stream().filter(Comment::quoted).count());
        return object;
    }

    static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
