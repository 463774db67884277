package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the headers of tables of figures: rows without figures that name periods, what is measured, or the columns, and
 * under which figures stand.
 */
final class CrossFinder {
    /** How many rows under a header are looked at to tell what its columns hold. */
    static final int SAMPLE = 300;

    private final List<Grid.Line> lines;
    private final CrossLook look;

    CrossFinder(List<Grid.Line> lines, CrossLook look) {
        this.lines = lines;
        this.look = look;
    }

    /** In the order of the sheet. */
    List<CrossHeader> headers() {
        List<CrossHeader> headers = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            boolean rowOfTable = !headers.isEmpty() && isRow(headers.getLast(), lines.get(at));
            int free = headers.isEmpty() ? 0 : headers.getLast().last() + 1;
            if (!rowOfTable) {
                headers.addAll(at(at, free));
            }
        }
        return headers.isEmpty() ? withoutHeader().stream().toList() : headers;
    }

    /**
     * The header that a person names.
     *
     * @param row of the headings, from 1
     * @param key the column, from 0, that names what is measured or for when
     */
    Optional<CrossHeader> told(int row, int key) {
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).number() == row) {
                Grid.Line line = lines.get(place);
                Optional<Grid.Line> upper = upper(place);
                List<CrossColumn> columns = new CrossColumns(look, sample(place + 1), CrossColumns.Span.ALL).told(
                        texts(line), upper.map(above -> groups(above, line)).orElse(Map.of()), key);
                return Optional.of(new CrossHeader(place, place, columns)).filter(CrossHeader::says);
            }
        }
        return Optional.empty();
    }

    /** How much a line looks like a header: its cells that name a period, something measured, or a column. */
    private int strength(Grid.Line line) {
        if (line.filled().stream().anyMatch(place -> look.number(place.cell()) && !isYear(place))) {
            return 0;
        }
        return (int) line.filled().stream().filter(this::heads).count();
    }

    private boolean heads(Grid.Place place) {
        return look.isPeriod(place.cell()) || look.subject(place.cell())
                || CrossWords.heads(CrossWords.plain(place.cell().text()));
    }

    private static boolean isYear(Grid.Place place) {
        return place.cell().text().strip().matches("20\\d\\d");
    }

    /** Whether a line fits into the table above it, so that names in its key columns make it no new header. */
    private boolean isRow(CrossHeader table, Grid.Line line) {
        boolean hasFigure = table.values().stream().anyMatch(column -> line.at(column.column())
                .filter(place -> place.own(line.number()) && place.filled() && !heads(place))
                .isPresent());
        long heads = line.filled().stream()
                .filter(place -> table.holdsFigures(place.column()))
                .filter(this::heads)
                .count();
        return hasFigure || heads == 0 && strength(line) < 2;
    }

    /** @param free the first line that belongs to no header yet */
    private List<CrossHeader> at(int place, int free) {
        Grid.Line line = lines.get(place);
        int strength = strength(line);
        if (strength == 0 || isBelow(place, strength)) {
            return List.of();
        }
        Optional<Grid.Line> upper = place > free ? upper(place) : Optional.empty();
        Map<Integer, Grid.Place> groups = upper.map(above -> groups(above, line)).orElse(Map.of());
        List<CrossHeader> headers = new ArrayList<>();
        for (CrossColumns.Span span : spans(line)) {
            CrossColumns columns = new CrossColumns(look, sample(place + 1), span);
            CrossHeader header = new CrossHeader(
                    upper.isPresent() ? place - 1 : place, place, columns.of(texts(line), groups));
            if (header.says() && columns.explains(header)) {
                headers.add(header);
            }
        }
        return headers;
    }

    /** Tables side by side begin with "Measure" each; a header without it, or with one, is that of one table. */
    private List<CrossColumns.Span> spans(Grid.Line line) {
        List<CrossColumns.Span> spans = new ArrayList<>();
        int first = 0;
        boolean subject = false;
        boolean period = false;
        for (Grid.Place place : line.filled()) {
            boolean begins = CrossWords.subject(CrossWords.plain(place.cell().text()));
            if (begins && subject && period) {
                spans.add(new CrossColumns.Span(first, place.column() - 1));
                first = place.column();
                period = false;
            }
            subject |= begins;
            period |= subject && look.isPeriod(place.cell());
        }
        if (first > 0 && !period) {
            return List.of(CrossColumns.Span.ALL);
        }
        spans.add(new CrossColumns.Span(first, Integer.MAX_VALUE));
        return spans;
    }

    /** Whether the next line is the header, or its lower row, rather than this one. */
    private boolean isBelow(int place, int strength) {
        if (place + 1 >= lines.size()) {
            return true;
        }
        int next = strength(lines.get(place + 1));
        return next >= 2 && (isAdjacent(place + 1) || next > strength);
    }

    private boolean isAdjacent(int place) {
        return place > 0 && !lines.get(place).gap() && lines.get(place).number() == lines.get(place - 1).number() + 1;
    }

    /** The row of groups over a header: several of them, or one that goes over several columns or names a period. */
    private Optional<Grid.Line> upper(int place) {
        if (!isAdjacent(place)) {
            return Optional.empty();
        }
        Grid.Line above = lines.get(place - 1);
        Grid.Place first = above.filled().getFirst();
        boolean figures = above.filled().stream().anyMatch(cell -> look.number(cell.cell()) && !isYear(cell));
        boolean merged = above.filled().stream().anyMatch(cell -> cell.lastColumn() > cell.column());
        boolean groups = above.filled().size() > 1
                ? merged || says(above) >= 2 || says(above) == 1 && !CrossWords.heads(CrossWords.plain(
                        first.cell().text()))
                : first.column() > lines.get(place).filled().getFirst().column() && says(above) == 1;
        return !figures && groups ? Optional.of(above) : Optional.empty();
    }

    /** How many cells name a period, a year or something measured; "Provider | Acorn Homecare" heads no column. */
    private long says(Grid.Line line) {
        return line.filled().stream()
                .filter(cell -> look.isPeriod(cell.cell()) || look.subject(cell.cell()) || isYear(cell))
                .count();
    }

    private static Map<Integer, Grid.Place> texts(Grid.Line line) {
        Map<Integer, Grid.Place> texts = new TreeMap<>();
        line.places().stream().filter(Grid.Place::filled).forEach(place -> texts.put(place.column(), place));
        return texts;
    }

    /** What stands over each column: a group goes on to the right as far as it is merged, or until the next one. */
    private static Map<Integer, Grid.Place> groups(Grid.Line upper, Grid.Line lower) {
        Map<Integer, Grid.Place> groups = new TreeMap<>();
        List<Grid.Place> filled = upper.filled();
        int end = lower.filled().stream().mapToInt(Grid.Place::lastColumn).max().orElse(0);
        for (int at = 0; at < filled.size(); at++) {
            Grid.Place group = filled.get(at);
            int next = at + 1 < filled.size() ? filled.get(at + 1).column() - 1 : end;
            int last = group.merge() == null ? next : group.lastColumn();
            for (int column = group.column(); column <= last; column++) {
                groups.put(column, group);
            }
        }
        return groups;
    }

    private List<Grid.Line> sample(int from) {
        return lines.subList(Math.min(from, lines.size()), Math.min(from + SAMPLE, lines.size()));
    }

    /** Names of what is measured with figures beside them, and nothing over either. */
    private Optional<CrossHeader> withoutHeader() {
        CrossColumns columns = new CrossColumns(look, sample(0), CrossColumns.Span.ALL);
        CrossHeader header = new CrossHeader(0, -1, columns.withoutHeader());
        return header.says() && columns.known(header) >= 2 ? Optional.of(header) : Optional.empty();
    }
}
