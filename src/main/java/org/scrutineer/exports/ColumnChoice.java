package org.scrutineer.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.ui.Problem;

/** Which columns of a table go out, and in which order; also of those that do not, so that none loses its place. */
public record ColumnChoice(List<Wanted> columns) {
    private static final String SHOWN = "+ ";
    private static final String LEFT_OUT = "- ";

    public record Wanted(String title, boolean shown) {
        public Wanted {
            title = plain(title);
        }
    }

    public ColumnChoice {
        columns = List.copyOf(columns);
    }

    /** What goes out until somebody chooses. */
    public static ColumnChoice usual(ExportedTable table) {
        return new ColumnChoice(table.columns().stream()
                .map(column -> new Wanted(column.title(), column.shown())).toList());
    }

    /**
     * Reads titles as a person writes them on one line, "Ref, Recommendation, RAG", in any case; a title may hold a
     * comma itself.
     *
     * @throws Problem that names the columns there are, when one of these is not among them
     */
    public static ColumnChoice named(String written, ExportedTable table) {
        List<String> parts = Arrays.stream(written.split(",")).toList();
        List<Wanted> wanted = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int from = at;
            Optional<Integer> end = IntStream.iterate(parts.size(), to -> to > from, to -> to - 1)
                    .filter(to -> place(String.join(",", parts.subList(from, to)), table).isPresent())
                    .boxed().findFirst();
            if (end.isEmpty() && !parts.get(at).isBlank()) {
                throw unknown(parts.get(at).strip(), table);
            }
            end.ifPresent(to -> place(String.join(",", parts.subList(from, to)), table)
                    .ifPresent(title -> wanted.add(new Wanted(title, true))));
            at = end.orElse(at + 1);
        }
        if (wanted.isEmpty()) {
            throw unknown(written.strip(), table);
        }
        return new ColumnChoice(wanted);
    }

    private static Problem unknown(String title, ExportedTable table) {
        return new Problem(
                title.isEmpty() ? "No column was named." : "This table has no column “" + title + "”.",
                "Give some of these, with commas between them: " + String.join(", ", table.titles()) + ".");
    }

    private static Optional<String> place(String title, ExportedTable table) {
        return table.titles().stream().filter(known -> same(known, title)).findFirst();
    }

    /**
     * The choice for a table that may have other columns than the one it was made for: those that have gone are left
     * out, and new ones stand after the column that they follow in the table.
     */
    public ColumnChoice fitting(ExportedTable table) {
        List<Wanted> fitting = new ArrayList<>();
        List<Integer> placed = places(columns, table);
        for (int at = 0; at < placed.size(); at++) {
            if (placed.get(at) >= 0) {
                fitting.add(new Wanted(table.titles().get(placed.get(at)), columns.get(at).shown()));
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            if (!placed.contains(column)) {
                ExportedTable.Column added = table.columns().get(column);
                fitting.add(after(fitting, column, table), new Wanted(added.title(), added.shown()));
            }
        }
        ColumnChoice choice = new ColumnChoice(fitting);
        return choice.any() ? choice : usual(table);
    }

    private static int after(List<Wanted> fitting, int column, ExportedTable table) {
        if (column == 0) {
            return 0;
        }
        String before = plain(table.titles().get(column - 1));
        return IntStream.range(0, fitting.size()).filter(at -> fitting.get(at).title().equals(before))
                .map(at -> at + 1).max().orElse(fitting.size());
    }

    /** The table with the chosen columns, in the chosen order. */
    public ExportedTable applied(ExportedTable table) {
        List<Wanted> shown = columns.stream().filter(Wanted::shown).toList();
        List<Integer> places = places(shown, table).stream().filter(place -> place >= 0).toList();
        return table.with(places.isEmpty() ? table.shown() : places);
    }

    /** Where each stands in the table; -1 for one that has gone. Of two of the same title each is taken once. */
    private static List<Integer> places(List<Wanted> wanted, ExportedTable table) {
        List<Integer> places = new ArrayList<>();
        for (Wanted each : wanted) {
            places.add(IntStream.range(0, table.columns().size())
                    .filter(column -> !places.contains(column) && same(table.titles().get(column), each.title()))
                    .findFirst().orElse(-1));
        }
        return places;
    }

    boolean any() {
        return columns.stream().anyMatch(Wanted::shown);
    }

    ColumnChoice showing(int at, boolean shown) {
        List<Wanted> changed = new ArrayList<>(columns);
        changed.set(at, new Wanted(columns.get(at).title(), shown));
        return new ColumnChoice(changed);
    }

    /** @param to where it stands afterwards; the same choice where that is no place */
    ColumnChoice moved(int from, int to) {
        if (to < 0 || to >= columns.size()) {
            return this;
        }
        List<Wanted> changed = new ArrayList<>(columns);
        changed.add(to, changed.remove(from));
        return new ColumnChoice(changed);
    }

    /** One line for each column, so that a person can read what is kept. */
    String text() {
        return columns.stream().map(column -> (column.shown() ? SHOWN : LEFT_OUT) + column.title())
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text} wrote; lines that it does not know are left out. */
    static ColumnChoice parse(String text) {
        return new ColumnChoice(text.lines()
                .filter(line -> line.startsWith(SHOWN) || line.startsWith(LEFT_OUT))
                .map(line -> new Wanted(line.substring(SHOWN.length()), line.startsWith(SHOWN)))
                .toList());
    }

    private static boolean same(String one, String other) {
        return plain(one).toLowerCase(Locale.UK).equals(plain(other).toLowerCase(Locale.UK));
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
