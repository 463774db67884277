package org.scrutineer.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.ExportedTable.Column;
import org.scrutineer.exports.TableCell;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;
import org.scrutineer.measures.PerformanceTable;
import org.scrutineer.measures.Rolled;
import org.scrutineer.providers.Provider;
import org.scrutineer.rounds.ReturnRound.Expected;

/** Makes the table that goes out of a part of the page. */
final class RoundCopy {
    private static final String NEVER_ZERO = "What was not returned is never counted as zero.";

    private RoundCopy() {}

    /** Under this name it is remembered which columns go out. */
    static String place(ReturnsModel.Part part) {
        return switch (part) {
            case WHO -> "returns: who";
            case MAP, FIGURES -> "returns: figures";
            case ODD -> "returns: figures to look at";
            case TOTALS -> "returns: totals";
        };
    }

    static ExportedTable of(RoundReading reading, ReturnsModel.Part part) {
        return switch (part) {
            case WHO -> who(reading);
            case MAP, FIGURES -> figures(reading);
            case ODD -> odd(reading);
            case TOTALS -> totals(reading);
        };
    }

    private static ExportedTable.Subject subject(String kind, String what, String note, RoundReading reading) {
        return new ExportedTable.Subject(
                kind, what + ", " + RoundHead.words(reading.round().period()), reading.today(), note);
    }

    private static ExportedTable who(RoundReading reading) {
        return new ExportedTable(
                subject("Returns", "Returns: " + reading.round().rate(), "", reading),
                List.of(Column.heading("Provider"), Column.of("Return"), Column.of("What is missing"),
                        Column.of("Received"), Column.of("Due")),
                reading.round().expected().stream().sorted(RoundOrder.WORST_FIRST).map(RoundCopy::row).toList());
    }

    private static List<TableCell> row(Expected expected) {
        return List.of(
                TableCell.text(expected.provider().name()),
                new TableCell.Rating(new RatingMark(
                        RoundHead.tone(expected.progress()), "", expected.progress().words())),
                TableCell.text(String.join("\n", expected.lacking())),
                TableCell.text(received(expected)),
                TableCell.text(expected.due().map(day -> FuzzyDate.on(day).text()).orElse("")));
    }

    static String received(Expected expected) {
        return expected.returns().isEmpty()
                ? ""
                : FuzzyDate.on(expected.returns().getLast().receivedOn()).text();
    }

    private static ExportedTable figures(RoundReading reading) {
        Performance performance = reading.performance();
        List<Column> columns = new ArrayList<>(List.of(Column.heading("Measure")));
        performance.providers().forEach(provider -> columns.add(Column.of(provider.name())));
        return new ExportedTable(
                subject("Figures", "Figures of each provider", NEVER_ZERO, reading), columns,
                performance.measures().stream().map(measure -> row(performance, measure)).toList());
    }

    private static List<TableCell> row(Performance performance, Measure measure) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(measure.name())));
        for (Provider provider : performance.providers()) {
            Rolled rolled = performance.cell(provider, measure);
            cells.add(PerformanceTable.figure(
                    measure, rolled.value(), rolled.state().words(), performance.rag(provider, measure)));
        }
        return cells;
    }

    private static ExportedTable odd(RoundReading reading) {
        return new ExportedTable(
                subject("Figures to look at", "Figures to look at", "", reading),
                List.of(Column.heading("Provider"), Column.heading("Measure"), Column.of("Period"),
                        Column.of("Figure"), Column.of("Why"), Column.of("State")),
                reading.odd().stream()
                        .map(each -> Stream.of(
                                each.provider().name(), each.measure().name(), each.period().words(), each.figure(),
                                each.why(), each.state().words()).map(TableCell::text).toList())
                        .toList());
    }

    private static ExportedTable totals(RoundReading reading) {
        return new ExportedTable(
                subject("Totals", "Totals of all providers", NEVER_ZERO, reading),
                List.of(Column.heading("Measure"), Column.of("All providers"), Column.of("Rests on"),
                        Column.of("Not in it")),
                reading.performance().measures().stream()
                        .map(measure -> List.of(
                                TableCell.text(measure.name()), sum(reading.performance(), measure),
                                TableCell.text(base(reading.performance(), measure)),
                                TableCell.text(rest(reading.performance(), measure))))
                        .toList());
    }

    private static TableCell sum(Performance performance, Measure measure) {
        return PerformanceTable.figure(measure, performance.total(measure).value(), "–", Optional.empty());
    }

    static String total(Performance performance, Measure measure) {
        return performance.total(measure).value().map(value -> Figures.words(measure, value)).orElse("–");
    }

    /** "22 of 26 providers". */
    static String base(Performance performance, Measure measure) {
        Performance.Total total = performance.total(measure);
        return total.reported() + " of " + total.base() + (total.base() == 1 ? " provider" : " providers");
    }

    /** "3 not returned, 1 nil": what is in no total, and never counted as zero. */
    static String rest(Performance performance, Measure measure) {
        List<String> rest = new ArrayList<>();
        performance.total(measure).states().forEach((state, count) -> {
            if (state != State.REPORTED) {
                rest.add(count + " " + state.words());
            }
        });
        return String.join(", ", rest);
    }
}
