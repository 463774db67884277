package org.scrutineer.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.scrutineer.documents.ClipboardTable;
import org.scrutineer.documents.ClipboardTable.Cell;
import org.scrutineer.measures.Performance.Total;
import org.scrutineer.providers.Provider;
import org.scrutineer.ratings.Rag;
import org.scrutineer.workbooks.Export;
import org.scrutineer.workbooks.Measured;

/**
 * Providers by measures as one table for other programs: for a workbook, or for the clipboard. Under the providers stands
 * what all of them come to, and under that how many providers it rests on.
 */
public final class PerformanceTable {
    private static final String ALL = "All providers";
    private static final String BASE = "Rests on";

    private PerformanceTable() {}

    /** For .xlsx or .csv: figures are numbers, on the ground of their RAG, and what is no figure is its word. */
    public static Export export(Performance performance) {
        return new Export(
                "Performance " + performance.period().plain().replace('/', ' '), heads(performance),
                rows(performance, name -> (Object) name, PerformanceTable::number));
    }

    /** For the clipboard, as HTML, RTF and text between tabs. */
    public static ClipboardTable clipboard(Performance performance) {
        return new ClipboardTable(
                "Provider performance, " + performance.period().words(), heads(performance),
                rows(performance, Cell::of, PerformanceTable::words));
    }

    private static List<String> heads(Performance performance) {
        List<String> heads = new ArrayList<>(List.of("Provider"));
        performance.measures().forEach(measure -> heads.add(measure.name()));
        return heads;
    }

    /** A figure or the word for there being none, with its RAG. */
    private record Said(Optional<BigDecimal> value, String word, Optional<Rag> rag) {}

    private static <T> List<List<T>> rows(
            Performance performance, Function<String, T> text, BiFunction<Measure, Said, T> said) {
        List<List<T>> rows = new ArrayList<>();
        for (Provider provider : performance.providers()) {
            rows.add(row(performance, text.apply(provider.name()),
                    measure -> said.apply(measure, said(performance, provider, measure))));
        }
        rows.add(row(performance, text.apply(ALL),
                measure -> said.apply(measure, new Said(
                        performance.total(measure).value(), "No figure", Optional.empty()))));
        rows.add(row(performance, text.apply(BASE), measure -> text.apply(base(performance.total(measure)))));
        return rows;
    }

    private static <T> List<T> row(Performance performance, T first, Function<Measure, T> cell) {
        List<T> cells = new ArrayList<>(List.of(first));
        performance.measures().forEach(measure -> cells.add(cell.apply(measure)));
        return cells;
    }

    private static Said said(Performance performance, Provider provider, Measure measure) {
        Rolled rolled = performance.cell(provider, measure);
        return new Said(rolled.value(), rolled.state().words(), performance.rag(provider, measure));
    }

    private static String base(Total total) {
        return total.reported() + " of " + total.base();
    }

    private static Object number(Measure measure, Said said) {
        return said.value()
                .<Object>map(value -> new Measured(value, format(measure, value, said), said.rag().map(Rag::tone)))
                .orElse(said.word());
    }

    private static Cell words(Measure measure, Said said) {
        return new Cell(
                said.value().map(value -> Figures.words(measure, value) + letter(said)).orElse(said.word()),
                said.rag().map(Rag::tone));
    }

    private static String format(Measure measure, BigDecimal value, Said said) {
        String format = switch (measure.unit()) {
            case COUNT -> Measured.counting(value);
            case HOURS -> "#,##0.00";
            case PERCENTAGE -> "0.0%";
            case POUNDS -> "£#,##0.00";
        };
        return said.rag().isPresent() ? format + "\"" + letter(said) + "\"" : format;
    }

    /** Beside the colour, which says nothing alone: " R", " A", " G". */
    private static String letter(Said said) {
        return said.rag().map(rag -> " " + rag.name().charAt(0)).orElse("");
    }
}
