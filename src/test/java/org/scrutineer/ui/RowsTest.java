package org.scrutineer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Rows<String> rows = new Rows<>(Background.atOnce(), row -> row);

    @Test
    void everyWordTypedMustBeThereInAnyCase() {
        rows.set(List.of("Rotas shared weekly", "Complaints leaflet", "Weekly complaints figures"));
        rows.search(" WEEKLY compl ");
        assertThat(rows.shown()).containsExactly("Weekly complaints figures");
        rows.search("");
        assertThat(rows.shown()).hasSize(3);
    }

    @Test
    void filterSearchAndOrderWorkTogether() {
        rows.set(List.of("b1", "a1", "c2", "a2"));
        rows.filter(row -> !row.startsWith("c"));
        rows.order(Optional.of(Comparator.naturalOrder()));
        assertThat(rows.shown()).containsExactly("a1", "a2", "b1");
        rows.search("1");
        assertThat(rows.shown()).containsExactly("a1", "b1");
        rows.order(Optional.empty());
        assertThat(rows.shown()).containsExactly("b1", "a1");
    }

    @Test
    void countsAreOfAllRowsWhateverIsShown() {
        rows.set(List.of("a", "b", "ab"));
        rows.filter(row -> false);
        assertThat(rows.count(row -> row.contains("a"))).isEqualTo(2);
        assertThat(rows.total()).isEqualTo(3);
    }

    @Test
    void theSameRowsReadAgainChangeNothing() {
        rows.set(List.of("a", "b"));
        AtomicInteger changes = new AtomicInteger();
        rows.shown().subscribe(changes::incrementAndGet);
        rows.set(List.of("a", "b"));
        assertThat(changes).hasValue(0);
    }

    @Test
    void ofTwoSearchesInALongTableOnlyTheLastOneShows() {
        Deque<Runnable> jobs = new ArrayDeque<>();
        Rows<Integer> many = new Rows<>(new Background(jobs::add, Runnable::run, error -> {
            throw new AssertionError(error);
        }), String::valueOf);
        many.set(IntStream.range(0, 3_000).boxed().toList());
        many.search("299");
        many.search("2998");
        // The later search happens to finish first.
        jobs.removeLast().run();
        jobs.forEach(Runnable::run);
        assertThat(many.shown()).containsExactly(2998);
    }
}
