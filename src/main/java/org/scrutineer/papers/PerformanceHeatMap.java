package org.scrutineer.papers;

import java.util.List;
import org.scrutineer.documents.Block.Figure;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.HeatMap;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;
import org.scrutineer.measures.Rolled;
import org.scrutineer.providers.Provider;
import org.scrutineer.ratings.Rag;

/** All providers by all measures as one picture; the tables after it say the same in figures. */
record PerformanceHeatMap(Performance performance) {

    void compose(Body body) {
        HeatMap map = new HeatMap(
                performance.measures().stream().map(Measure::name).toList(),
                performance.providers().stream().map(this::row).toList());
        List<Chart> charts = map.charts(Chart.Room.SIDEWAYS);
        for (int part = 0; part < charts.size(); part++) {
            String which = charts.size() == 1 ? "" : " (" + (part + 1) + " of " + charts.size() + ")";
            body.add(new Figure(message() + which, alternative() + which, charts.get(part)));
        }
    }

    private HeatMap.Row row(Provider provider) {
        return new HeatMap.Row(
                provider.name(),
                performance.measures().stream().map(measure -> cell(provider, measure)).toList());
    }

    private HeatMap.Cell cell(Provider provider, Measure measure) {
        Rolled rolled = performance.cell(provider, measure);
        String words = Figures.shortly(measure, rolled);
        if (rolled.state() == State.NOT_RETURNED) {
            return HeatMap.Cell.notReturned();
        }
        return performance.rag(provider, measure)
                .map(rag -> HeatMap.Cell.rated(PerformanceSummary.mark(rag), words))
                .orElseGet(() -> HeatMap.Cell.plain(words, Figures.words(measure, rolled)));
    }

    private String message() {
        long red = with(Rag.RED);
        int base = performance.providers().size();
        return red == 0
                ? "No provider has a red figure in " + performance.period().words()
                : red + " of " + Words.count(base, "provider") + (red == 1 ? " has" : " have") + " a red figure in "
                        + performance.period().words();
    }

    private long with(Rag rag) {
        return performance.providers().stream()
                .filter(provider -> performance.tally(provider).containsKey(rag))
                .count();
    }

    private String alternative() {
        return "A grid with a row for each provider and a column for each measure, in the colours of the RAG; what was "
                + "not returned is hatched. Red figures: " + with(Rag.RED) + " of the providers; amber ones: "
                + with(Rag.AMBER) + "; green ones: " + with(Rag.GREEN) + ". The tables after it hold every figure.";
    }
}
