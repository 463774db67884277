package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.Run;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.Outliers.Outlier;
import org.scrutineer.providers.Provider;

/** The figures that a reader should not take without a question: marked as doubtful, or far from the others. */
record FiguresToCheck(PerformanceMaterial material) {
    /** More figures than these are read more easily apart from the report. */
    private static final int MANY = 12;

    void compose(Body body) {
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
            body.numbered("No figure lies far from what the provider said before, or from the other providers.");
            return;
        }
        body.numbered(Words.capital(Words.count(outliers.size(), "figure")) + (outliers.size() == 1 ? " lies" : " lie")
                + " far from what the provider said before, or from the other providers. "
                + "That says that a figure differs, not that it is wrong."
                + (isLong() ? " They are in the appendix." : ""));
        if (!isLong()) {
            body.add(outliers());
        }
    }

    /** What is too long for the report itself, on a page that lies on its side. */
    void appendix(Body body) {
        if (isLong()) {
            body.add(outliers());
        }
    }

    private boolean isLong() {
        return material.outliers().size() > MANY;
    }

    private Table outliers() {
        Map<Provider, List<List<Run>>> byProvider = new LinkedHashMap<>();
        material.outliers().forEach(outlier -> byProvider
                .computeIfAbsent(outlier.provider(), none -> new ArrayList<>())
                .add(List.of(new Run.Text(outlier.period().words() + ": " + outlier.why()))));
        return new Table(
                "Figures far from what is usual",
                "One row for each provider with a figure that is far from what is usual: when, and what is unusual.",
                List.of(new Column("Provider", 26, true), new Column("What is unusual", 74, false)),
                byProvider.entrySet().stream()
                        .map(entry -> new Row(List.of(
                                SummaryBlocks.plain(entry.getKey().name()),
                                new Cell(List.of(new Bullets(entry.getValue()))))))
                        .toList());
    }
}
