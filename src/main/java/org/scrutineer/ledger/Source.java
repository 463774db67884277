package org.scrutineer.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where imported values came from.
 *
 * @param file the workbook's file name, without folders
 * @param sha256 its content's digest in lower-case hexadecimal: the key of the attachment
 * @param sheet the sheet's name as shown on its tab
 * @param cells column of the record to the cell it was read from, such as {@code wording → B6}
 */
public record Source(String file, String sha256, String sheet, SortedMap<String, String> cells) {
    public Source {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** Where one column was read, as file, sheet and cell; the cell is null where the column has none of its own. */
    public Map<String, String> place(String column) {
        Map<String, String> place = new LinkedHashMap<>();
        place.put("file", file);
        place.put("sheet", sheet);
        place.put("cell", cells.get(column));
        return place;
    }
}
