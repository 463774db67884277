package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;

/** The rows of a workbook as rows of tables, one table for each sheet that is shown. */
final class SheetPassages {
    private static final int MOST_COLUMNS = 60;

    private SheetPassages() {}

    static List<Passage> of(Workbook workbook) {
        List<Passage> passages = new ArrayList<>();
        int table = 0;
        for (Sheet sheet : workbook.sheets()) {
            if (!sheet.hidden()) {
                table++;
                for (Sheet.Row row : sheet.rows()) {
                    passages.add(new Passage.Row(row.number(), table, cells(row)));
                }
            }
        }
        return passages;
    }

    private static List<String> cells(Sheet.Row row) {
        int last = row.cells().stream().mapToInt(Cell::column).max().orElse(0);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column <= Math.min(last, MOST_COLUMNS); column++) {
            cells.add(row.cell(column).map(Cell::text).orElse(""));
        }
        return cells;
    }
}
