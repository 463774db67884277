package org.scrutineer.recommendations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.ratings.Rag;
import org.scrutineer.recommendations.RegisterListing.Listed;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Export;
import org.scrutineer.workbooks.Rated;
import org.scrutineer.workbooks.WorkbookWriter;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes recommendations as a table for Excel. */
@Command(name = "recommendations", description = "Writes recommendations as a table.")
public final class ExportRecommendationsCommand implements Callable<Integer> {
    private static final List<String> HEADERS = List.of(
            "Review", "Ref", "Recommendation", "Addressed to", "Owner", "Due", "Success measure",
            "Evidence of progress",
            "Proposed assessment", "RAG", "Confirmed by committee");

    private final Opener<RegisterListing> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "A file that ends in .csv or .xlsx.")
    private Path file;

    @Option(names = "--review", paramLabel = "NAME", description = "Only this review.")
    private Optional<String> review = Optional.empty();

    public ExportRecommendationsCommand(Opener<RegisterListing> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Listed> rows = workspace.open(opener, listing -> listing.recommendations(review));
        WorkbookWriter.write(file, new Export("Recommendations", HEADERS,
                rows.stream().map(ExportRecommendationsCommand::row).toList()), Progress.NONE);
        console.line(file.toString());
        return 0;
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
