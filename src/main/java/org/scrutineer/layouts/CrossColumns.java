package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.scrutineer.layouts.CrossColumn.Part;
import org.scrutineer.periods.WrittenPeriod;
import org.scrutineer.workbooks.Cell;

/** Tells what each column of a table of figures holds: by its header, by what stands over that, and by its cells. */
final class CrossColumns {
    private final CrossLook look;
    private final List<Grid.Line> sample;
    private final CrossSample rows;
    private final Span span;

    /** The columns, inclusive, in which a table may stand beside others. */
    record Span(int first, int last) {
        static final Span ALL = new Span(0, Integer.MAX_VALUE);

        boolean holds(int column) {
            return column >= first && column <= last;
        }
    }

    /** @param sample the rows under the header */
    CrossColumns(CrossLook look, List<Grid.Line> sample, Span span) {
        this.look = look;
        this.sample = sample;
        this.rows = new CrossSample(look, sample);
        this.span = span;
    }

    /** The lowest header cell of a column with what stands over it; either may be missing. */
    private record Head(int column, Optional<Cell> lower, Optional<Cell> upper) {
        String plain() {
            return lower.map(cell -> CrossWords.plain(cell.text())).orElse("");
        }

        CrossLabel label() {
            Cell cell = lower.orElseGet(upper::orElseThrow);
            return new CrossLabel(Words.plain(cell.text()), cell.address(), lower.isPresent() ? group() : "");
        }

        String group() {
            return upper.map(above -> Words.plain(above.text())).orElse("");
        }
    }

    /**
     * @param texts the header's cells by column
     * @param groups what stands over them, by column
     */
    List<CrossColumn> of(Map<Integer, Grid.Place> texts, Map<Integer, Grid.Place> groups) {
        SortedSet<Integer> all = new TreeSet<>(texts.keySet());
        groups.keySet().stream().filter(column -> rows.fills(column, look::number) > 0).forEach(all::add);
        sample.stream().limit(20).forEach(line -> line.filled().forEach(place -> all.add(place.column())));
        all.removeIf(column -> !span.holds(column));
        List<CrossColumn> columns = new ArrayList<>();
        boolean wide = texts.values().stream().filter(place -> look.subject(place.cell())).count() >= 2;
        for (int column : all) {
            columns.add(column(new Head(
                    column, Optional.ofNullable(texts.get(column)).map(Grid.Place::cell),
                    Optional.ofNullable(groups.get(column)).map(Grid.Place::cell)), wide));
        }
        return settled(columns, column -> texts.containsKey(column)
                && CrossWords.now(CrossWords.plain(texts.get(column).cell().text())));
    }

    /**
     * The columns as a person says: one of them names what is measured or for when, and those beside it that hold
     * figures are about the other.
     */
    List<CrossColumn> told(Map<Integer, Grid.Place> texts, Map<Integer, Grid.Place> groups, int key) {
        boolean dated = rows.isMostly(key, cell -> look.isPeriod(cell));
        List<CrossColumn> columns = new ArrayList<>(of(texts, groups));
        columns.replaceAll(column -> column.column() == key
                ? dated ? new CrossColumn.Periods(key) : new CrossColumn.Subjects(key)
                : figures(column, texts, dated));
        boolean months = columns.stream().anyMatch(column -> column instanceof CrossColumn.Values values
                && values.period().isPresent());
        if (months) {
            columns.replaceAll(column -> column instanceof CrossColumn.Values values && values.period().isEmpty()
                    ? new CrossColumn.Aside(values.column(), "")
                    : column);
        }
        return columns;
    }

    private CrossColumn figures(CrossColumn column, Map<Integer, Grid.Place> texts, boolean dated) {
        Optional<Cell> head = Optional.ofNullable(texts.get(column.column())).map(Grid.Place::cell);
        if (column instanceof CrossColumn.Totals || column instanceof CrossColumn.Bodies
                || !rows.isNumeric(column.column())) {
            return column instanceof CrossColumn.Values || column instanceof CrossColumn.Subjects
                    || column instanceof CrossColumn.Periods
                            ? new CrossColumn.Aside(column.column(), "")
                            : column;
        }
        Optional<CrossPeriod> period = head.flatMap(look::period);
        Optional<CrossLabel> subject = head.filter(cell -> dated)
                .map(cell -> new CrossLabel(Words.plain(cell.text()), cell.address(), ""));
        return dated && subject.isEmpty()
                ? new CrossColumn.Aside(column.column(), "")
                : new CrossColumn.Values(column.column(), Part.WHOLE, subject, dated ? Optional.empty() : period);
    }

