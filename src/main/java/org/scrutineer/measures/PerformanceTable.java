package org.scrutineer.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.ExportedTable.Column;
import org.scrutineer.exports.TableCell;
import org.scrutineer.measures.Performance.Total;
import org.scrutineer.providers.Provider;
import org.scrutineer.ratings.Rag;
import org.scrutineer.workbooks.Measured;

/**
 * Providers by measures as one table that goes out. Under the providers stands what all of them come to, and under that
 * how many providers it rests on.
 */
public final class PerformanceTable {
    private static final String ALL = "All providers";
    private static final String BASE = "Rests on";
    private static final String NOTE = "“All providers” is made of the figures that were returned, by as many providers "
            + "as “Rests on” says. What was not returned is never counted as zero.";

    private PerformanceTable() {}

    /** Figures are numbers, with their RAG, and what is no figure is its word. */
    public static ExportedTable of(Performance performance, LocalDate today) {
        List<Column> columns = new ArrayList<>(List.of(Column.heading("Provider")));
        performance.measures().forEach(measure -> columns.add(Column.of(measure.name())));
        String period = performance.period().plain().replace('/', ' ');
        return new ExportedTable(
                new ExportedTable.Subject(
                        "Performance " + period, "Provider performance, " + performance.period().words(), today, NOTE),
                columns, rows(performance));
    }

    private static List<List<TableCell>> rows(Performance performance) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Provider provider : performance.providers()) {
            rows.add(row(performance, provider.name(), measure -> {
                Rolled rolled = performance.cell(provider, measure);
                return figure(measure, rolled.value(), rolled.state().words(), performance.rag(provider, measure));
            }));
        }
        rows.add(row(performance, ALL, measure -> figure(
                measure, performance.total(measure).value(), "No figure", Optional.empty())));
        rows.add(row(performance, BASE, measure -> TableCell.text(base(performance.total(measure)))));
        return rows;
    }

    private static List<TableCell> row(Performance performance, String first, Function<Measure, TableCell> cell) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(first)));
        performance.measures().forEach(measure -> cells.add(cell.apply(measure)));
        return cells;
    }

    private static String base(Total total) {
        return total.reported() + " of " + total.base();
    }

    /** @param word said where there is no value */
    public static TableCell figure(Measure measure, Optional<BigDecimal> value, String word, Optional<Rag> rag) {
        return value.<TableCell>map(number -> new TableCell.Figure(
                number, format(measure, number, letter(rag)), Figures.words(measure, number) + letter(rag),
                rag.map(Rag::tone))).orElse(TableCell.text(word));
    }

    private static String format(Measure measure, BigDecimal value, String letter) {
        String format = switch (measure.unit()) {
            case COUNT -> Measured.counting(value);
            case HOURS -> "#,##0.00";
            case PERCENTAGE -> "0.0%";
            case POUNDS -> "£#,##0.00";
        };
        return letter.isEmpty() ? format : format + "\"" + letter + "\"";
    }

    /** Beside the colour, which says nothing alone: " R", " A", " G". */
    private static String letter(Optional<Rag> rag) {
        return rag.map(colour -> " " + colour.name().charAt(0)).orElse("");
    }
}
