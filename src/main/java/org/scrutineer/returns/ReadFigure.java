package org.scrutineer.returns;

import java.util.UUID;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.CrossCell;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;

/**
 * One figure of a return as it was understood.
 *
 * @param written what the cell says
 * @param doubt why somebody should look at it, as a whole sentence; empty where nothing speaks against it
 */
record ReadFigure(
        Whose provider, Measure measure, Period period, Figure figure, CrossCell cell, String sheet, String written,
        String doubt) {
    /** @param known whether the register has it already */
    record Whose(UUID id, String name, boolean known) {}

    /** What there can be only one figure for. */
    record Key(UUID provider, UUID measure, Period period) {}

    Key key() {
        return new Key(provider.id(), measure.id(), period);
    }

    CellPlace place() {
        return new CellPlace(sheet, cell.cell().address());
    }

    /** "Visits missed (B7)". */
    String where() {
        return measure.name() + " (" + cell.cell().address() + ")";
    }

    ReadFigure doubted(String sentence) {
        return doubt.isEmpty()
                ? new ReadFigure(provider, measure, period, figure, cell, sheet, written, sentence)
                : this;
    }

    ReadFigure undoubted() {
        return new ReadFigure(provider, measure, period, figure, cell, sheet, written, "");
    }

    Observation observation() {
        return new Observation(
                Observation.id(provider.id(), measure.id(), period), provider.id(), measure.id(), period, figure,
                cell.subject().text(), written, doubt);
    }
}
