package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.layouts.CrossColumn.Part;
import org.scrutineer.layouts.CrossColumn.Values;
import org.scrutineer.periods.WrittenPeriod;

/** Reads the rows under the header of a table of figures. */
final class CrossRows {
    private final CrossHeader header;
    private final CrossLook look;
    /** Columns that hold one figure together: the whole, or its numerator and denominator. */
    private final List<Map<Part, Values>> figures;
    private final List<CrossCell> cells = new ArrayList<>();
    private final List<CrossTotal> totals = new ArrayList<>();
    private Optional<Line> body = Optional.empty();
    private Optional<CrossPeriod> period = Optional.empty();
    private String group = "";
    private String year = "";
    private int first;

    CrossRows(CrossHeader header, CrossLook look) {
        this.header = header;
        this.look = look;
        Map<String, Map<Part, Values>> together = new LinkedHashMap<>();
        for (Values column : header.values()) {
            String key = column.subject().map(CrossLabel::text) + "/" + column.period().map(CrossPeriod::text);
            boolean taken = together.getOrDefault(key, Map.of()).containsKey(column.part());
            together.computeIfAbsent(taken ? key + column.column() : key, none -> new LinkedHashMap<>())
                    .put(column.part(), column);
        }
        figures = List.copyOf(together.values());
    }

    List<CrossCell> cells() {
        return cells;
    }

    List<CrossTotal> totals() {
        return totals;
    }

    /** @return how many of the lines belong to the table; what follows are notes */
    int read(List<Grid.Line> lines) {
        int last = 0;
        Optional<Aside> aside = Optional.empty();
        for (int at = 0; at < lines.size(); at++) {
            Grid.Line line = lines.get(at);
            boolean known = isKnown(line);
            if (line.gap() && last > 0 && !known && aside.isEmpty()) {
                aside = Optional.of(new Aside(last, cells.size(), totals.size()));
            }
            if (read(line)) {
                first = last == 0 ? at : first;
                last = at + 1;
                aside = known ? Optional.empty() : aside;
            }
        }
        return aside.map(this::leaveOut).orElse(last);
    }

    /** Where, after an empty row, lines began that may be no rows of the table any more. */
    private record Aside(int last, int cells, int totals) {}

    private int leaveOut(Aside aside) {
        cells.subList(aside.cells(), cells.size()).clear();
        totals.subList(aside.totals(), totals.size()).clear();
        return aside.last();
    }

    /** Whether a line surely is a row of the table: "Telephone" and a number under the figures is not. */
    private boolean isKnown(Grid.Line line) {
        long figures = header.values().stream()
                .filter(column -> line.at(column.column()).filter(place -> look.number(place.cell())).isPresent())
                .count();
        return figures >= 2 || header.subjects()
                .map(column -> line.at(column.column()).filter(place -> look.subject(place.cell())).isPresent())
                .orElse(true);
    }

    /** The place of the first line that is a row of the table. */
    int first() {
        return first;
    }

    private boolean read(Grid.Line line) {
        boolean any = header.values().stream().anyMatch(column -> !CellRead.at(line, column.column()).isBlank());
        String key = keys(line);
        if (isTotal(key)) {
            sumUp(line);
            return true;
        }
        return header.subjects().isPresent() ? down(line, any) : across(line, any, key);
    }

