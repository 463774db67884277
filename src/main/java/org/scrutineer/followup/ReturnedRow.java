package org.scrutineer.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.workbooks.Cell;

/**
 * A row of a table in a returned form.
 *
 * @param number as Excel shows it
 * @param key the hidden one, where it is still there
 * @param locked texts of the locked cells, empty where a cell is
 * @param lockedCells by their place among the locked columns
 * @param answers what the open cells say
 * @param others filled cells in columns that the form does not have
 */
record ReturnedRow(
        Sort sort, String sheet, int number, Optional<String> key, List<String> locked,
        Map<Integer, String> lockedCells, Map<Question, Said> answers, List<Cell> others) {

    /** Everything that is written in it, as it stands: "sheet, address" to words. */
    Map<CellPlace, String> words() {
        Map<CellPlace, String> words = new LinkedHashMap<>();
        lockedCells.forEach((index, address) -> {
            if (!locked.get(index).isBlank()) {
                words.put(new CellPlace(sheet, address), locked.get(index));
            }
        });
        answers.values().forEach(said -> words.put(said.place(), said.text()));
        others.forEach(cell -> words.put(new CellPlace(sheet, cell.address()), cell.text()));
        return words;
    }

    String ref() {
        return locked.getFirst();
    }

    String wording() {
        return locked.get(1);
    }

    /** Where an answer would stand, also where the cell is empty. */
    String address(int column) {
        return Cell.address(number, column);
    }
}
