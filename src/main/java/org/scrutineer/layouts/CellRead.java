package org.scrutineer.layouts;

import java.util.List;
import java.util.Optional;
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
