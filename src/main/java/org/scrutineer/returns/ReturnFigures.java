package org.scrutineer.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.layouts.CrossCell;
import org.scrutineer.layouts.Crossing;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Measure;
import org.scrutineer.workbooks.Value;

/** Gathers the figures of a return cell by cell. */
final class ReturnFigures {
    private final Whereabouts whereabouts;
    private final Labels labels;
    private final ReturnAim aim;
    private final Map<String, FigureText> texts = new HashMap<>();
    private final List<ReadFigure> figures = new ArrayList<>();
    private final List<Doubt> unread = new ArrayList<>();

    ReturnFigures(Whereabouts whereabouts, Labels labels, ReturnAim aim) {
        this.whereabouts = whereabouts;
        this.labels = labels;
        this.aim = aim;
    }

    List<ReadFigure> figures() {
        return figures;
    }

    /** Cells that are not taken in until somebody says what they mean. */
    List<Doubt> unread() {
        return unread;
    }

    /** @param alike every cell of the table under the same words */
    void read(Crossing table, CrossCell cell, List<CrossCell> alike) {
        String sheet = table.sheet().name();
        Optional<Measure> measure = labels.measure(sheet, cell.subject(), alike);
        if (measure.isPresent()) {
            FigureText text = texts.computeIfAbsent(
                    table.headerRow() + sheet + "/" + cell.subject().whole(),
                    first -> new FigureText(measure.get(), Scale.of(
                            measure.get(), cell.subject().text() + cell.subject().group(),
                            alike.stream().map(CrossCell::cell).toList())));
            read(table, cell, measure.get(), text);
        }
    }

    private void read(Crossing table, CrossCell cell, Measure measure, FigureText text) {
        CellPlace place = new CellPlace(table.sheet().name(), cell.cell().address());
        Optional<String> typed = Optional.ofNullable(aim.cells().get(place));
        String written = typed.orElseGet(() -> cell.cell().words());
        String where = measure.name() + " (" + place.address() + ")";
        boolean settled = typed.isPresent() || aim.right().contains(place);
        switch (typed.map(text::text).orElseGet(() -> whole(text, cell))) {
            case Said.Surely(Figure figure) -> add(table, cell, measure, figure, written, "");
            case Said.Perhaps(Figure figure, String why) -> add(
                    table, cell, measure, figure, written, settled ? "" : where + " " + why + ".");
            case Said.Unreadable(String why) -> unread.add(new Doubt(
                    place.sheet(), place.address(), measure.name(),
                    where + " must be a number. The sheet " + why + ". It is not taken in.", Choices.OF_UNREAD));
        }
    }

    private void add(Crossing table, CrossCell cell, Measure measure, Figure figure, String written, String doubt) {
        figures.add(new ReadFigure(
                whereabouts.provider(table, cell), measure, whereabouts.period(table, cell), figure, cell,
                table.sheet().name(), written, doubt));
    }

    /** A figure whose numerator and denominator have columns of their own keeps both. */
    private static Said whole(FigureText text, CrossCell cell) {
        Optional<BigDecimal> numerator = number(cell.numerator());
        Optional<BigDecimal> denominator = number(cell.denominator());
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return text.read(cell.cell());
        }
        boolean standsItself = cell.numerator().filter(cell.cell()::equals).isEmpty();
        return standsItself && text.read(cell.cell()) instanceof Said.Surely(Figure figure)
                && figure.value().isPresent()
                        ? new Said.Surely(Figure.of(figure.value().get(), numerator.get(), denominator.get()))
                        : text.parts(numerator.get(), denominator.get());
    }

    private static Optional<BigDecimal> number(Optional<CellRead> cell) {
        return cell.flatMap(part -> part.value() instanceof Value.Number number
                ? Optional.of(new BigDecimal(number.number(), Scale.EXCEL))
                : Optional.empty());
    }
}
