package org.scrutineer.layouts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The header of a table of figures.
 *
 * @param first and last places in the grid's lines, inclusive; {@code last} is before {@code first} where there is none
 */
record CrossHeader(int first, int last, List<CrossColumn> columns) {
    CrossHeader {
        columns = List.copyOf(columns);
    }

    /** Whether it has any: a table without a header has none. */
    boolean hasRows() {
        return last >= first;
    }

    List<CrossColumn.Values> values() {
        return of(CrossColumn.Values.class).toList();
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
        List<CrossColumn.Values> values = values();
        return !values.isEmpty()
                && (subjects().isPresent() || values.stream().allMatch(column -> column.subject().isPresent()));
    }
}
