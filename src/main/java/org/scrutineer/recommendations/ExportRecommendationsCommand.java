package org.scrutineer.recommendations;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ratings.Rag;
import org.scrutineer.recommendations.RegisterListing.Listed;
import org.scrutineer.ui.Console;
import org.scrutineer.workbooks.Export;
import org.scrutineer.workbooks.ExportCommand;
import org.scrutineer.workbooks.Rated;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes recommendations as a table for Excel. */
@Command(name = "recommendations", description = "Writes recommendations as a table.")
public final class ExportRecommendationsCommand extends ExportCommand<RegisterListing> {
    private static final List<String> HEADERS = List.of(
            "Review", "Ref", "Recommendation", "Addressed to", "Owner", "Due", "Success measure",
            "Evidence of progress",
            "Proposed assessment", "RAG", "Confirmed by committee");

    @Option(names = "--review", paramLabel = "NAME", description = "Only this review.")
    private Optional<String> review = Optional.empty();

    public ExportRecommendationsCommand(Opener<RegisterListing> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Export table(RegisterListing listing) {
        return new Export("Recommendations", HEADERS,
                listing.recommendations(review).stream().map(ExportRecommendationsCommand::row).toList());
    }

    private static List<Object> row(Listed listed) {
        Recommendation recommendation = listed.recommendation();
        return List.of(
                listed.review().title(),
                recommendation.ref(),
                recommendation.wording(),
                recommendation.addressee(),
                recommendation.owner(),
                recommendation.due().text(),
                recommendation.successMeasure(),
                listed.evidence(),
                rated(listed, recommendation.assessment()),
                listed.rag().map(Rag::plain).orElse(""),
                rated(listed, recommendation.confirmed()));
    }

    private static Object rated(Listed listed, String word) {
        return word.isEmpty() ? "" : new Rated(word, listed.scheme().mark(word).tone());
    }
}
