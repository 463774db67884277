package org.scrutineer.returns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Source;
import org.scrutineer.measures.Observation;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Workbook;
import org.scrutineer.workbooks.WorkbookReader;

/**
 * Where a figure stands: the sheet as it was sent, and the cell.
 *
 * @param figure with its provider and measure
 */
record FigureSource(ObservationListing.Listed figure, Sheet sheet, CellPlace cell) {
    /** @throws Problem for a figure that somebody typed, and where the file is not kept any more */
    static FigureSource of(UUID observation, ObservationListing listing, Progress progress) {
        ObservationListing.Listed figure = listing.one(observation);
        Source source = figure.source().orElseThrow(() -> new Problem(
                "This figure was typed; no file holds it.", "Its history says who typed it, and when."));
        Attachment file = listing.ledger().attachment(source.sha256()).orElseThrow(() -> new Problem(
                source.file() + " is not kept in this workspace.", "Ask whoever made the workspace for the file."));
        Workbook workbook = WorkbookReader.read(file.name(), file.content(), progress);
        Sheet sheet = workbook.sheets().stream().filter(each -> each.name().equals(source.sheet())).findFirst()
                .or(() -> sameOnly(workbook.sheets()))
                .orElseThrow(() -> new Problem(
                        source.file() + " has no sheet “" + source.sheet() + "”.", "Look at the file itself."));
        String address = Optional.ofNullable(source.cells().get("amount"))
                .or(() -> source.cells().values().stream().findFirst())
                .orElse("A1");
        return new FigureSource(figure, sheet, new CellPlace(sheet.name(), address));
    }

    /** The only sheet of a text file is called after the file, which may have been renamed. */
    private static Optional<Sheet> sameOnly(List<Sheet> sheets) {
        return sheets.size() == 1 ? Optional.of(sheets.getFirst()) : Optional.empty();
    }

    /** What the cell says, as it was sent, whatever was typed here since. */
    Optional<String> says() {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(each -> each.address().equals(cell.address()))
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** "Visits missed of Acorn Homecare, July 2025". */
    String title() {
        Observation observation = figure.observation();
        return figure.measure().name() + " of " + figure.provider().name() + ", " + observation.period().words();
    }

    /** "Acorn_Homecare_Q2_2025-26.xlsx, sheet “Return”, cell B8". */
    String where() {
        return figure.source().map(source -> source.file() + ", sheet “" + source.sheet() + "”, cell ").orElse("")
                + cell.address();
    }
}
