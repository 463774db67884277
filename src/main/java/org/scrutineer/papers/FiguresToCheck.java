package org.scrutineer.papers;

import java.util.List;
import java.util.Set;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.Outliers.Outlier;

/** The figures that a reader should not take without a question: marked as doubtful, or far from the others. */
record FiguresToCheck(PerformanceMaterial material) {

    void compose(Body body) {
        body.heading("Figures to check");
        doubts(body);
        outliers(body);
    }

    private void doubts(Body body) {
        Set<Observation> doubtful = material.doubtful();
        if (doubtful.isEmpty()) {
            body.numbered("No figure is marked as doubtful.");
            return;
        }
        body.numbered(Words.capital(Words.count(doubtful.size(), "figure")) + " " + Words.are(doubtful.size())
                + " marked as doubtful. " + (doubtful.size() == 1 ? "It is" : "They are")
                + " counted as returned until the provider has said what is right.");
        body.add(new Table(
                "Figures marked as doubtful",
                "One row for each figure that is marked as doubtful: provider, measure, period, figure and why.",
                List.of(new Column("Provider", 22, true), new Column("Measure", 24, false),
                        new Column("Period", 14, false), new Column("Figure", 12, false),
                        new Column("Marked as doubtful", 28, false)),
                doubtful.stream().map(this::row).toList()));
    }

    private Row row(Observation observation) {
        return new Row(List.of(
                SummaryBlocks.plain(material.named(observation)),
                SummaryBlocks.plain(material.measure(observation).map(Measure::name).orElse(observation.label())),
                SummaryBlocks.plain(observation.period().words()),
                SummaryBlocks.plain(figure(observation)),
                SummaryBlocks.text(observation.doubt())));
    }

    private String figure(Observation observation) {
        return observation.figure().value()
                .map(value -> material.measure(observation)
                        .map(measure -> Figures.words(measure, value))
                        .orElseGet(value::toPlainString))
                .orElse(observation.figure().state().words());
    }

    private void outliers(Body body) {
        List<Outlier> outliers = material.outliers();
        if (outliers.isEmpty()) {
            body.numbered("No other figure lies far from what the provider said before, or from the other providers.");
            return;
        }
        body.numbered(Words.capital(Words.count(outliers.size(), "figure")) + (outliers.size() == 1 ? " lies" : " lie")
                + " far from what the provider said before, or from the other providers. "
                + "That says that a figure differs, not that it is wrong.");
        body.add(new Table(
                "Figures far from what is usual",
                "One row for each figure that is far from what is usual: provider, period, and what is unusual.",
                List.of(new Column("Provider", 26, true), new Column("Period", 18, false),
                        new Column("What is unusual", 56, false)),
                outliers.stream()
                        .map(outlier -> new Row(List.of(
                                SummaryBlocks.plain(outlier.provider().name()),
                                SummaryBlocks.plain(outlier.period().words()),
                                SummaryBlocks.text(outlier.why()))))
                        .toList()));
    }
}
