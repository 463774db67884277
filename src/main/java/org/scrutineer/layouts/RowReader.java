package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Value;

/** Tells the rows under a header apart: rows of the table, headings, totals, the header once more. */
final class RowReader {
    private static final Pattern TOTAL = Pattern
            .compile("(?i)(grand |sub|sub |sub-)?totals?\\b.{0,40}|sum|overall\\b.{0,40}");
    private static final Pattern TOTAL_ALONE = Pattern.compile("(?i)(grand |sub|sub |sub-)?totals?|overall");
    private static final Pattern HEADING = Pattern.compile("(?i)(workstream|theme|section|priority|objective|outcome"
            + "|part|strand|pillar|domain|goal|project)\\b.*");

    private static final Pattern OF_A_PART = Pattern.compile("(?i)(work ?stream|theme|strand|pillar)\\b.*");

    private final Header header;
    private final List<ColumnMatch> columns;
    /** Typical length of the texts in the first column, by which a heading is told from them. */
    private final double usualLength;
    private final boolean usuallyBold;
    /** Whether the rows carry reference numbers throughout, so that a row with other words there is none. */
    private final boolean numbered;

    RowReader(Header header, List<ColumnMatch> columns, List<Grid.Line> sample) {
        this.header = header;
        this.columns = columns;
        List<Cell> firsts = sample.stream().filter(line -> cells(line).size() > 1)
                .flatMap(line -> line.at(header.firstColumn()).stream()).filter(Grid.Place::filled)
                .map(Grid.Place::cell).toList();
        this.usualLength = firsts.stream().mapToInt(cell -> cell.text().length()).average().orElse(0);
        this.usuallyBold = firsts.stream().filter(Cell::bold).count() * 2 > firsts.size();
        long refs = sample.stream().filter(line -> ref(line).filter(RowReader::isRef).isPresent()).count();
        this.numbered = refs > 0 && refs * 10 >= sample.stream().filter(line -> ref(line).isPresent()).count() * 5;
    }

    /** The filled cells of a row that belong to the table and not to something beside it. */
    List<Grid.Place> cells(Grid.Line line) {
        return line.filled().stream().filter(place -> header.within(place.column())
                || columns.stream().anyMatch(match -> match.column() == place.column())).toList();
    }

    RecognisedRow read(Grid.Line line) {
        List<Grid.Place> cells = cells(line);
        if (repeatsHeader(cells)) {
            return new RecognisedRow.RepeatedHeader(line.number(), line.hidden());
        }
        Optional<Cell> total = total(line);
        if (total.isPresent()) {
            return new RecognisedRow.Totals(line.number(), line.hidden(), Words.plain(total.get().text()),
                    total.get().address());
        }
        if (cells.size() == 1 && isHeading(line, cells.getFirst())) {
            Cell cell = cells.getFirst().cell();
            return new RecognisedRow.Span(
                    line.number(), line.hidden(), cell.text(), cell.address(), Optional.empty());
        }
        if (cells.size() == 2 && isRated(cells.get(1)) && isRatedHeading(line, cells.getFirst())) {
            Cell cell = cells.getFirst().cell();
            return new RecognisedRow.Span(line.number(), line.hidden(), cell.text(), cell.address(),
                    Optional.of(CellRead.at(line, cells.get(1).column())));
        }
        return data(line);
    }

    private boolean repeatsHeader(List<Grid.Place> cells) {
        return cells.size() >= 2 && cells.stream().allMatch(cell -> Words.plain(cell.cell().text())
                .equalsIgnoreCase(header.texts().getOrDefault(cell.column(), "")));
    }

    /** A row that says "Total" or "Overall" beside nothing but numbers and ratings. */
    private Optional<Cell> total(Grid.Line line) {
        List<Grid.Place> cells = cells(line);
        boolean hasRef = ref(line).filter(RowReader::isRef).isPresent();
        Pattern says = hasRef ? TOTAL_ALONE : TOTAL;
        Optional<Cell> total = cells.stream().map(Grid.Place::cell)
                .filter(cell -> says.matcher(Words.plain(cell.text())).matches()).findFirst();
        return total.filter(word -> cells.stream().filter(place -> place.cell() != word).allMatch(this::sums));
    }

