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

    private final RowReader rows;
    private final Notes notes;
    private final Progress progress;

    SheetReader(SharedTexts shared, Styles styles, Notes notes, Progress progress) {
        this.rows = new RowReader(new CellReader(shared, styles, notes), notes);
        this.notes = notes;
        this.progress = progress;
    }

    Sheet read(Xml xml, String name, boolean hidden) throws XMLStreamException {
        List<Sheet.Row> found = new ArrayList<>();
        List<Sheet.Merge> merges = new ArrayList<>();
        List<String> hiddenColumns = new ArrayList<>();
        int last = 0;
        while (xml.next()) {
            if (xml.starts("row")) {
                last = xml.number("r", last + 1);
                Sheet.Row row = rows.read(xml, name, last);
                if (row != null) {
                    found.add(row);
                }
                if (last % ROWS_BETWEEN_CHECKS == 0) {
                    progress.check();
                }
            } else if (xml.starts("col") && xml.flag("hidden")) {
                hiddenColumns(xml, hiddenColumns);
            } else if (xml.starts("mergeCell")) {
                merge(xml.attribute("ref", ""), merges);
            } else if (xml.starts("extLst")) {
                xml.skip();
            }
        }
        if (!hiddenColumns.isEmpty()) {
            notes.hiddenColumns(name, hiddenColumns);
        }
        return new Sheet(name, hidden, ordered(found), merges);
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

    private static void hiddenColumns(Xml xml, List<String> columns) throws XMLStreamException {
        int first = xml.number("min", 1);
        int last = Math.min(xml.number("max", first), Limits.COLUMNS);
        // A run to the edge of the sheet hides nothing but emptiness.
        if (first >= 1 && last < Limits.COLUMNS) {
            for (int column = first; column <= last && columns.size() < Limits.COLUMNS; column++) {
                columns.add(Cell.letters(column - 1));
            }
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
