package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;

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
        List<String> far = new ArrayList<>();
        for (Measure measure : material.now().measures()) {
            Outliers.of(material.now(), measure).ifPresent(outliers -> outliers.providers().forEach(
                    provider -> far.add(provider.name() + ", " + measure.name() + ": "
                            + Figures.words(measure, material.now().cell(provider, measure)) + ", where half of the "
                            + "providers lie between " + Figures.words(measure, outliers.lower()) + " and "
                            + Figures.words(measure, outliers.upper()))));
        }
        if (far.isEmpty()) {
            body.numbered("No provider’s share lies far outside those of the others.");
            return;
        }
        body.numbered("These shares lie far outside those of the other providers: more than one and a half times the "
                + "width of the middle half beyond it. That says that they differ, not that they are wrong.")
                .bullets(far);
    }
}
