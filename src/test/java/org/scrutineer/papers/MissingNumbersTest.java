package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissingNumbersTest {
    @Test
    void gapsAreNamedFromOneToTheHighest() {
        assertThat(MissingNumbers.in(List.of("2", "4", "5", "6", "7", "10", "11", "12", "13")))
                .containsExactly("1", "3", "8", "9");
        assertThat(MissingNumbers.in(List.of("R1", "R2", "R4a", "R4b"))).containsExactly("3");
    }

    @Test
    void refsThatAreNoCountNameNoGap() {
        assertThat(MissingNumbers.in(List.of("1.1", "1.3"))).isEmpty();
        assertThat(MissingNumbers.in(List.of("A", "C"))).isEmpty();
        assertThat(MissingNumbers.in(List.of())).isEmpty();
    }
}
