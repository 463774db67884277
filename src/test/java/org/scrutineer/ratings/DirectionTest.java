package org.scrutineer.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTest {
    @Test
    void ratingsAreComparedByWhatTheyComeDownTo() {
        assertThat(Direction.of(Schemes.PROGRESS, "Slipped", "On Track")).isEqualTo(Direction.BETTER);
        assertThat(Direction.of(Schemes.PROGRESS, "Fully Achieved", "Not Achieved")).isEqualTo(Direction.WORSE);
        assertThat(Direction.of(Schemes.BRAG, "Green", "Blue")).isEqualTo(Direction.BETTER);
        assertThat(Direction.of(Schemes.RAG, "green", "Green")).isEqualTo(Direction.SAME);
    }

    @Test
    void whatHasNoColourIsNotComparedUnlessItIsTheSame() {
        assertThat(Direction.of(Schemes.RAG, "", "Green")).isEqualTo(Direction.NONE);
        assertThat(Direction.of(Schemes.RAG, "Green", "")).isEqualTo(Direction.NONE);
        assertThat(Direction.of(Schemes.RAG, "Paused", "Green")).isEqualTo(Direction.NONE);
        assertThat(Direction.of(Schemes.RAG, "Paused", "Paused")).isEqualTo(Direction.SAME);
    }
}
