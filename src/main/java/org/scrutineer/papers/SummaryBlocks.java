package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Figure;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.Charts;
import org.scrutineer.documents.Lines;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;
import org.scrutineer.recommendations.Recommendation;

/** The tables and pictures that papers share. */
final class SummaryBlocks {
    private SummaryBlocks() {}

    /** One bar with a segment for each rating; its words say the same as its colours. */
    static Figure figure(String what, Tally tally) {
        List<Charts.Segment> segments = new ArrayList<>();
        tally.counts().forEach((mark, count) -> segments.add(segment(mark, count)));
        if (tally.ungraded() > 0) {
            segments.add(segment(RatingScheme.UNGRADED, tally.ungraded()));
        }
        return new Figure(
                tally.graded() + " of " + tally.base() + " " + what + " are made: " + tally.words(),
                "One bar of " + tally.base() + " " + what + ", from left to right: " + tally.words() + ".",
                Charts.stackedBar(segments));
    }

    private static Charts.Segment segment(RatingMark mark, int count) {
        return new Charts.Segment(mark.tone(), mark.word(), count);
    }

    /** All recommendations in one table; a column for what nobody has filled in is left out. */
    static Table recommendations(RatingScheme scheme, List<Recommendation> recommendations) {
        List<Column> columns = new ArrayList<>(
                List.of(new Column("Ref", 9, true), new Column("Recommendation", 44, false)));
        List<Function<Recommendation, Cell>> cells = new ArrayList<>(List.of(
                recommendation -> text(recommendation.ref()), recommendation -> text(recommendation.wording())));
        // Narrow columns read badly: each section names the addressee, so here the owner is enough where there is one.
        if (recommendations.stream().allMatch(recommendation -> recommendation.owner().isBlank())) {
            optional(columns, cells, recommendations, "Addressed to", Recommendation::addressee);
        }
        optional(columns, cells, recommendations, "Owner", Recommendation::owner);
        optional(columns, cells, recommendations, "Due", recommendation -> recommendation.due().text());
        columns.add(new Column("Proposed assessment", 24, false));
        cells.add(recommendation -> new Cell(List.of(scheme.mark(recommendation.assessment()))));
        return new Table(
                "Recommendations and the assessment proposed for each",
                "One row a recommendation, in the order of the review. The last column is the proposed assessment.",
                columns,
                recommendations.stream()
                        .map(recommendation -> new Row(
                                cells.stream().map(cell -> cell.apply(recommendation)).toList()))
                        .toList());
    }

    private static void optional(
            List<Column> columns,
            List<Function<Recommendation, Cell>> cells,
            List<Recommendation> recommendations,
            String header,
            Function<Recommendation, String> value) {
        if (recommendations.stream().map(value).anyMatch(text -> !text.isBlank())) {
            columns.add(new Column(header, 17, false));
            cells.add(recommendation -> text(value.apply(recommendation)));
        }
    }

    /** Text as it stands, its bullets as bullets. */
    static Cell text(String text) {
        return new Cell(text.isBlank() ? List.<Block.CellContent>of() : Lines.blocks(text));
    }

    static Cell plain(String text) {
        return new Cell(List.of(Paragraph.of(text)));
    }
}
