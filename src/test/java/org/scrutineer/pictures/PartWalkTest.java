package org.scrutineer.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.Chart;

/** Arrow keys go where a person who sees the chart expects. */
class PartWalkTest {
    /** Three rows of four. */
    private static final PartWalk GRID = new PartWalk(IntStream.range(0, 12)
            .mapToObj(at -> part(at % 4 * 20, at / 4 * 10, 20))
            .toList());

    @Test
    void arrowsGoToTheNeighbour() {
        assertThat(GRID.from(5, KeyCode.LEFT)).contains(4);
        assertThat(GRID.from(5, KeyCode.RIGHT)).contains(6);
        assertThat(GRID.from(5, KeyCode.UP)).contains(1);
        assertThat(GRID.from(5, KeyCode.DOWN)).contains(9);
    }

    @Test
    void aRowEndsAtItsEnd() {
        assertThat(GRID.from(3, KeyCode.RIGHT)).isEmpty();
        assertThat(GRID.from(8, KeyCode.DOWN)).isEmpty();
        assertThat(GRID.from(0, KeyCode.UP)).isEmpty();
    }

    @Test
    void homeAndEndGoToTheFirstAndTheLast() {
        assertThat(GRID.from(5, KeyCode.HOME)).contains(0);
        assertThat(GRID.from(5, KeyCode.END)).contains(11);
        assertThat(GRID.from(5, KeyCode.A)).isEmpty();
    }

    @Test
    void inABarOfUnequalPartsEachIsReached() {
        PartWalk bar = new PartWalk(List.of(part(0, 0, 300), part(300, 0, 4), part(304, 0, 100)));

        assertThat(bar.from(0, KeyCode.RIGHT)).contains(1);
        assertThat(bar.from(1, KeyCode.RIGHT)).contains(2);
        assertThat(bar.from(2, KeyCode.LEFT)).contains(1);
    }

    private static Chart.Part part(double x, double y, double width) {
        return new Chart.Part("says", Optional.empty(), new Chart.Area(x, y, width, 10), List.of());
    }
}
