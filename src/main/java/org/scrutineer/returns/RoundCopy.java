package org.scrutineer.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.ClipboardTable;
import org.scrutineer.documents.ClipboardTable.Cell;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;
import org.scrutineer.providers.Provider;
import org.scrutineer.ratings.Rag;
import org.scrutineer.returns.ReturnRound.Expected;

/** Makes the table that is copied of a part of the page. */
final class RoundCopy {
    private RoundCopy() {}

    static ClipboardTable of(RoundReading reading, ReturnsModel.Part part) {
        return switch (part) {
            case WHO -> who(reading);
            case MAP, FIGURES -> figures(reading);
            case ODD -> odd(reading);
            case TOTALS -> totals(reading);
        };
    }

    private static String caption(String what, RoundReading reading) {
        return what + ", " + RoundHead.words(reading.round().period()) + ", as at "
                + FuzzyDate.on(reading.today()).text();
    }

    private static ClipboardTable who(RoundReading reading) {
        return new ClipboardTable(
                caption("Returns: " + reading.round().rate(), reading),
                List.of("Provider", "Return", "What is missing", "Received", "Due"),
                reading.round().expected().stream().sorted(RoundOrder.WORST_FIRST).map(RoundCopy::row).toList());
    }

    private static List<Cell> row(Expected expected) {
        return List.of(
                Cell.of(expected.provider().name()),
                new Cell(expected.progress().words(), Optional.of(RoundHead.tone(expected.progress()))),
                Cell.of(String.join("\n", expected.lacking())),
                Cell.of(received(expected)),
                Cell.of(expected.due().map(day -> FuzzyDate.on(day).text()).orElse("")));
    }

    static String received(Expected expected) {
        return expected.returns().isEmpty()
                ? ""
                : FuzzyDate.on(expected.returns().getLast().receivedOn()).text();
    }

    private static ClipboardTable figures(RoundReading reading) {
        Performance performance = reading.performance();
        List<String> heads = new ArrayList<>(List.of("Measure"));
        performance.providers().forEach(provider -> heads.add(provider.name()));
        return new ClipboardTable(caption("Figures of each provider", reading), heads,
                performance.measures().stream().map(measure -> row(performance, measure)).toList());
    }

    private static List<Cell> row(Performance performance, Measure measure) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(measure.name())));
        for (Provider provider : performance.providers()) {
            cells.add(new Cell(Figures.words(measure, performance.cell(provider, measure)),
                    performance.rag(provider, measure).map(Rag::tone)));
        }
        return cells;
    }

    private static ClipboardTable odd(RoundReading reading) {
        return new ClipboardTable(
                caption("Figures to look at", reading), List.of("Provider", "Measure", "Period", "Figure", "Why", ""),
                reading.odd().stream()
                        .map(each -> List.of(
                                Cell.of(each.provider().name()), Cell.of(each.measure().name()),
                                Cell.of(each.period().words()), Cell.of(each.figure()), Cell.of(each.why()),
                                Cell.of(each.state().words())))
                        .toList());
    }

    private static ClipboardTable totals(RoundReading reading) {
        return new ClipboardTable(
                caption("Totals of all providers", reading),
                List.of("Measure", "All providers", "Rests on", "Not in it"),
                reading.performance().measures().stream()
                        .map(measure -> List.of(
                                Cell.of(measure.name()), Cell.of(total(reading.performance(), measure)),
                                Cell.of(base(reading.performance(), measure)),
                                Cell.of(rest(reading.performance(), measure))))
                        .toList());
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
