package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a shape may lie and how small its words may be. */
final class ShapeChecks {
    private static final double HAIR = 0.6;

    private ShapeChecks() {}

    static void liesInside(Chart.Shape shape, Chart chart) {
        switch (shape) {
            case Chart.Box box -> {
                inside(box.area(), chart);
                assertThat(box.size()).isGreaterThanOrEqualTo(Chart.SMALLEST);
                assertThat(ChartWords.boxWidth(box.words(), box.size())).isLessThanOrEqualTo(box.area().width());
            }
            case Chart.Hatching hatching -> inside(hatching.area(), chart);
            case Chart.Label label -> {
                double width = ChartWords.width(label.words(), label.size());
                inside(new Chart.Area(label.x(), label.y() - 0.7 * label.size(), width, 0.9 * label.size()), chart);
                assertThat(label.size()).isGreaterThanOrEqualTo(Chart.SMALLEST);
            }
            case Chart.Upwards label -> {
                double length = ChartWords.width(label.words(), label.size());
                inside(new Chart.Area(
                        label.x() - 0.7 * label.size(), label.y() - length, 0.9 * label.size(), length), chart);
                assertThat(label.size()).isGreaterThanOrEqualTo(Chart.SMALLEST);
            }
            case Chart.Line line -> {
                inside(new Chart.Area(line.x(), line.y(), 0, 0), chart);
                inside(new Chart.Area(line.toX(), line.toY(), 0, 0), chart);
            }
            case Chart.Photo photo -> inside(photo.area(), chart);
            case Chart.Dot dot -> inside(new Chart.Area(
                    dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()), chart);
        }
    }

    private static void inside(Chart.Area area, Chart chart) {
        assertThat(area.x()).as("left of %s", area).isGreaterThanOrEqualTo(-HAIR);
        assertThat(area.y()).as("top of %s", area).isGreaterThanOrEqualTo(-HAIR);
        assertThat(area.x() + area.width()).as("right of %s", area).isLessThanOrEqualTo(chart.width() + HAIR);
        assertThat(area.y() + area.height()).as("foot of %s", area).isLessThanOrEqualTo(chart.height() + HAIR);
    }
}
