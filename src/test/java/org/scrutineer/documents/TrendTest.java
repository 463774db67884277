package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.Trend.Moment;
import org.scrutineer.documents.Trend.NotReturned;
import org.scrutineer.documents.Trend.Said;
import org.scrutineer.documents.Trend.Value;

/** A trend joins only what belongs together, and says its values. */
class TrendTest {
    @Test
    void theLineIsNeverDrawnAcrossAGap() {
        Chart chart = SampleCharts.trend().chart(Chart.Room.UPRIGHT);

        assertThat(lines(chart, Chart.Stroke.SERIES)).as("2 + 1 + 2, of 12 months").hasSize(5);
        assertThat(dots(chart)).hasSize(9);
        assertThat(lines(SampleCharts.trend().spark(), Chart.Stroke.SERIES)).hasSize(5);
    }

    @Test
    void firstLastLowestAndHighestAreInWords() {
        assertThat(labels(SampleCharts.trend().chart(Chart.Room.UPRIGHT)))
                .contains("91.2%", "94.1%", "96.2%", "Target 93.0%", "Target", "95.0%", "Not returned")
                .doesNotContain("92.4%");
    }

    @Test
    void whatIsNoNumberStandsBelowInItsOwnWords() {
        Chart chart = SampleCharts.trend().chart(Chart.Room.UPRIGHT);

        assertThat(chart.shapes().filter(Chart.Box.class::isInstance).map(shape -> ((Chart.Box) shape).words()))
                .containsExactly("<5", "nil");
    }

    @Test
    void everyMonthSaysWhatItIs() {
        List<Chart.Part> parts = SampleCharts.trend().chart(Chart.Room.UPRIGHT).parts();

        assertThat(parts).extracting(Chart.Part::spoken).hasSize(12)
                .contains("July 2025: 91.2%, target 93.0%", "October 2025: not returned, target 93.0%",
                        "January 2026: fewer than 5, target 93.0%");
        assertThat(parts.getLast().opens()).isEqualTo(Optional.of("June 2026"));
    }

    @Test
    void theWholeIsSaidInWords() {
        assertThat(SampleCharts.trend().spoken()).isEqualTo("Visits logged in and out, from July 2025 to June 2026. "
                + "First 91.2% in July 2025, last 94.1% in June 2026. Lowest 91.2% in July 2025, highest 96.2% in "
                + "April 2026. Target 95.0%. Without a number: October 2025 not returned, January 2026 fewer than 5, "
                + "May 2026 nil.");
        assertThat(trend(new NotReturned()).spoken())
                .isEqualTo("Visits, from 1 to 1. No number was returned. Without a number: 1 not returned.");
    }

    @Test
    void longMonthsAreShortenedAndAYearIsSaidWhereItChanges() {
        assertThat(labels(SampleCharts.trend().chart(Chart.Room.UPRIGHT)))
                .contains("Jul", "Jan", "Jun")
                .containsOnlyOnce("2025", "2026");
        assertThat(labels(SampleCharts.trend().chart(Chart.Room.SIDEWAYS))).contains("July", "September");
    }

    @Test
    void theScaleHasAFewRoundValuesThatDiffer() {
        TrendScale close = TrendScale.of(trend(new Value(0.951), new Value(0.953)));

        assertThat(close.ticks()).hasSizeBetween(1, 5);
        assertThat(close.least()).isLessThanOrEqualTo(0.951);
        assertThat(TrendScale.of(trend(new Value(3), new Value(40))).least()).isZero();
        assertThat(TrendScale.of(trend(new Value(7))).ticks()).isNotEmpty();
        assertThat(TrendScale.of(trend(new Value(0))).ticks()).isNotEmpty();
        assertThat(TrendScale.of(trend(new NotReturned())).ticks()).isEmpty();
    }

    @Test
    void anyTrendFitsItsRoom() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            double size = Math.pow(10, random.nextInt(8) - 3);
            double middle = random.nextInt(3) * size - size / 2;
            List<Trend.Reading> readings = new ArrayList<>();
            IntStream.rangeClosed(0, random.nextInt(40)).forEach(month -> readings.add(switch (random.nextInt(5)) {
                case 0 -> new NotReturned();
                case 1 -> new Said("<5", "fewer than 5");
                default -> new Value(middle + random.nextDouble() * size);
            }));
            Trend trend = trend(readings.toArray(Trend.Reading[]::new));
            for (Chart chart : List.of(
                    trend.chart(Chart.Room.UPRIGHT), trend.chart(new Chart.Room(240, 150)), trend.spark())) {
                assertThat(chart.shapes()).allSatisfy(shape -> ShapeChecks.liesInside(shape, chart));
            }
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(TrendTest::trend).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Value(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Said("", "nil")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Trend trend(Trend.Reading... readings) {
        return new Trend("Visits", IntStream.range(0, readings.length)
                .mapToObj(at -> Moment.of(Integer.toString(at + 1), readings[at]))
                .toList(), value -> String.format(Locale.UK, "%.2f", value));
    }

    private static List<Chart.Line> lines(Chart chart, Chart.Stroke stroke) {
        return chart.shapes()
                .filter(Chart.Line.class::isInstance)
                .map(Chart.Line.class::cast)
                .filter(line -> line.stroke() == stroke)
                .toList();
    }

    private static List<Chart.Dot> dots(Chart chart) {
        return chart.shapes().filter(Chart.Dot.class::isInstance).map(Chart.Dot.class::cast).toList();
    }

    private static List<String> labels(Chart chart) {
        return chart.shapes().filter(Chart.Label.class::isInstance).map(shape -> ((Chart.Label) shape).words())
                .toList();
    }
}
