package org.scrutineer.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutineer.ui.TableColumns.Sorting;

/**
 * What a list shows and how.
 *
 * @param hidden titles of the columns that are left out
 */
record ViewDefinition(
        ReviewFilter filter, Conditions conditions, Set<String> hidden, Optional<Sorting> sorting, Shape shape) {
    static final ViewDefinition PLAIN = new ViewDefinition(
            ReviewFilter.ALL, Conditions.NONE, ReviewColumns.AT_FIRST_HIDDEN, Optional.empty(), Shape.LIST);

    private static final String DOWN = " (descending)";

    /** How the same recommendations are looked at. */
    enum Shape {
        LIST("List"),
        BOARD("Board"),
        TIMELINE("Timeline");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static Shape called(String words) {
            return Stream.of(values()).filter(shape -> shape.words.equalsIgnoreCase(words)).findFirst().orElse(LIST);
        }
    }

    ViewDefinition {
        hidden = Set.copyOf(hidden);
    }

    /** One line for each thing, so that a person can read what is kept. */
    String text() {
        List<String> lines = new ArrayList<>(List.of("filter: " + filter.words()));
        conditions.all().forEach(condition -> lines.add("condition: " + condition.plain()));
        new TreeSet<>(hidden).forEach(column -> lines.add("hidden: " + column));
        sorting.ifPresent(by -> lines.add("sort: " + by.column() + (by.descending() ? DOWN : "")));
        lines.add("show: " + shape.words().toLowerCase(Locale.UK));
        return String.join("\n", lines);
    }

    /** Reads what {@link #text} wrote; what it does not know is left out. */
    static ViewDefinition parse(String text) {
        List<String> lines = text.lines().toList();
        return new ViewDefinition(
                values(lines, "filter").findFirst().map(ReviewFilter::called).orElse(ReviewFilter.ALL),
                new Conditions(values(lines, "condition").map(Condition::parse).toList()),
                Set.copyOf(values(lines, "hidden").toList()),
                values(lines, "sort").findFirst().map(by -> by.endsWith(DOWN)
                        ? new Sorting(by.substring(0, by.length() - DOWN.length()), true)
                        : new Sorting(by, false)),
                values(lines, "show").findFirst().map(Shape::called).orElse(Shape.LIST));
    }

    private static Stream<String> values(List<String> lines, String name) {
        String start = name + ": ";
        return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()))
                .distinct();
    }
}
