package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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
    /** What else the table of recommendations may show, the most useful first. */
    private static final SequencedMap<String, Function<Recommendation, String>> OPTIONAL = optional();

    private SummaryBlocks() {}

    /** One bar with a segment for each rating; its words say the same as its colours. */
    static Figure figure(TallyWords words) {
        Tally tally = words.tally();
        List<Charts.Segment> segments = new ArrayList<>();
        tally.counts().forEach((mark, count) -> segments.add(segment(mark, count)));
        if (tally.ungraded() > 0) {
            segments.add(segment(RatingScheme.UNGRADED, tally.ungraded()));
        }
        return new Figure(
                words.message(),
                "One bar for " + Words.count(tally.base(), words.one()) + ", from left to right: " + tally.words()
                        + ".",
                Charts.stackedBar(segments));
    }

    private static Charts.Segment segment(RatingMark mark, int count) {
        return new Charts.Segment(mark.tone(), mark.word(), count);
    }

    private static SequencedMap<String, Function<Recommendation, String>> optional() {
        SequencedMap<String, Function<Recommendation, String>> columns = new LinkedHashMap<>();
        columns.put("Due", recommendation -> recommendation.due().text());
        columns.put("Owner", Recommendation::owner);
        columns.put("Addressed to", Recommendation::addressee);
        return Collections.unmodifiableSequencedMap(columns);
    }

    /** All recommendations in one table; a column for what nobody has filled in is left out. */
    static Table recommendations(RatingScheme scheme, List<Recommendation> recommendations) {
        List<Column> columns = new ArrayList<>(
                List.of(new Column("Ref", 7, true), new Column("Recommendation", 44, false)));
        List<Function<Recommendation, Cell>> cells = new ArrayList<>(List.of(
                recommendation -> text(recommendation.ref()), recommendation -> text(recommendation.wording())));
        // Narrow columns read badly: one more column is enough, as each section has all of them.
        String known = OPTIONAL.keySet().stream()
                .filter(header -> recommendations.stream().anyMatch(one -> !OPTIONAL.get(header).apply(one).isBlank()))
                .findFirst()
                .orElse("");
        if (!known.isEmpty()) {
            columns.add(new Column(known, 20, false));
            cells.add(recommendation -> text(OPTIONAL.get(known).apply(recommendation)));
        }
        columns.add(new Column("Proposed assessment", 24, false));
        cells.add(recommendation -> new Cell(List.of(scheme.mark(recommendation.assessment()))));
        return new Table(
                "Recommendations and the assessment proposed for each",
                "One row for each recommendation, in the order of the review. The last column is the proposed assessment.",
                columns,
                recommendations.stream()
                        .map(recommendation -> new Row(
                                cells.stream().map(cell -> cell.apply(recommendation)).toList()))
                        .toList());
    }

    /** Text as it stands, its bullets as bullets. */
    static Cell text(String text) {
        return new Cell(text.isBlank() ? List.<Block.CellContent>of() : Lines.blocks(text));
    }

    static Cell plain(String text) {
        return new Cell(List.of(Paragraph.of(text)));
    }
}
