package org.scrutineer.documents;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Finds for the words of a value a place at its dot where they lie neither on the line nor on other words. */
final class TrendLabels {
    private static final double SIZE = 9;
    private static final double AWAY = 6;
    private static final double ASIDE = 3.5;

    private final List<Chart.Line> lines;
    private final double width;
    private final double base;
    private final Map<Integer, Chart.Label> placed = new HashMap<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    record Point(double x, double y) {}

    /**
     * @param width of the chart, which no words leave
     * @param base below which other words stand
     */
    TrendLabels(List<Chart.Line> lines, double width, double base) {
        this.lines = lines;
        this.width = width;
        this.base = base;
    }

    Optional<Chart.Label> at(int moment) {
        return Optional.ofNullable(placed.get(moment));
    }

    void place(int moment, Point dot, String words, boolean above) {
        placed.put(moment, placed(places(dot, words, ChartWords.width(words, SIZE), above)));
    }

    /** Words for a level line that begins at a point: over it or under it, at its beginning or its end. */
    Chart.Label along(Point begin, double end, String words) {
        double last = end - ChartWords.width(words, SIZE) - 3;
        return placed(DoubleStream.of(begin.y() - 3.5, begin.y() + SIZE)
                .boxed()
                .flatMap(y -> DoubleStream.of(begin.x() + 3, last).mapToObj(x -> new Chart.Label(x, y, SIZE, words)))
                .toList());
    }

    private Chart.Label placed(List<Chart.Label> places) {
        Chart.Label label = places.stream()
                .filter(each -> isFree(area(each)) && liesOnNoLine(area(each)))
                .findFirst()
                .or(() -> places.stream().filter(each -> isFree(area(each))).findFirst())
                .orElse(places.getFirst());
        taken.add(area(label));
        return label;
    }

    /** The best first: above or below, in the middle, then a little to either side. */
    private List<Chart.Label> places(Point dot, String words, double wide, boolean above) {
        double up = dot.y() - AWAY;
        double down = dot.y() + AWAY + 0.7 * SIZE;
        return DoubleStream.of(above ? up : down, above ? down : up)
                .boxed()
                .flatMap(y -> DoubleStream.of(0, wide / 2 + ASIDE, -wide / 2 - ASIDE)
                        .mapToObj(aside -> new Chart.Label(
                                Math.clamp(dot.x() - wide / 2 + aside, 0, Math.max(0, width - wide)),
                                y, SIZE, words)))
                .toList();
    }

    private static Rectangle2D area(Chart.Label label) {
        double wide = ChartWords.width(label.words(), SIZE);
        return new Rectangle2D.Double(label.x() - 1, label.y() - 0.75 * SIZE, wide + 2, SIZE);
    }

    private boolean isFree(Rectangle2D area) {
        return area.getMaxY() <= base + 2 && taken.stream().noneMatch(area::intersects);
    }

    private boolean liesOnNoLine(Rectangle2D area) {
        return lines.stream().noneMatch(line -> area.intersectsLine(line.x(), line.y(), line.toX(), line.toY()));
    }
}
