package org.scrutineer.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the themes of engagement events under their questions. */
@Command(name = "themes", description = "Lists the themes of engagement events under their questions.")
public final class ListThemesCommand extends ListCommand<VoicesDesk> {
    @Option(names = "--event", paramLabel = "TITLE", description = "Only this event.")
    private Optional<String> event = Optional.empty();

    @Option(names = "--originals", description = "Also the themes that were joined into others.")
    private boolean originals;

    public ListThemesCommand(Opener<VoicesDesk> opener, Console console) {
        super(opener, console, List.of("event", "question", "number", "theme", "comments"));
    }

    @Override
    protected List<Map<String, Object>> objects(VoicesDesk desk) {
        return desk.chosen(event).stream().flatMap(voices -> listed(voices).map(theme -> object(voices, theme)))
                .toList();
    }

    private Stream<Theme> listed(Voices voices) {
        return originals ? voices.themes().stream() : voices.standing().stream();
    }

    private Map<String, Object> object(Voices voices, Theme theme) {
        boolean stands = voices.stands(theme);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("event", voices.event().title());
        object.put("question", ListEventsCommand.orNull(voices.questionLabel(theme.question())));
        object.put("number", theme.number());
        object.put("theme", theme.name());
        object.put("comments", stands ? voices.commentsOf(theme).size() : own(voices, theme));
        object.put("joined", voices.joinedInto(theme).stream().map(Theme::label).toList());
        if (originals) {
            object.put("joinedInto", stands ? null : voices.standing(theme).label());
        }
        return object;
    }

    private static long own(Voices voices, Theme theme) {
        return voices.comments().stream()
                .filter(comment -> comment.theme().filter(theme.id()::equals).isPresent())
                .count();
    }
}
