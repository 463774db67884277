package org.scrutineer.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.concerns.SmallNumbers.Shown;

class SmallNumbersTest {
    private static List<String> words(Integer... counts) {
        return SmallNumbers.of(List.of(counts)).stream().map(Shown::words).toList();
    }

    @Test
    void smallCountsAreNotPrintedBesideAName() {
        assertThat(words(3, 7, 2, 9)).containsExactly("fewer than 5", "7", "fewer than 5", "9");
        assertThat(words(5, 8)).containsExactly("5", "8");
        assertThat(words()).isEmpty();
    }

    @Test
    void whatTheTotalWouldGiveAwayIsHiddenByTheNextLargerOne() {
        assertThat(words(3, 7, 9)).as("one alone").containsExactly("fewer than 5", "not shown", "9");
        assertThat(words(1, 1, 6)).as("the rest is 2, so each is 1")
                .containsExactly("fewer than 5", "fewer than 5", "not shown");
        assertThat(words(4, 4, 6)).as("the rest is 8, so each is 4")
                .containsExactly("fewer than 5", "fewer than 5", "not shown");
        assertThat(words(2)).as("nothing to hide it with").containsExactly("fewer than 5");
    }
}
