package org.scrutineer.recommendations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.ratings.Rag;
import org.scrutineer.recommendations.RegisterListing.Listed;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists recommendations in the order of their workbook. */
@Command(name = "recommendations", description = "Lists recommendations in the order of their workbook.")
public final class ListRecommendationsCommand extends ListCommand<ListRecommendationsCommand.Needs> {
    /** The register as rows, and what filters them. */
    public record Needs(RegisterListing listing, Filter filter) {}

    /** Finds the recommendations that a list in the window would show. */
    @FunctionalInterface
    public interface Filter {
        /**
         * @param view the name of a view that was kept, or a part of it
         * @param conditions as a person writes them: "owner=J. Walsh", "overdue"
         * @return ids
         */
        Set<UUID> matching(Optional<String> view, List<String> conditions);
    }

    @Option(names = "--review", paramLabel = "NAME", description = "Only this review.")
    private Optional<String> review = Optional.empty();

    @Option(names = "--view", paramLabel = "NAME", description = "Only what the view that was kept in the window "
            + "under this name shows.")
    private Optional<String> view = Optional.empty();

    @Option(names = "--where", paramLabel = "CONDITION", description = "Only what this holds for, such as "
            + "\"owner=J. Walsh\", \"overdue\", \"due before=1 June 2026\" or \"silent=90\". May be given several times: "
            + "of one kind any must hold, of several kinds each.")
    private List<String> where = List.of();

    public ListRecommendationsCommand(Opener<Needs> opener, Console console) {
        super(opener, console, List.of("review", "ref", "text", "owner", "due", "assessment"));
    }

    @Override
    protected List<Map<String, Object>> objects(Needs needs) {
        Stream<Listed> listed = needs.listing().recommendations(review).stream();
        if (view.isPresent() || !where.isEmpty()) {
            Set<UUID> wanted = needs.filter().matching(view, where);
            listed = listed.filter(each -> wanted.contains(each.recommendation().id()));
        }
        return listed.map(ListRecommendationsCommand::object).toList();
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
        life(object, listed);
        return object;
    }

    private static void life(Map<String, Object> object, Listed listed) {
        Recommendation recommendation = listed.recommendation();
        Response response = recommendation.followUp().response();
        DueDates dates = listed.followUp().dueDates(recommendation.id());
        object.put("response", response.kind().plain());
        object.put("responseReason", orNull(response.reason()));
        object.put("responseOn", orNull(response.on().text()));
        object.put("state", recommendation.state().kind().plain());
        object.put("stateReason", orNull(recommendation.state().reason()));
        object.put("stateSince", orNull(recommendation.state().since().text()));
        object.put("confirmedAt", orNull(recommendation.confirmedAt()));
        object.put("derived", listed.derived().rating().map(Rag::plain).orElse(null));
        object.put("derivedReasons", listed.derived().reasons());
        object.put("differs", listed.derived().differsFrom(listed.rag()));
        object.put("differenceReason",
                recommendation.followUp().difference().map(FollowUp.Difference::reason).orElse(null));
        object.put("baseline", orNull(dates.baseline().text()));
        object.put("slips", slips(dates));
        object.put("lastHeard",
                listed.followUp().lastHeard(recommendation).map(Object::toString).orElse(null));
        object.put("actions", listed.followUp().actions(recommendation).size());
    }

    /** Each slip with its days, its reason, who wrote it and when (ISO 8601). */
    static List<Map<String, Object>> slips(DueDates dates) {
        return dates.slips().stream()
                .map(slip -> {
                    Map<String, Object> fields = new LinkedHashMap<String, Object>();
                    fields.put("from", slip.from().text());
                    fields.put("to", slip.to().text());
                    fields.put("reason", orNull(slip.reason()));
                    fields.put("by", slip.by());
                    fields.put("at", slip.at().toString());
                    return fields;
                })
                .toList();
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
