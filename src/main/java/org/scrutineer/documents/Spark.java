package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A trend in little, to stand in a line of a table. It has no parts to go to: its words are those of the whole. */
final class Spark {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;
    private static final double SIDE = 4;
    private static final double LAST = 2.4;
    private static final double ALONE = 1.5;

    private final Trend trend;
    private final TrendScale scale;
    private final double step;

    Spark(Trend trend) {
        this.trend = trend;
        scale = TrendScale.of(trend);
        step = (WIDTH - 2 * SIDE) / trend.moments().size();
    }

    Chart chart() {
        List<Chart.Mark> marks = new ArrayList<>();
        List<Trend.Moment> moments = trend.moments();
        for (int at = 0; at < moments.size(); at++) {
            if (moments.get(at).reading() instanceof Trend.NotReturned) {
                marks.add(new Chart.Hatching(
                        new Chart.Area(x(at) - step / 2, 1, step, HEIGHT - 2).inside(Math.min(1, step / 6))));
            }
        }
        TrendDrawing.targets(moments).forEach(stretch -> marks.add(new Chart.Line(
                x(stretch.from()) - step / 2, y(stretch.value()), x(stretch.to()) + step / 2, y(stretch.value()),
                Chart.Stroke.TARGET)));
        for (int at = 0; at < moments.size(); at++) {
            marks.addAll(value(at));
        }
        return new Chart(WIDTH, HEIGHT, marks);
    }

    private List<Chart.Shape> value(int at) {
        return switch (trend.moments().get(at).reading()) {
            case Trend.Value(double value) -> {
                List<Chart.Shape> shapes = new ArrayList<>();
                OptionalDouble next = valueAt(at + 1);
                next.ifPresent(after -> shapes.add(
                        new Chart.Line(x(at), y(value), x(at + 1), y(after), Chart.Stroke.SERIES)));
                boolean alone = next.isEmpty() && valueAt(at - 1).isEmpty();
                // Where two lines meet, half their thickness makes the corner round.
                double radius = isLast(at) ? LAST : alone ? ALONE : Chart.Stroke.SERIES.thickness() / 4;
                shapes.add(new Chart.Dot(x(at), y(value), radius, false));
                yield shapes;
            }
            case Trend.Said _ -> List.of(new Chart.Dot(x(at), HEIGHT - SIDE, ALONE, true));
            case Trend.NotReturned _ -> List.of();
        };
    }

    private OptionalDouble valueAt(int at) {
        return at < 0 || at >= trend.moments().size() ? OptionalDouble.empty() : trend.moments().get(at).value();
    }

    private boolean isLast(int at) {
        List<Trend.Moment> after = trend.moments().subList(at + 1, trend.moments().size());
        return after.stream().allMatch(moment -> moment.value().isEmpty());
    }

    private double x(int at) {
        return SIDE + (at + 0.5) * step;
    }

    private double y(double value) {
        return HEIGHT - SIDE - scale.part(value) * (HEIGHT - 2 * SIDE);
    }
}
