package org.scrutineer.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists the update forms that went out. */
@Command(name = "forms", description = "Lists the update forms that went out, and when they came back.")
public final class ListFormsCommand extends ListCommand<ListFormsCommand.Needs> {
    /** What the command needs of a workspace. */
    public record Needs(UpdateFormStore forms, RegisterStore register) {}

    public ListFormsCommand(Opener<Needs> opener, Console console) {
        super(opener, console, List.of("officer", "review", "sent", "due", "returned", "recommendations"));
    }

    @Override
    protected List<Map<String, Object>> objects(Needs needs) {
        Map<UUID, Review> reviews = needs.register().reviews().stream()
                .collect(Collectors.toMap(Review::id, Function.identity()));
        Map<UUID, String> refs = reviews.keySet().stream()
                .flatMap(review -> needs.register().recommendations(review).stream())
                .collect(Collectors.toMap(Recommendation::id, Recommendation::ref));
        return needs.forms().forms().stream().map(form -> object(form, reviews, refs)).toList();
    }

    private static Map<String, Object> object(UpdateForm form, Map<UUID, Review> reviews, Map<UUID, String> refs) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("form", form.id().toString());
        object.put("officer", form.officer());
        object.put("review", reviews.containsKey(form.review()) ? reviews.get(form.review()).title() : null);
        object.put("sent", form.sentOn().toString());
        object.put("due", form.dueOn().map(Objects::toString).orElse(null));
        object.put("returned", form.returned().map(returned -> returned.on().toString()).orElse(null));
        object.put("recommendations", form.recommendations().stream()
                .map(id -> refs.getOrDefault(id, "")).filter(ref -> !ref.isEmpty()).toList());
        return object;
    }
}
