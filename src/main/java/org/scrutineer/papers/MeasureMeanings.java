package org.scrutineer.papers;

import java.util.List;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.measures.Bands;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;

/** What each measure counts, how its figures come together, and from where on it is which colour. */
record MeasureMeanings(Performance now) {

    void compose(Body body) {
        body.add(new Table(
                "Measures, how their figures come together, and their bands",
                "One row for each measure: what it counts, how the months and the providers come together, and the "
                        + "bands that give the RAG.",
                List.of(new Column("Measure", 22, true), new Column("What it counts", 30, false),
                        new Column("How figures come together", 28, false), new Column("Bands", 20, false)),
                now.measures().stream()
                        .map(measure -> new Row(List.of(
                                SummaryBlocks.plain(measure.name()),
                                SummaryBlocks.text(measure.meaning().definition()),
                                SummaryBlocks.plain(together(measure)),
                                SummaryBlocks.plain(bands(measure)))))
                        .toList()));
    }

    private String together(Measure measure) {
        boolean month = now.period().months() == 1;
        return switch (measure.meaning().adding()) {
            case SUM -> month ? "Providers are added up." : "Months and providers are added up.";
            case LAST -> (month ? "" : "The last month counts. ") + "Providers are added up.";
            case MEAN -> now.total(measure).pooled()
                    ? "All numerators over all denominators" + parts(measure) + "."
                    : (month ? "The mean of the providers" : "The mean of the months, then of the providers")
                            + ", as not all gave numerator and denominator.";
        };
    }

    private static String parts(Measure measure) {
        String numerator = measure.meaning().numerator();
        String denominator = measure.meaning().denominator();
        return numerator.isBlank() || denominator.isBlank()
                ? ""
                : ": " + lower(numerator) + " over " + lower(denominator);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    /** "Red below 85.0%, amber from 85.0%, green from 95.0%": a bound belongs to the band above it. */
    private static String bands(Measure measure) {
        Bands bands = measure.standard().bands();
        if (!bands.any()) {
            return "None";
        }
        StringBuilder words = new StringBuilder(bands.colours().getFirst().plain())
                .append(" below ").append(Figures.words(measure, bands.bounds().getFirst()));
        for (int at = 0; at < bands.bounds().size(); at++) {
            words.append(", ").append(bands.colours().get(at + 1).plain()).append(" from ")
                    .append(Figures.words(measure, bands.bounds().get(at)));
        }
        return Words.capital(words.toString());
    }
}
