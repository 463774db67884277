package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one workbook's sheets, one after the other. */
final class RowReader {
    private final CellReader cells;
    private final Notes notes;
    private final List<Cell> row = new ArrayList<>();
    private final Signs signs = new Signs();
    private final Signs type = new Signs();
    private int kept;
    private int column;
    private int style;

    RowReader(CellReader cells, Notes notes) {
        this.cells = cells;
        this.notes = notes;
    }

    /**
     * Null for a row that holds nothing.
     *
     * @param number from 1
     */
    Sheet.Row read(Xml xml, String sheet, int number) throws XMLStreamException {
        if (number < 1 || number > Limits.ROWS) {
            throw Refused.outOfBounds();
        }
        boolean hidden = xml.flag("hidden") || "0".equals(xml.attribute("ht"));
        boolean rising = cells(xml, sheet, number);
        if (row.stream().allMatch(Cell::isBlank)) {
            return null;
        }
        kept += row.size();
        if (kept > Limits.CELLS) {
            throw Refused.tooManyCells();
        }
        if (hidden) {
            notes.hiddenRow();
        }
        return new Sheet.Row(number, hidden, rising ? List.copyOf(row) : byColumn());
    }

    /** Whether they stand in their order. */
    private boolean cells(Xml xml, String sheet, int number) throws XMLStreamException {
        row.clear();
        boolean rising = true;
        column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int before = column;
                attributes(xml);
                rising &= column > before;
                Cell cell = cells.read(xml, sheet, number, column, style, type);
                if (cell != null) {
                    row.add(cell);
                }
                if (row.size() > Limits.COLUMNS) {
                    throw Refused.outOfBounds();
                }
            }
        }
        return rising;
    }

    private void attributes(Xml xml) throws XMLStreamException {
        int next = column + 1;
        style = 0;
        type.handleEmptyValue();
        for (int place = 0; place < xml.attributes(); place++) {
            switch (xml.letter(place)) {
                case 'r' -> {
                    xml.look(place, signs);
                    next = Address.column(signs, next);
                }
                case 's' -> {
                    xml.look(place, signs);
                    style = signs.isEmpty() ? 0 : Integer.parseInt(signs, 0, signs.length(), 10);
                }
                case 't' -> xml.look(place, type);
                default -> {
                    // The rest says nothing about values.
                }
            }
        }
        if (next >= Limits.COLUMNS) {
            throw Refused.outOfBounds();
        }
        column = next;
    }

    /** Where a cell is written twice the later one counts, as in Excel. */
    private List<Cell> byColumn() {
        Map<Integer, Cell> cells = new TreeMap<>();
        row.forEach(cell -> cells.put(cell.column(), cell));
        return List.copyOf(cells.values());
    }
}