    private CrossColumn column(Head head, boolean wide) {
        int column = head.column();
        Optional<CrossPeriod> above = head.upper().flatMap(look::period);
        Optional<CrossLabel> named = head.upper().filter(look::subject)
                .map(cell -> new CrossLabel(Words.plain(cell.text()), cell.address(), ""));
        Optional<CrossPeriod> own = head.lower().flatMap(look::period);
        if (own.isPresent()) {
            return new CrossColumn.Values(column, Part.WHOLE, named, Optional.of(joined(own.get(), above)));
        }
        if (head.lower().filter(cell -> look.subject(head.group(), cell)).isPresent()) {
            return new CrossColumn.Values(column, Part.WHOLE, Optional.of(head.label()), above);
        }
        String plain = head.plain();
        if (CrossWords.body(plain)) {
            return new CrossColumn.Bodies(column);
        }
        if (CrossWords.period(plain) && !rows.isNumeric(column)) {
            return new CrossColumn.Periods(column);
        }
        if (CrossWords.subject(plain) && !rows.isNumeric(column)) {
            return new CrossColumn.Subjects(column);
        }
        if (CrossWords.aside(plain) || CrossWords.year(plain)) {
            return new CrossColumn.Aside(column, head.lower().map(Cell::text).orElse(""));
        }
        if (CrossWords.total(plain)) {
            return new CrossColumn.Totals(column, named);
        }
        if (CrossWords.numerator(plain) || CrossWords.denominator(plain) || CrossWords.value(plain)) {
            return new CrossColumn.Values(column, part(plain), named, above);
        }
        return other(head, wide, above, named);
    }

    private CrossColumn other(
            Head head, boolean wide, Optional<CrossPeriod> above, Optional<CrossLabel> named) {
        int column = head.column();
        boolean blank = head.plain().isEmpty();
        if (blank && rows.isMostly(column, cell -> look.isPeriod(cell))) {
            return new CrossColumn.Periods(column);
        }
        if (blank && head.upper().isPresent() && rows.isNumeric(column) && (above.isPresent() || named.isPresent())) {
            return new CrossColumn.Values(column, Part.WHOLE, named, above);
        }
        if (!blank && rows.isNumeric(column) && (wide || above.isPresent())) {
            return new CrossColumn.Values(column, Part.WHOLE, Optional.of(head.label()), above);
        }
        return new CrossColumn.Aside(column, head.lower().map(Cell::text).orElse(""));
    }

    private static Part part(String plain) {
        return CrossWords.numerator(plain)
                ? Part.NUMERATOR
                : CrossWords.denominator(plain) ? Part.DENOMINATOR : Part.WHOLE;
    }

    /** "Jul" under "2025-26" or "Q2 2025-26" is July 2025. */
    private static CrossPeriod joined(CrossPeriod own, Optional<CrossPeriod> above) {
        return above.flatMap(group -> group.period().whole())
                .filter(group -> own.period().year().isEmpty())
                .map(group -> new CrossPeriod(
                        WrittenPeriod.of(
                                own.period().within(group).first(), own.period().months()),
                        own.text(), own.address()))
                .orElse(own);
    }

    /** Decides what the columns are together: which one names what is measured, and which figures only sum others up. */
    private List<CrossColumn> settled(List<CrossColumn> found, Predicate<Integer> now) {
        List<CrossColumn> columns = new ArrayList<>(found);
        columns.replaceAll(column -> sumsUp(column, found) ? totals(column) : column);
        boolean dated = columns.stream().anyMatch(column -> column instanceof CrossColumn.Values values
                && values.period().isPresent());
        boolean named = columns.stream().anyMatch(column -> column instanceof CrossColumn.Values values
                && values.subject().isPresent());
        if (dated || named) {
            // "Number" or "%" beside columns of months is something else, such as a target; "This quarter" is what counts.
            columns.replaceAll(column -> column instanceof CrossColumn.Values values
                    && values.period().isEmpty() && values.subject().isEmpty() && (named || !now.test(column.column()))
                            ? new CrossColumn.Aside(values.column(), "")
                            : column);
        }
        if (columns.stream().noneMatch(CrossColumn.Values.class::isInstance)) {
            columns.replaceAll(column -> column instanceof CrossColumn.Totals totals
                    ? new CrossColumn.Values(totals.column(), Part.WHOLE, totals.subject(), Optional.empty())
                    : column);
        }
        return keyed(columns);
    }

    private static CrossColumn totals(CrossColumn column) {
        return new CrossColumn.Totals(column.column(), ((CrossColumn.Values) column).subject());
    }

