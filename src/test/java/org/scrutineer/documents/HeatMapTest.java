package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.documents.HeatMap.Cell;
import org.scrutineer.documents.HeatMap.Row;
import org.scrutineer.ui.Tone;

/** A heat map says every value, fits its page and can be read. */
class HeatMapTest {
    private static final RatingMark RED = new RatingMark(Tone.RED, "R", "Red");

    @ParameterizedTest
    @CsvSource({"1,1", "6,14", "26,5", "26,22", "3,22"})
    void everythingLiesInsideAndIsLargeEnough(int rows, int columns) {
        for (Chart.Room room : List.of(Chart.Room.UPRIGHT, Chart.Room.SIDEWAYS)) {
            List<Chart> charts = SampleCharts.heatMap(rows, columns).charts(room);

            assertThat(charts.stream().mapToInt(chart -> chart.parts().size()).sum()).isEqualTo(rows * columns);
            assertThat(charts).allSatisfy(chart -> {
                assertThat(chart.width()).isLessThanOrEqualTo(room.width() + 0.001);
                assertThat(chart.height()).isLessThanOrEqualTo(room.height() + 0.001);
                assertThat(chart.shapes()).allSatisfy(shape -> ShapeChecks.liesInside(shape, chart));
            });
        }
    }

    @Test
    void aWholeRegisterFitsOnePageOnItsSideWithItsValues() {
        List<Chart> charts = SampleCharts.heatMap(26, 22).charts(Chart.Room.SIDEWAYS);

        assertThat(charts).hasSize(1);
        assertThat(words(charts.getFirst())).contains("▲\u00a085.0%", "n/a", "<5", "nil", "empty");
        assertThat(charts.getFirst().shapes().filter(Chart.Upwards.class::isInstance)).isNotEmpty();
    }

    @Test
    void moreRowsThanAPageHoldsGoOnWithTheSameColumns() {
        List<Row> rows = IntStream.range(0, 70)
                .mapToObj(row -> new Row(
                        "Provider " + row, Collections.nCopies(4, Cell.rated(RED, "1"))))
                .toList();
        List<Chart> charts = new HeatMap(List.of("A", "B", "C", "D"), rows).charts(Chart.Room.SIDEWAYS);

        assertThat(charts).hasSizeGreaterThan(1);
        assertThat(charts).extracting(chart -> chart.parts().getFirst().area().x())
                .containsOnly(charts.getFirst().parts().getFirst().area().x());
        assertThat(charts.getLast().parts().getLast().spoken()).isEqualTo("Provider 69, D: 1, Red");
    }

    @Test
    void aValueIsNeverSaidByColourAlone() {
        for (int columns : List.of(1, 5, 14, 22)) {
            SampleCharts.heatMap(26, columns).charts(Chart.Room.UPRIGHT).forEach(chart -> assertThat(
                    chart.shapes().filter(Chart.Box.class::isInstance).map(Chart.Box.class::cast))
                    .allSatisfy(box -> {
                        assertThat(box.words()).isNotBlank();
                        if (box.tone() != Tone.NONE) {
                            assertThat(box.words()).startsWith(box.tone().shape());
                        }
                    }));
        }
    }

    @Test
    void narrowColumnsShowShapesAndTheKeySaysWhereTheRestIs() {
        List<Cell> cells = Collections.nCopies(40, Cell.rated(RED, "1,204.5"));
        List<Cell> odd = new java.util.ArrayList<>(cells);
        odd.set(3, Cell.plain("12 (of 40)", "12 of 40"));
        Chart chart = new HeatMap(IntStream.range(0, 40).mapToObj(each -> "Measure " + each).toList(),
                List.of(new Row("Juniper", odd))).charts(Chart.Room.UPRIGHT).getFirst();

        assertThat(words(chart)).containsOnly("■", "–");
        assertThat(labels(chart)).contains("Red", "See the table");
        assertThat(chart.parts().get(3).spoken()).isEqualTo("Juniper, Measure 3: 12 of 40");
    }

    @Test
    void whatWasNotReturnedIsHatchedAndTheKeySaysSo() {
        Chart chart = new HeatMap(List.of("Visits"), List.of(new Row("Juniper", List.of(Cell.notReturned()))))
                .charts(Chart.Room.UPRIGHT).getFirst();

        assertThat(chart.parts().getFirst().spoken()).isEqualTo("Juniper, Visits: not returned");
        assertThat(chart.parts().getFirst().shapes()).hasOnlyElementsOfType(Chart.Hatching.class);
        assertThat(labels(chart)).contains("Not returned");
    }

    @Test
    void hatchingStaysInsideItsArea() {
        Chart.Area area = new Chart.Area(10, 20, 30, 7);

        assertThat(new Chart.Hatching(area).slants()).hasSizeGreaterThan(5).allSatisfy(line -> {
            assertThat(line.x()).isBetween(10.0, 40.0);
            assertThat(line.toX()).isBetween(10.0, 40.0);
            assertThat(line.y()).isBetween(20.0, 27.001);
            assertThat(line.toY()).isBetween(19.999, 27.0);
        });
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new HeatMap(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeatMap(List.of("A"), List.of(new Row("Juniper", List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cell.rated(RED, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cell.plain("", "left empty")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new HeatMap(List.of("A"), List.of()).charts(Chart.Room.UPRIGHT)).isEmpty();
        assertThat(new HeatMap(List.of("A"), List.of()).chart(500).parts()).isEmpty();
    }

    @Test
    void thePictureForWordShowsTheHatching() throws IOException {
        Chart chart = new HeatMap(List.of("Visits"), List.of(new Row("Juniper", List.of(Cell.notReturned()))))
                .charts(Chart.Room.UPRIGHT).getFirst();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(new ChartPicture().png(chart)));
        Chart.Area area = chart.parts().getFirst().area().inside(2);
        int y = (int) (area.middleY() * 300 / 72);
        long slants = IntStream.range((int) (area.x() * 300 / 72), (int) ((area.x() + area.width()) * 300 / 72))
                .filter(x -> !new Color(picture.getRGB(x, y)).equals(Color.WHITE))
                .count();

        assertThat(slants).isBetween(20L, 150L);
    }

    private static List<String> words(Chart chart) {
        return chart.parts().stream()
                .flatMap(part -> part.shapes().stream())
                .filter(Chart.Box.class::isInstance)
                .map(shape -> ((Chart.Box) shape).words())
                .toList();
    }

    private static List<String> labels(Chart chart) {
        return chart.shapes().filter(Chart.Label.class::isInstance).map(shape -> ((Chart.Label) shape).words())
                .toList();
    }
}
