package org.scrutineer.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.exports.AsAt;
import org.scrutineer.exports.ExportCommand;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.ExportedTable.Column;
import org.scrutineer.exports.Parted;
import org.scrutineer.exports.TableCell;
import org.scrutineer.ratings.Rag;
import org.scrutineer.recommendations.RegisterListing.Listed;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes recommendations as a table. */
@Command(name = "recommendations", description = "Writes recommendations as a table.")
public final class ExportRecommendationsCommand extends ExportCommand<RegisterListing> {
    private static final List<Column> COLUMNS = Stream.of(
            "Review", "Ref", "Recommendation", "Addressed to", "Owner", "Due", "Success measure",
            "Evidence of progress", "Proposed assessment", "RAG", "Confirmed by committee")
            .map(title -> title.equals("Ref") ? Column.heading(title) : Column.of(title)).toList();

    @Option(names = "--review", paramLabel = "NAME", description = "Only this review.")
    private Optional<String> review = Optional.empty();

    public ExportRecommendationsCommand(Opener<Parted<RegisterListing>> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected ExportedTable table(AsAt<RegisterListing> from) {
        List<Listed> all = from.listing().recommendations(review);
        String of = review.map(wanted -> from.listing().review(wanted).title()).orElse("All reviews");
        String title = of + ": " + all.size() + (all.size() == 1 ? " recommendation" : " recommendations");
        return new ExportedTable(
                new ExportedTable.Subject("Recommendations", title, from.today(), ""), COLUMNS,
                all.stream().map(ExportRecommendationsCommand::row).toList());
    }

    private static List<TableCell> row(Listed listed) {
        Recommendation recommendation = listed.recommendation();
        return List.of(
                TableCell.text(listed.review().title()),
                TableCell.text(recommendation.ref()),
                TableCell.text(recommendation.wording()),
                TableCell.text(recommendation.addressee()),
                TableCell.text(recommendation.owner()),
                TableCell.text(recommendation.due().text()),
                TableCell.text(recommendation.successMeasure()),
                TableCell.text(listed.evidence()),
                rated(listed, recommendation.assessment()),
                listed.rag().map(Rag::mark).<TableCell>map(TableCell.Rating::new).orElse(TableCell.text("")),
                rated(listed, recommendation.confirmed()));
    }

    private static TableCell rated(Listed listed, String word) {
        return word.isEmpty() ? TableCell.text("") : new TableCell.Rating(listed.scheme().mark(word));
    }
}
