package org.scrutineer.layouts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Value;

/**
 * What a row says in one column, and where.
 *
 * @param text as it stands in the sheet; empty for an empty cell
 * @param address of the cell that holds it; for a merged area its first cell
 * @param sharedWithRows the other rows of a merged area that goes down over several, by rising number; empty for a cell
 *     of its own
 * @param fill {@code #rrggbb}, where the cell is coloured
 */
public record CellRead(
        String text, Value value, String address, List<Integer> sharedWithRows, Optional<String> fill) {
    public CellRead {
        sharedWithRows = List.copyOf(sharedWithRows);
    }

    /** What a line says in a column, empty cells included. */
    static CellRead at(Grid.Line line, int column) {
        return line.at(column).map(place -> {
            Cell cell = place.cell();
            List<Integer> rows = place.merge() == null
                    ? List.of()
                    : IntStream.rangeClosed(place.merge().firstRow(), place.merge().lastRow())
                            .filter(row -> row != line.number()).boxed().toList();
            // What shows an error holds nothing; the doubt names it.
            String text = cell.value() instanceof Value.Unusable ? "" : cell.text();
            return new CellRead(text, cell.value(), cell.address(), rows, cell.fill());
        }).orElseGet(() -> new CellRead("", new Value.Blank(), Cell.address(line.number(), column), List.of(),
                Optional.empty()));
    }

    /** Whether the cell holds nothing at all, not even an error. */
    public boolean isBlank() {
        return isEmpty() && !(value instanceof Value.Unusable);
    }

    /** The text for comparing and looking up: spaces at the ends gone, every run of spaces and line breaks one space. */
    public String words() {
        return Words.plain(text);
    }

    /** Whether nothing is written here; the cell may still be coloured. */
    public boolean isEmpty() {
        return words().isEmpty();
    }

    public Optional<Hue> hue() {
        return fill.flatMap(Hue::of);
    }
}
