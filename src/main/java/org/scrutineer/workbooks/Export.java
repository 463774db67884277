package org.scrutineer.workbooks;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table to be written.
 *
 * @param above lines over the table in a workbook, such as what it shows and as at which day; a text file has none
 * @param rows cells in the order of the headers: text, a number, a date, a flag, a {@link Rated}, a {@link Measured}, or null for an empty
 *     cell; anything else is written as its text
 */
public record Export(String sheetName, List<String> above, List<String> headers, List<List<Object>> rows) {
    public Export(String sheetName, List<String> headers, List<List<Object>> rows) {
        this(sheetName, List.of(), headers, rows);
    }

    public Export {
        above = List.copyOf(above);
        headers = List.copyOf(headers);
        rows = Collections.unmodifiableList(rows);
        if (headers.isEmpty()) {
            throw new IllegalArgumentException("A table needs columns.");
        }
    }

    /** Headers as a table of Excel needs them: filled, and none twice. */
    List<String> tableHeaders() {
        Set<String> taken = new HashSet<>();
        return IntStream.range(0, headers.size()).mapToObj(column -> {
            String plain = headers.get(column).replaceAll("\\s+", " ").strip();
            String wanted = plain.isEmpty() ? "Column " + (column + 1) : plain;
            String name = wanted;
            for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
                name = wanted + " " + again;
            }
            return name;
        }).toList();
    }

    /** The row of the headers, from 0: an empty row parts them from what stands above. */
    int headerRow() {
        return above.isEmpty() ? 0 : above.size() + 1;
    }

    Object cell(int row, int column) {
        List<Object> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : null;
    }
}
