package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.CountBars.Bar;

class CountBarsTest {
    private static Bar bar(String name, int count) {
        return new Bar(name, count, name + ": " + count, Optional.of(name));
    }

    private static List<Chart.Box> boxes(Chart chart) {
        return chart.shapes().filter(Chart.Box.class::isInstance).map(Chart.Box.class::cast).toList();
    }

    @Test
    void allBarsAreToOneScaleAndNoughtHasNone() {
        Chart chart = CountBars.of(List.of(bar("Fuel", 6), bar("Company", 0), bar("Light", 3)));
        assertThat(boxes(chart)).hasSize(2);
        assertThat(boxes(chart).getFirst().area().width()).isEqualTo(2 * boxes(chart).getLast().area().width());
        assertThat(chart.parts()).extracting(Chart.Part::spoken).containsExactly("Fuel: 6", "Company: 0", "Light: 3");
        assertThat(chart.parts()).extracting(part -> part.opens().orElseThrow())
                .containsExactly("Fuel", "Company", "Light");
    }

    @Test
    void everythingLiesInside() {
        Chart chart = CountBars
                .of(List.of(bar("A name that is much longer than the room before the bars allows it", 900)));
        chart.shapes().filter(Chart.Label.class::isInstance).map(Chart.Label.class::cast).forEach(label -> assertThat(
                label.x() + ChartWords.width(label.words(), label.size())).isLessThanOrEqualTo(chart.width()));
        assertThat(chart.shapes().filter(Chart.Label.class::isInstance).map(Chart.Label.class::cast).findFirst()
                .orElseThrow().words()).endsWith("…");
        assertThat(CountBars.of(List.of()).height()).isPositive();
    }

    @Test
    void aCountBelowNoughtIsRefused() {
        assertThatThrownBy(() -> bar("Fuel", -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
