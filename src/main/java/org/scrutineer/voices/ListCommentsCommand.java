package org.scrutineer.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was said at engagement events, in the order of questions and themes. */
@Command(name = "comments", description = "Lists what was said at engagement events, by question and theme.")
public final class ListCommentsCommand extends ListCommand<VoicesDesk> {
    @Option(names = "--event", paramLabel = "TITLE", description = "Only this event.")
    private Optional<String> event = Optional.empty();

    public ListCommentsCommand(Opener<VoicesDesk> opener, Console console) {
        super(opener, console, List.of("comment", "number", "theme", "text", "quotation"));
    }

    @Override
    protected List<Map<String, Object>> objects(VoicesDesk desk) {
        Map<UUID, VoicesDesk.Target> targets = desk.targets();
        return desk.chosen(event).stream()
                .flatMap(voices -> voices.inOrder().stream().map(comment -> object(voices, comment, targets)))
                .toList();
    }

    private static Map<String, Object> object(
            Voices voices, Comment comment, Map<UUID, VoicesDesk.Target> targets) {
        Optional<Theme> theme = voices.themeOf(comment);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("event", voices.event().title());
        object.put("question", ListEventsCommand.orNull(voices.questionLabel(
                theme.map(Theme::question).orElse(comment.question()))));
        object.put("theme", theme.map(Theme::name).orElse(null));
        object.put("number", theme.map(Theme::number).orElse(null));
        object.put("comment", comment.ordinal());
        object.put("text", comment.content());
        object.put("quotation", comment.quoted());
        object.put("saidBy", ListEventsCommand.orNull(comment.saidBy()));
        object.put("originalTheme", comment.originalTheme().flatMap(voices::theme).map(Theme::label).orElse(null));
        object.put("evidenceFor", voices.linksOf(comment).stream()
                .map(link -> targets.get(link.recommendation()))
                .filter(Objects::nonNull)
                .map(VoicesDesk.Target::label)
                .toList());
        return object;
    }
}