    /** What heads a row that sums others up: the first key that is filled. */
    private String keys(Grid.Line line) {
        return line.filled().stream()
                .filter(place -> !header.holdsFigures(place.column()))
                .filter(place -> !look.number(place.cell()))
                .map(place -> CrossWords.plain(place.cell().text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean isTotal(String key) {
        return CrossWords.total(key) && !look.subject(key);
    }

    /** A row that names what is measured. */
    private boolean down(Grid.Line line, boolean any) {
        Optional<Grid.Place> label = line.at(header.subjects().orElseThrow().column()).filter(Grid.Place::filled);
        if (label.isEmpty() || look.number(label.get().cell())) {
            return false;
        }
        String text = Words.plain(label.get().cell().text());
        if (!any && !look.subject(text) || isTotal(CrossWords.plain(text))) {
            return false;
        }
        remember(line);
        CrossLabel subject = new CrossLabel(text, label.get().cell().address(), group(line));
        take(line, Optional.of(subject));
        header.of(CrossColumn.Totals.class).forEach(column -> total(line, column.column(), subject));
        return true;
    }

    /** The words left of a label, such as "Visits" before "Missed", perhaps written once for several rows. */
    private String group(Grid.Line line) {
        int left = header.subjects().orElseThrow().column() - 1;
        boolean aside = header.columns().stream()
                .anyMatch(column -> column.column() == left && column instanceof CrossColumn.Aside);
        if (aside && !text(line, left).isEmpty()) {
            group = text(line, left);
        }
        return group;
    }

    /** A row that says for which period, or whose, the figures of its columns are. */
    private boolean across(Grid.Line line, boolean any, String key) {
        boolean keyed = header.periods().isPresent() || header.bodies().isPresent();
        boolean hasKey = header.periods().map(column -> period(line, column.column()).isPresent())
                .orElseGet(() -> !header.bodies().isPresent() || !text(line, header.bodies().get().column()).isEmpty());
        if (keyed && !hasKey && (!any || !key.isEmpty() || period.isEmpty())) {
            return false;
        }
        if (!keyed && (!any || !cells.isEmpty())) {
            return false;
        }
        if (keyed && !hasKey) {
            // Figures under the last row without a word beside them sum the rows up.
            sumUp(line);
            return true;
        }
        remember(line);
        take(line, Optional.empty());
        return true;
    }

    /** A key that is written once for several rows holds for all of them. */
    private void remember(Grid.Line line) {
        header.bodies().flatMap(column -> line.at(column.column())).filter(Grid.Place::filled)
                .ifPresent(place -> body = Optional.of(new Line(
                        line.number(), place.cell().address(), Words.plain(place.cell().text()))));
        header.periods().flatMap(column -> period(line, column.column()))
                .ifPresent(found -> period = Optional.of(found));
    }

    private Optional<CrossPeriod> period(Grid.Line line, int column) {
        header.of(CrossColumn.Aside.class).filter(aside -> CrossWords.year(CrossWords.plain(aside.header())))
                .map(aside -> text(line, aside.column())).filter(text -> !text.isEmpty()).findFirst()
                .ifPresent(text -> year = text);
        return line.at(column).filter(Grid.Place::filled).flatMap(place -> look.period(place.cell()))
                .map(found -> new CrossPeriod(found.period().inYear(year), found.text(), found.address()));
    }

    private static String text(Grid.Line line, int column) {
        return line.at(column).filter(Grid.Place::filled).map(place -> Words.plain(place.cell().text())).orElse("");
    }

    private void take(Grid.Line line, Optional<CrossLabel> ofRow) {
        for (Map<Part, Values> figure : figures) {
            Values column = figure.values().iterator().next();
            if (isLent(line, column.column())) {
                continue;
            }
            if (cells.size() == Crossings.MOST) {
                throw Crossings.tooMany();
            }
            CrossLabel subject = column.subject().or(() -> ofRow).orElseThrow();
            Optional<CellRead> numerator = part(line, figure, Part.NUMERATOR);
            Optional<CellRead> denominator = part(line, figure, Part.DENOMINATOR);
            CellRead cell = part(line, figure, Part.WHOLE).or(() -> numerator).or(() -> denominator).orElseThrow();
            cells.add(new CrossCell(
                    subject, body, column.period().map(own -> over(line, column, own)).or(() -> period), cell,
                    numerator, denominator));
        }
    }

    /** Whether a cell left of it is merged over this one. */
    private boolean isLent(Grid.Line line, int column) {
        return line.filled().stream().anyMatch(place -> place.column() < column && place.lastColumn() >= column);
    }

    /** One figure in a cell that is merged over several months is that of all of them. */
    private CrossPeriod over(Grid.Line line, Values column, CrossPeriod own) {
        int last = line.at(column.column()).map(Grid.Place::lastColumn).orElse(column.column());
        if (last == column.column()) {
            return own;
        }
        int months = (int) header.values().stream()
                .filter(other -> other.column() >= column.column() && other.column() <= last)
                .filter(other -> other.period().filter(period -> period.period().months() == 1).isPresent())
                .count();
        return months < 2
                ? own
                : new CrossPeriod(new WrittenPeriod(
                        own.period().month(), months, own.period().year(), false), own.text(), own.address());
    }

    private static Optional<CellRead> part(Grid.Line line, Map<Part, Values> figure, Part part) {
        return Optional.ofNullable(figure.get(part)).map(column -> CellRead.at(line, column.column()));
    }

    private void sumUp(Grid.Line line) {
        header.values().stream().filter(column -> column.part() == Part.WHOLE && column.subject().isPresent())
                .forEach(column -> total(line, column.column(), column.subject().get()));
    }

    private void total(Grid.Line line, int column, CrossLabel subject) {
        CellRead cell = CellRead.at(line, column);
        if (!cell.isBlank()) {
            totals.add(new CrossTotal(subject, body, cell));
        }
    }
}
