package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.scrutineer.ui.Progress;

/** Reads the sheets of one workbook, one after the other. */
final class SheetReader {
    /** Rows between two looks at whether anybody still wants the result. */
    private static final int ROWS_BETWEEN_CHECKS = 1_000;

    private final CellReader cells;
    private final Notes notes;
    private final Progress progress;
    private int kept;

    SheetReader(SharedTexts shared, Styles styles, Notes notes, Progress progress) {
        this.cells = new CellReader(shared, styles, notes);
        this.notes = notes;
        this.progress = progress;
    }

    Sheet read(Xml xml, String name, boolean hidden) throws XMLStreamException {
        List<Sheet.Row> rows = new ArrayList<>();
        List<Sheet.Merge> merges = new ArrayList<>();
        int last = 0;
        while (xml.next()) {
            if (xml.starts("row")) {
                last = xml.number("r", last + 1);
                row(xml, name, last, rows);
                if (last % ROWS_BETWEEN_CHECKS == 0) {
                    progress.check();
                }
            } else if (xml.starts("col") && xml.flag("hidden")) {
                hiddenColumns(xml, name);
            } else if (xml.starts("mergeCell")) {
                merge(xml.attribute("ref", ""), merges);
            } else if (xml.starts("extLst")) {
                xml.skip();
            }
        }
        return new Sheet(name, hidden, ordered(rows), merges);
    }

    private void row(Xml xml, String sheet, int number, List<Sheet.Row> rows)
            throws XMLStreamException {
        if (number < 1 || number > Limits.ROWS) {
            throw Refused.outOfBounds();
        }
        boolean hidden = xml.flag("hidden") || "0".equals(xml.attribute("ht"));
        List<Cell> row = new ArrayList<>();
        boolean holds = false;
        boolean rising = true;
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int next = Address.column(xml.attribute("r"), column + 1);
                rising &= next > column;
                column = next;
                Cell cell = cells.read(xml, sheet, number, column);
                if (cell != null) {
                    row.add(cell);
                    holds |= !cell.isBlank();
                }
            }
        }
        if (!holds) {
            return;
        }
        kept += row.size();
        if (kept > Limits.CELLS) {
            throw Refused.tooManyCells();
        }
        if (hidden) {
            notes.hiddenRow();
        }
        rows.add(new Sheet.Row(number, hidden, rising ? row : byColumn(row)));
    }

    /** Where a cell is written twice the later one counts, as in Excel. */
    private static List<Cell> byColumn(List<Cell> row) {
        Map<Integer, Cell> cells = new TreeMap<>();
        row.forEach(cell -> cells.put(cell.column(), cell));
        return List.copyOf(cells.values());
    }

    private static List<Sheet.Row> ordered(List<Sheet.Row> rows) {
        for (int place = 1; place < rows.size(); place++) {
            if (rows.get(place - 1).number() >= rows.get(place).number()) {
                Map<Integer, Sheet.Row> byNumber = new TreeMap<>(Comparator.naturalOrder());
                rows.forEach(row -> byNumber.put(row.number(), row));
                return List.copyOf(byNumber.values());
            }
        }
        return rows;
    }

    private void hiddenColumns(Xml xml, String sheet) throws XMLStreamException {
        int first = xml.number("min", 1);
        int last = Math.min(xml.number("max", first), Limits.COLUMNS);
        // A run to the edge of the sheet hides nothing but emptiness.
        if (first >= 1 && last < Limits.COLUMNS) {
            List<String> letters = new ArrayList<>();
            for (int column = first; column <= last && letters.size() < 20; column++) {
                letters.add(Cell.letters(column - 1));
            }
            notes.hiddenColumns(sheet, letters);
        }
    }

    private static void merge(String area, List<Sheet.Merge> merges) {
        String[] corners = area.replace("$", "").split(":");
        if (corners.length == 2 && merges.size() < Limits.MERGES) {
            int firstRow = Address.row(corners[0]);
            int lastRow = Address.row(corners[1]);
            int firstColumn = Address.column(corners[0], -1);
            int lastColumn = Address.column(corners[1], -1);
            if (firstRow >= 1 && lastRow >= firstRow && lastColumn >= firstColumn) {
                merges.add(new Sheet.Merge(firstRow, lastRow, firstColumn, lastColumn));
            }
        }
    }
}
