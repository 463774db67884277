package org.scrutineer.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Measure;
import org.scrutineer.rounds.Agency;

class TypedFigureTest {
    private final Measure count = Agency.measure("Visits planned");
    private final Measure share = Agency.measure("Medication training complete");

    @Test
    void readsNumbersAndTheirSigns() {
        assertThat(TypedFigure.read(count, " 1,234 ").value()).contains(new BigDecimal("1234"));
        assertThat(TypedFigure.read(count, "2494.34").value()).contains(new BigDecimal("2494.34"));
        assertThat(TypedFigure.read(share, "95 %").value()).contains(new BigDecimal("0.95"));
    }

    @Test
    void wordsAreNeverZero() {
        assertThat(TypedFigure.read(count, "Nil")).isEqualTo(Figure.without(State.NIL));
        assertThat(TypedFigure.read(count, "n/a")).isEqualTo(Figure.without(State.NOT_APPLICABLE));
        assertThat(TypedFigure.read(share, "<5")).isEqualTo(Figure.without(State.SUPPRESSED));
        assertThat(TypedFigure.read(count, "")).isEqualTo(Figure.without(State.NOT_RETURNED));
    }

    @Test
    void saysWhatItDoesNotTake() {
        assertThatThrownBy(() -> TypedFigure.read(count, "many")).hasMessageContaining("Write a number");
        assertThatThrownBy(() -> TypedFigure.read(count, "95%")).hasMessageContaining("Write a number");
        assertThatThrownBy(() -> TypedFigure.read(share, "0.95")).hasMessageContaining("Write it with its sign: 95%");
    }
}
