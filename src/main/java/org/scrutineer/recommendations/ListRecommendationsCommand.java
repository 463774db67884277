package org.scrutineer.recommendations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.ratings.Rag;
import org.scrutineer.recommendations.RegisterListing.Listed;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists recommendations in the order of their workbook. */
@Command(name = "recommendations", description = "Lists recommendations in the order of their workbook.")
public final class ListRecommendationsCommand extends ListCommand<RegisterListing> {
    @Option(names = "--review", paramLabel = "NAME", description = "Only this review.")
    private Optional<String> review = Optional.empty();

    public ListRecommendationsCommand(Opener<RegisterListing> opener, Console console) {
        super(opener, console, List.of("review", "ref", "text", "owner", "due", "assessment"));
    }

    @Override
    protected List<Map<String, Object>> objects(RegisterListing listing) {
        return listing.recommendations(review).stream().map(ListRecommendationsCommand::object).toList();
    }

    private static Map<String, Object> object(Listed listed) {
        Recommendation recommendation = listed.recommendation();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("review", listed.review().title());
        object.put("ref", recommendation.ref());
        object.put("text", recommendation.wording());
        object.put("addressee", orNull(recommendation.addressee()));
        object.put("owner", orNull(recommendation.owner()));
        object.put("due", orNull(recommendation.due().text()));
        object.put("assessment", orNull(recommendation.assessment()));
        object.put("confirmed", orNull(recommendation.confirmed()));
        object.put("rag", listed.rag().map(Rag::plain).orElse(null));
        object.put("evidence", orNull(listed.evidence()));
        object.put("sharedWith", listed.sharedWith());
        object.put("source", listed.source().map(source -> source.place("ref")).orElse(null));
        return object;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