    /** Whether a column is for a longer period than others of the table that lie within it. */
    private static boolean sumsUp(CrossColumn column, List<CrossColumn> all) {
        return column instanceof CrossColumn.Values values && values.period()
                .filter(period -> period.period().months() > 1 && all.stream()
                        .filter(other -> other instanceof CrossColumn.Values each
                                && each.subject().map(CrossLabel::text).equals(values.subject().map(CrossLabel::text))
                                && each.period().filter(part -> part.period().months() == 1
                                        && Math.floorMod(part.period().month() - period.period().month(), 12) < period
                                                .period().months())
                                        .isPresent())
                        .count() >= 2)
                .isPresent();
    }

    /** Leaves one column of each key; where nothing in the header says what is measured, the one that names it. */
    private List<CrossColumn> keyed(List<CrossColumn> found) {
        List<CrossColumn> columns = new ArrayList<>(found);
        boolean wanted = columns.stream().anyMatch(column -> column instanceof CrossColumn.Values values
                && values.subject().isEmpty());
        int first = columns.stream().filter(CrossColumn.Values.class::isInstance).mapToInt(CrossColumn::column).min()
                .orElse(0);
        OptionalInt subjects = wanted ? subjects(columns, first) : OptionalInt.empty();
        columns.replaceAll(column -> subjects.isPresent() && column.column() == subjects.getAsInt()
                ? new CrossColumn.Subjects(column.column())
                : column instanceof CrossColumn.Subjects ? new CrossColumn.Aside(column.column(), "") : column);
        onlyFirst(columns, CrossColumn.Periods.class);
        onlyFirst(columns, CrossColumn.Bodies.class);
        return columns;
    }

    private OptionalInt subjects(List<CrossColumn> columns, int firstValue) {
        return columns.stream()
                .filter(column -> column instanceof CrossColumn.Subjects || column instanceof CrossColumn.Aside)
                .filter(column -> column instanceof CrossColumn.Subjects || column.column() < firstValue)
                .filter(column -> rows.fills(column.column(), cell -> !look.number(cell)) > 0)
                .max(Comparator.<CrossColumn>comparingLong(column -> rows.subjects(column.column()))
                        .thenComparing(column -> column instanceof CrossColumn.Subjects)
                        .thenComparingLong(column -> rows.fills(column.column(), cell -> !look.number(cell)))
                        .thenComparing(column -> -column.column()))
                .map(column -> OptionalInt.of(column.column()))
                .orElse(OptionalInt.empty());
    }

    private static void onlyFirst(List<CrossColumn> columns, Class<? extends CrossColumn> kind) {
        int first = columns.stream().filter(kind::isInstance).mapToInt(CrossColumn::column).min().orElse(-1);
        columns.replaceAll(column -> kind.isInstance(column) && column.column() != first
                ? new CrossColumn.Aside(column.column(), "")
                : column);
    }

    /**
     * Without a header: the column with most known names, and the only one to its right that holds figures. Where there
     * are several, such as weeks, nothing says which of them counts.
     */
    List<CrossColumn> withoutHeader() {
        SortedSet<Integer> all = new TreeSet<>();
        sample.forEach(line -> line.filled().forEach(place -> all.add(place.column())));
        OptionalInt names = all.stream().mapToInt(Integer::intValue).boxed()
                .max(Comparator.<Integer>comparingLong(column -> rows.fills(column, look::subject))
                        .thenComparing(column -> -column))
                .map(OptionalInt::of).orElse(OptionalInt.empty());
        if (names.isEmpty()) {
            return List.of();
        }
        List<Integer> figures = all.tailSet(names.getAsInt() + 1).stream().filter(rows::isNumeric)
                .filter(column -> rows.fills(column, cell -> CrossWords.aside(CrossWords.plain(cell.text()))) == 0)
                .toList();
        return (figures.size() == 1 ? figures.stream().findFirst() : Optional.<Integer>empty())
                .<List<CrossColumn>>map(column -> List.of(
                        new CrossColumn.Subjects(names.getAsInt()),
                        new CrossColumn.Values(column, Part.WHOLE, Optional.empty(), Optional.empty())))
                .orElse(List.of());
    }

    /** Whether figures stand under a header, and it is about something that is known or that months go with. */
    boolean explains(CrossHeader header) {
        boolean figures = header.values().stream().anyMatch(column -> rows.fills(column.column(), look::number) > 0);
        long dated = header.values().stream().filter(column -> column.period().isPresent()).count();
        boolean listed = header.subjects().isPresent()
                && (header.periods().isPresent() || header.bodies().isPresent());
        return figures && (known(header) > 0 || dated >= 2 || listed);
    }

    /** How many names of what is measured are surely known. */
    long known(CrossHeader header) {
        long across = header.values().stream().flatMap(column -> column.subject().stream())
                .filter(label -> look.subject(label.text())).count();
        return across + header.subjects().map(column -> rows.fills(column.column(), look::subject)).orElse(0L);
    }
}
