package org.scrutineer.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows of a table: all of them, and those shown after filter, search and sorting. Both happen apart from the
 * screen and arrive as one change: a sorted list bound to a table stands still for seconds on long tables.
 */
public final class Rows<T> {
    /** So few rows are sorted sooner than another thread is told about them, and nothing flickers. */
    private static final int AT_ONCE = 2_000;

    private final Background background;
    private final Function<T, String> words;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private List<Searchable<T>> all = List.of();
    private Predicate<T> filter = row -> true;
    private String search = "";
    private Optional<Comparator<T>> order = Optional.empty();
    private Optional<Running> latest = Optional.empty();

    /** A row with its words in lower case, made once: several times quicker than lowering them at each key. */
    private static final class Searchable<T> {
        private final T row;
        private volatile String lower;

        Searchable(T row) {
            this.row = row;
        }

        T row() {
            return row;
        }

        boolean holds(Function<T, String> words, String... typed) {
            if (typed.length == 0) {
                return true;
            }
            if (lower == null) {
                lower = words.apply(row).toLowerCase(Locale.UK);
            }
            for (String word : typed) {
                if (!lower.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param words everything of a row that a person may search for */
    public Rows(Background background, Function<T, String> words) {
        this.background = background;
        this.words = words;
    }

    /** Those shown, in order; changes on the screen's thread only. */
    public ObservableList<T> shown() {
        return shown;
    }

    public int total() {
        return all.size();
    }

    public int count(Predicate<T> which) {
        return (int) all.stream().filter(row -> which.test(row.row())).count();
    }

    public List<T> all() {
        return all.stream().map(Searchable::row).toList();
    }

    public void set(List<T> rows) {
        all = rows.stream().map(Searchable::new).toList();
        refresh();
        if (all.size() > AT_ONCE && search.isEmpty()) {
            List<Searchable<T>> soonSearched = all;
            background.quietly(progress -> soonSearched.stream().filter(row -> row.holds(words, "")).count(),
                    count -> {}, problem -> {
                        throw problem;
                    });
        }
    }

    public void filter(Predicate<T> only) {
        filter = only;
        refresh();
    }

    /** Shows rows that hold every word typed. */
    public void search(String typed) {
        search = typed.strip().toLowerCase(Locale.UK);
        refresh();
    }

    /** Sorts by a comparator of rows, or as they were given when there is none. */
    public void order(Optional<Comparator<T>> comparator) {
        order = comparator;
        refresh();
    }

    private void refresh() {
        latest.ifPresent(Running::cancel);
        List<Searchable<T>> rows = all;
        Predicate<T> only = filter;
        String[] typed = search.isEmpty() ? new String[0] : search.split("\\s+");
        Optional<Comparator<T>> by = order;
        if (rows.size() <= AT_ONCE) {
            latest = Optional.empty();
            arrive(select(rows, only, typed, by));
            return;
        }
        latest = Optional.of(background.quietly(
                progress -> select(rows, only, typed, by), this::arrive, problem -> {
                    throw problem;
                }));
    }

    private void arrive(List<T> rows) {
        // The same rows again would drop the selection for nothing.
        if (!Objects.equals(rows, List.copyOf(shown))) {
            shown.setAll(rows);
        }
    }

    private List<T> select(
            List<Searchable<T>> rows, Predicate<T> only, String[] typed, Optional<Comparator<T>> by) {
        var found = rows.stream()
                .filter(row -> only.test(row.row()) && row.holds(words, typed))
                .map(Searchable::row);
        return by.map(found::sorted).orElse(found).toList();
    }
}
