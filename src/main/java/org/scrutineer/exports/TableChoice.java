package org.scrutineer.exports;

import java.util.List;
import java.util.Optional;

/** What was chosen at one place the last time that a table of it went out. */
record TableChoice(ColumnChoice columns, ExportFormat format) {
    private static final String FORMAT = "format: ";

    /** Until somebody chooses. */
    static TableChoice usual(ExportedTable table) {
        return new TableChoice(ColumnChoice.usual(table), ExportFormat.XLSX);
    }

    TableChoice fitting(ExportedTable table) {
        return new TableChoice(columns.fitting(table), format);
    }

    String text() {
        return FORMAT + format.ending() + "\n" + columns.text();
    }

    /** @return nothing for what a later version wrote and this one cannot read */
    static Optional<TableChoice> parse(String text) {
        ColumnChoice columns = ColumnChoice.parse(text);
        List<String> formats = text.lines().filter(line -> line.startsWith(FORMAT))
                .map(line -> line.substring(FORMAT.length())).toList();
        return formats.stream().findFirst().flatMap(ExportFormat::called)
                .filter(format -> columns.any())
                .map(format -> new TableChoice(columns, format));
    }
}
