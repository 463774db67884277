package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.CellContent;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.Performance;
import org.scrutineer.measures.Performance.Total;
import org.scrutineer.ratings.Rag;

/** What all providers come to for each measure, on how many it rests, and how it has changed. */
record MeasureTotals(PerformanceMaterial material) {

    void compose(Body body) {
        Performance now = material.now();
        body.numbered("The table gives what all providers come to for each measure. A total rests only on the figures "
                + "that were reported: what was not returned, is not applicable or was suppressed because it is "
                + "small is never counted as nought. A provider “in part” reported some of the months.");
        body.numbered("The change is that from " + material.before().period().words()
                + ", and compares only the providers with a whole figure in both periods. "
                + "An arrow upwards means better, whichever way the figure went.");
        body.add(new Table(
                "Measures in " + material.period().words(),
                "One row for each measure: what all providers come to, how many providers that rests on, the target, "
                        + "the RAG and how many providers have which, and the change from the period before.",
                List.of(new Column("Measure", 23, true), new Column("All providers", 12, false),
                        new Column("Rests on", 20, false), new Column("Target", 9, false),
                        new Column("RAG", 14, false), new Column("Change", 22, false)),
                now.measures().stream().map(this::row).toList()));
    }

    private Row row(Measure measure) {
        Total total = material.now().total(measure);
        return new Row(List.of(
                SummaryBlocks.plain(measure.name()),
                SummaryBlocks.plain(total.value().map(value -> Figures.words(measure, value)).orElse("No figure")),
                SummaryBlocks.plain(base(measure, total)),
                SummaryBlocks.plain(measure.target(material.period())
                        .map(target -> Figures.words(measure, target)).orElse("None")),
                new Cell(rag(measure, total)),
                SummaryBlocks.plain(new FigureChange(measure, material.now(), material.before()).words())));
    }

    /** "23 of 26, 2 in part; 1 nil and 2 not returned". */
    private String base(Measure measure, Total total) {
        String rest = PerformanceSummary.states(sorted(total.states()));
        long part = material.now().providers().stream()
                .filter(provider -> !PerformanceMaterial.part(material.now().cell(provider, measure)).isEmpty())
                .count();
        return total.reported() + " of " + total.base() + (part == 0 ? "" : ", " + part + " in part")
                + (rest.isEmpty() ? "" : "; " + rest);
    }

    private static Map<State, Integer> sorted(Map<State, Integer> states) {
        Map<State, Integer> sorted = new EnumMap<>(State.class);
        sorted.putAll(states);
        return sorted;
    }

    /** A sum over providers has no RAG: bands are meant for one of them. The counts show what a mean would hide. */
    private List<CellContent> rag(Measure measure, Total total) {
        if (!measure.standard().bands().any()) {
            return List.of(Paragraph.of("None"));
        }
        List<CellContent> content = new ArrayList<>();
        Optional<Rag> rag = total.value().filter(value -> measure.meaning().adding() == Adding.MEAN)
                .flatMap(measure::rag);
        rag.ifPresent(known -> content.add(PerformanceSummary.mark(known)));
        Map<Rag, Integer> counts = new EnumMap<>(Rag.class);
        material.now().providers().forEach(provider -> material.now().rag(provider, measure)
                .ifPresent(known -> counts.merge(known, 1, Integer::sum)));
        content.add(Paragraph.of(FrameworkSection.tally(counts)));
        return content;
    }
}
