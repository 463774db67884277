package org.scrutineer.returns;

import static org.scrutineer.returns.SheetText.sheet;
import static org.scrutineer.returns.SheetText.workbook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.intake.Newcomers;
import org.scrutineer.measures.MeasureLibrary;
import org.scrutineer.providers.Provider;
import org.scrutineer.returns.ReturnReader.Known;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Workbook;

/** Returns that are read by a register with one provider and the measures that come with the tool. */
final class Readings {
    private Readings() {}

    private static final Provider ELM = new Provider(UUID.randomUUID(), "Elm Care", List.of("Elm"), "", "", "");

    static ReturnReading read(Workbook workbook) {
        return read(workbook, ReturnAim.AS_IT_STANDS);
    }

    static ReturnReading read(Workbook workbook, ReturnAim aim) {
        Known known = new Known(List.of(ELM), MeasureLibrary.measures(), Map.of(), History.of(List.of()),
                mark -> false);
        return new ReturnReader(known, new Newcomers()).read(workbook, aim, Progress.NONE);
    }

    /** "Elm Care | Visits planned | 2025-07 | 100", in the order of the sheet. */
    static List<String> lines(ReturnReading reading) {
        return reading.figures().stream()
                .map(figure -> figure.provider().name() + " | " + figure.measure().name() + " | "
                        + figure.period().plain() + " | "
                        + figure.figure().value().map(value -> value.stripTrailingZeros().toPlainString())
                                .orElseGet(() -> figure.figure().state().plain()))
                .sorted()
                .toList();
    }
}
