package org.scrutineer.recommendations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.ledger.Source;
import org.scrutineer.ratings.Rag;
import org.scrutineer.recommendations.RegisterListing.Listed;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists recommendations in the order of their workbook. */
@Command(name = "recommendations", description = "Lists recommendations in the order of their workbook.")
public final class ListRecommendationsCommand implements Callable<Integer> {
    private final Opener<RegisterListing> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--review", paramLabel = "NAME", description = "Only this review.")
    private Optional<String> review = Optional.empty();

    @Option(names = "--json", description = "Answers with one JSON array of objects.")
    private boolean json;

    public ListRecommendationsCommand(Opener<RegisterListing> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Listed> rows = workspace.open(opener, listing -> listing.recommendations(review));
        if (json) {
            console.json(rows.stream().map(ListRecommendationsCommand::object).toList());
        } else {
            console.table(
                    List.of("Review", "Ref", "Recommendation", "Owner", "Due", "Assessment"),
                    rows.stream().map(ListRecommendationsCommand::row).toList());
        }
        return 0;
    }

    private static List<String> row(Listed listed) {
        Recommendation recommendation = listed.recommendation();
        return List.of(
                listed.review().title(),
                recommendation.ref(),
                recommendation.wording(),
                recommendation.owner(),
                recommendation.due().text(),
                listed.scheme().mark(recommendation.assessment()).word());
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
        object.put("source", listed.source().map(source -> source(source, "ref")).orElse(null));
        return object;
    }

    static Map<String, Object> source(Source source, String column) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", source.file());
        object.put("sheet", source.sheet());
        object.put("cell", source.cells().get(column));
        return object;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
