package org.scrutineer.layouts;

import java.util.List;

/**
 * The part of a sheet that belongs to one table: the lines above its header, and all until the next table.
 *
 * @param lines of the whole sheet
 * @param start place of the first line above the header
 * @param end place after the last line
 */
record Block(List<Grid.Line> lines, Header header, int start, int end) {
    static Block of(List<Grid.Line> lines, List<Header> headers, int table) {
        int start = table == 0 ? 0 : titles(lines, headers, table);
        int end = table + 1 == headers.size() ? lines.size() : titles(lines, headers, table + 1);
        return new Block(lines, headers.get(table), start, end);
    }

    /** Where the lines begin that stand right above a later header: lone texts without an empty row between. */
    private static int titles(List<Grid.Line> lines, List<Header> headers, int table) {
        int place = headers.get(table).first();
        int stop = headers.get(table - 1).last() + 1;
        while (place > stop && !lines.get(place).gap() && lines.get(place - 1).filled().size() <= 2) {
            place--;
        }
        if (place > stop && lines.get(place).gap() && place == headers.get(table).first()
                && lines.get(place - 1).filled().size() == 1 && lines.get(place - 1).gap()) {
            place--;
        }
        return place;
    }

    List<Grid.Line> above() {
        return lines.subList(start, Math.max(start, header.first()));
    }

    List<Grid.Line> under() {
        return lines.subList(header.last() + 1, end);
    }

    int headerRow() {
        return header.last() < header.first() ? 0 : lines.get(header.last()).number();
    }
}
