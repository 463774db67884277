package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.CellContent;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;
import org.scrutineer.measures.Performance.Total;
import org.scrutineer.measures.Rolled;
import org.scrutineer.providers.Provider;
import org.scrutineer.ratings.Rag;

/** Every provider's figure for every measure, over as many tables as the page's width needs. */
record ProviderTables(Performance now) {
    /** Columns of figures that a page on its side has room for. */
    private static final int MOST_MEASURES = 8;

    void compose(Body body) {
        new PerformanceHeatMap(now).compose(body);
        // The grid fills a page or stands well alone; a table that begins under it would be torn.
        body.numbered("A figure that has a RAG is printed with its letter and shape: R is red, A amber, G green. "
                + "An asterisk (*) marks a figure that somebody should look at again; why is said under “Figures to "
                + "check”." + (now.period().months() == 1
                        ? ""
                        : " Where a figure rests on a part of the period, "
                                + "such as (2 of 3) says how many of its months."));
        List<List<Measure>> groups = groups(now.measures());
        for (int group = 0; group < groups.size(); group++) {
            body.add(table(groups.get(group), groups.size() == 1 ? "" : ", " + (group + 1) + " of " + groups.size()));
        }
    }

    /** As even as can be, so that no table has a single column. */
    static List<List<Measure>> groups(List<Measure> measures) {
        int groups = Math.ceilDiv(measures.size(), MOST_MEASURES);
        List<List<Measure>> parts = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            parts.add(measures.subList(group * measures.size() / groups, (group + 1) * measures.size() / groups));
        }
        return parts;
    }

    private Table table(List<Measure> measures, String part) {
        List<Column> columns = new ArrayList<>(List.of(new Column("Provider", 20, true)));
        measures.forEach(measure -> columns.add(new Column(measure.name(), 80.0 / MOST_MEASURES, false)));
        List<Row> rows = new ArrayList<>(now.providers().stream().map(provider -> row(provider, measures)).toList());
        rows.add(totals("All providers", measures, this::total));
        rows.add(totals("Rests on", measures, measure -> {
            Total total = now.total(measure);
            return new Cell(List.of(Paragraph.of(total.reported() + " of " + total.base())));
        }));
        return new Table(
                "Figures of each provider in " + now.period().words() + part,
                "One row for each provider by name, one column for each measure. The last two rows give what all "
                        + "providers come to, and how many providers that rests on.",
                columns, rows);
    }

    private Row row(Provider provider, List<Measure> measures) {
        List<Cell> cells = new ArrayList<>(List.of(SummaryBlocks.plain(provider.name())));
        measures.forEach(measure -> cells.add(cell(measure, now.cell(provider, measure), now.rag(provider, measure))));
        return new Row(cells);
    }

    private static Cell cell(Measure measure, Rolled rolled, Optional<Rag> rag) {
        String figure = Figures.words(measure, rolled) + (rolled.doubtful() ? "*" : "");
        List<CellContent> content = new ArrayList<>();
        content.add(rag.<CellContent>map(known -> mark(known, figure)).orElseGet(() -> Paragraph.of(figure)));
        if (!PerformanceMaterial.part(rolled).isEmpty()) {
            content.add(Paragraph.of("(" + rolled.reported() + "\u00a0of\u00a0" + rolled.wanted() + ")"));
        }
        return new Cell(content);
    }

    /** The figure in the place of the word, which a narrow column has no room for; letter and shape stay. */
    private static RatingMark mark(Rag rag, String figure) {
        RatingMark mark = PerformanceSummary.mark(rag);
        return new RatingMark(mark.tone(), mark.code(), figure);
    }

    private static Row totals(String name, List<Measure> measures, java.util.function.Function<Measure, Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(SummaryBlocks.plain(name)));
        measures.forEach(measure -> cells.add(cell.apply(measure)));
        return new Row(cells);
    }

    private Cell total(Measure measure) {
        return SummaryBlocks.plain(now.total(measure).value().map(value -> Figures.words(measure, value))
                .orElse("No figure"));
    }
}
