package org.scrutineer.layouts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header of a table of figures. */
final class CrossHeader {
    private final int first;
    private final int last;
    private final List<CrossColumn> columns;
    /** Asked for every row, so they are picked out once. */
    private final List<CrossColumn.Values> values;
    private final Set<Integer> places;

    /**
     * @param first and last places in the grid's lines, inclusive; {@code last} is before {@code first} where there is
     *     none
     */
    CrossHeader(int first, int last, List<CrossColumn> columns) {
        this.first = first;
        this.last = last;
        this.columns = List.copyOf(columns);
        values = of(CrossColumn.Values.class).toList();
        places = values.stream().map(CrossColumn::column).collect(Collectors.toSet());
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Whether it has any rows: a table without a header has none. */
    boolean hasRows() {
        return last >= first;
    }

    List<CrossColumn> columns() {
        return columns;
    }

    List<CrossColumn.Values> values() {
        return values;
    }

    /** Whether a column holds figures. */
    boolean holdsFigures(int column) {
        return places.contains(column);
    }

    Optional<CrossColumn.Subjects> subjects() {
        return of(CrossColumn.Subjects.class).findFirst();
    }

    Optional<CrossColumn.Periods> periods() {
        return of(CrossColumn.Periods.class).findFirst();
    }

    Optional<CrossColumn.Bodies> bodies() {
        return of(CrossColumn.Bodies.class).findFirst();
    }

    <C extends CrossColumn> Stream<C> of(Class<C> kind) {
        return columns.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether every figure is about something: by its column or by its row. */
    boolean says() {
        return !values.isEmpty()
                && (subjects().isPresent() || values.stream().allMatch(column -> column.subject().isPresent()));
    }
}