    private boolean sums(Grid.Place place) {
        String text = Words.plain(place.cell().text());
        return place.cell().value() instanceof Value.Number || Kinds.ref(text) || Kinds.rating(text, Set.of());
    }

    /** Whether a row's only cell is a heading rather than a row that is still empty otherwise. */
    boolean isHeading(Grid.Line line, Grid.Place cell) {
        if (spans(cell)) {
            return true;
        }
        String text = Words.plain(cell.cell().text());
        Optional<ColumnMatch> match = columns.stream().filter(column -> column.column() == cell.column()).findFirst();
        if (match.isPresent() && match.get().field().content() == Content.REF) {
            return !Kinds.ref(text);
        }
        if (cell.column() != header.firstColumn() || line.places().stream().anyMatch(place -> lent(line, place))) {
            return false;
        }
        boolean short_ = usualLength >= 40 && text.length() * 2 < usualLength;
        return cell.cell().bold() && !usuallyBold || HEADING.matcher(text).matches() || short_;
    }

    private boolean isRated(Grid.Place place) {
        return columns.stream().anyMatch(match -> match.column() == place.column()
                && match.field().content() == Content.RATING);
    }

    /** A heading that rates all rows under it has to look like one, because a row may have no more than that either. */
    private boolean isRatedHeading(Grid.Line line, Grid.Place place) {
        String text = Words.plain(place.cell().text());
        boolean looks = place.cell().bold() && !usuallyBold || OF_A_PART.matcher(text).matches();
        return looks && place.column() == header.firstColumn() && place.own(line.number()) && !Kinds.ref(text)
                && columns.stream().noneMatch(match -> match.column() == place.column()
                        && match.field().content() == Content.LONG_TEXT && !place.cell().bold());
    }

    /** Whether the only cell of a row at the end of a table may be a note under it rather than its last row. */
    boolean couldBeNote(Grid.Line line, Grid.Place cell) {
        if (line.gap()) {
            return !isRef(cell);
        }
        return !isRef(cell) && isHeading(line, cell) && !(spans(cell) && cell.cell().bold());
    }

    /** Whether a row at the end of a table is something else, such as a count of ratings. */
    boolean isAside(Grid.Line line) {
        List<Grid.Place> cells = cells(line);
        return numbered && cells.size() * 2 <= columns.size() && total(line).isEmpty()
                && ref(line).filter(place -> !isRef(place)).isPresent();
    }

    private Optional<Grid.Place> ref(Grid.Line line) {
        return columns.stream().filter(match -> match.field().content() == Content.REF && match.chosen()).findFirst()
                .flatMap(match -> line.at(match.column())).filter(Grid.Place::filled);
    }

    private static boolean isRef(Grid.Place cell) {
        return Kinds.ref(Words.plain(cell.cell().text()));
    }

    /** Whether the one cell goes over several of the table's columns. */
    boolean spans(Grid.Place cell) {
        return IntStream.rangeClosed(cell.column(), cell.lastColumn()).filter(header::within).count() >= 2;
    }

    private boolean lent(Grid.Line line, Grid.Place place) {
        return place.filled() && !place.own(line.number()) && header.within(place.column());
    }

    private RecognisedRow.Data data(Grid.Line line) {
        Map<String, CellRead> chosen = new HashMap<>();
        Map<String, List<CellRead>> all = new HashMap<>();
        for (ColumnMatch match : columns) {
            CellRead read = CellRead.at(line, match.column());
            all.computeIfAbsent(match.field().name(), name -> new ArrayList<>()).add(read);
            if (match.chosen()) {
                chosen.put(match.field().name(), read);
            }
        }
        all.values().removeIf(cells -> cells.size() < 2);
        columns.stream().filter(ColumnMatch::chosen).map(ColumnMatch::field)
                .filter(field -> field.content() == Content.DATE && all.containsKey(field.name()))
                .forEach(field -> chosen.compute(field.name(), (name, cell) -> unlessEmpty(cell, all.get(name))));
        return new RecognisedRow.Data(line.number(), line.hidden(), chosen, all);
    }

    /** A revised date that is empty leaves the date before it as it was. */
    private static CellRead unlessEmpty(CellRead newest, List<CellRead> all) {
        return newest.isEmpty()
                ? all.stream().filter(cell -> !cell.isEmpty()).reduce((one, other) -> other).orElse(newest)
                : newest;
    }
}
