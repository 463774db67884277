package org.scrutineer.recommendations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what is done under recommendations. */
@Command(name = "actions", description = "Lists the actions under recommendations, with every move of their dates.")
public final class ListActionsCommand extends ListCommand<RegisterListing> {
    @Option(names = "--review", paramLabel = "NAME", description = "Only this review.")
    private Optional<String> review = Optional.empty();

    public ListActionsCommand(Opener<RegisterListing> opener, Console console) {
        super(opener, console, List.of("review", "ref", "number", "action", "owner", "due", "state"));
    }

    @Override
    protected List<Map<String, Object>> objects(RegisterListing listing) {
        return listing.recommendations(review).stream()
                .flatMap(listed -> listed.followUp().actions(listed.recommendation()).stream()
                        .map(action -> object(listed, action)))
                .toList();
    }

    private static Map<String, Object> object(RegisterListing.Listed listed, Action action) {
        DueDates dates = listed.followUp().dueDates(action.id());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("review", listed.review().title());
        object.put("ref", listed.recommendation().ref());
        object.put("number", action.ordinal());
        object.put("action", action.wording());
        object.put("owner", ListRecommendationsCommand.orNull(action.owner()));
        object.put("due", ListRecommendationsCommand.orNull(action.due().text()));
        object.put("baseline", ListRecommendationsCommand.orNull(dates.baseline().text()));
        object.put("slips", ListRecommendationsCommand.slips(dates));
        object.put("successMeasure", ListRecommendationsCommand.orNull(action.successMeasure()));
        object.put("state", action.state().ended() ? "done" : action.state().kind().plain());
        object.put("stateReason", ListRecommendationsCommand.orNull(action.state().reason()));
        object.put("stateSince", ListRecommendationsCommand.orNull(action.state().since().text()));
        return object;
    }
}
