package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.scrutineer.ui.Tone;

/** Draws a trend with its axes: the values above, below them in a lane of their own what is no number. */
final class TrendDrawing {
    private static final double SIZE = 9;
    private static final double TOP = 16;
    private static final double KEY = 18;
    private static final double WIDEST_GAP = 22;
    private static final double LANE = 15;
    private static final double FOOT = 27;
    private static final double DOT = 2.3;
    private static final double LABELLED = 3;

    private final Trend trend;
    private final TrendScale scale;
    private final double width;
    private final double height;
    private final double left;
    private final double right;
    private final double top;
    private final double base;

    /** Months with one target. */
    record Stretch(int from, int to, double value) {}

    TrendDrawing(Trend trend, Chart.Room room) {
        this.trend = trend;
        scale = TrendScale.of(trend);
        width = room.width();
        height = Math.min(room.height(), Math.clamp(0.4 * width, 130, 190));
        left = widest(scale.ticks().stream().map(trend.words()::apply)) + 7;
        right = widest(targets(trend.moments()).stream().flatMap(this::targetWords)) + 7;
        top = TOP + (trend.moments().stream().anyMatch(TrendDrawing::notReturned) ? KEY : 0);
        boolean lane = trend.moments().stream().anyMatch(moment -> moment.reading() instanceof Trend.Said);
        base = height - FOOT - (lane ? LANE : 0);
    }

    private static double widest(Stream<String> words) {
        return words.mapToDouble(each -> ChartWords.width(each, SIZE)).max().orElse(0);
    }

    static List<Stretch> targets(List<Trend.Moment> moments) {
        List<Stretch> stretches = new ArrayList<>();
        for (int at = 0; at < moments.size(); at++) {
            OptionalDouble target = moments.get(at).target();
            if (target.isEmpty()) {
                continue;
            }
            Stretch last = stretches.isEmpty() ? new Stretch(-2, -2, 0) : stretches.getLast();
            boolean goesOn = last.to() == at - 1 && last.value() == target.getAsDouble();
            if (goesOn) {
                stretches.removeLast();
            }
            stretches.add(new Stretch(goesOn ? last.from() : at, at, target.getAsDouble()));
        }
        return stretches;
    }

    Chart chart() {
        List<Chart.Line> lines = lines();
        TrendLabels labels = new TrendLabels(lines, width, base);
        List<Chart.Mark> marks = new ArrayList<>(gaps());
        marks.addAll(axes());
        marks.addAll(new TrendMonths(trend.moments(), left, step()).labels(height));
        placeValues(labels);
        marks.addAll(target(labels));
        marks.addAll(lines);
        marks.addAll(parts(labels));
        return new Chart(width, height, marks);
    }

    private static boolean notReturned(Trend.Moment moment) {
        return moment.reading() instanceof Trend.NotReturned;
    }

    /** Under everything else, with what they mean above. */
    private List<Chart.Shape> gaps() {
        List<Chart.Shape> shapes = new ArrayList<>();
        double wide = Math.min(WIDEST_GAP, 0.7 * step());
        for (int at = 0; at < trend.moments().size(); at++) {
            if (notReturned(trend.moments().get(at))) {
                shapes.add(new Chart.Hatching(new Chart.Area(x(at) - wide / 2, top, wide, height - FOOT - top)));
            }
        }
        if (!shapes.isEmpty()) {
            ChartKey key = new ChartKey(left, 0);
            key.hatching("Not returned");
            shapes.addAll(key.shapes());
        }
        return shapes;
    }

    private List<Chart.Shape> axes() {
        List<Chart.Shape> shapes = new ArrayList<>();
        for (double tick : scale.ticks()) {
            String words = trend.words().apply(tick);
            shapes.add(new Chart.Line(left, y(tick), width - right, y(tick), Chart.Stroke.GRID));
            shapes.add(new Chart.Label(
                    left - 6 - ChartWords.width(words, SIZE), y(tick) + 0.33 * SIZE, SIZE, words));
        }
        if (scale.ticks().isEmpty()) {
            shapes.add(new Chart.Line(left, base, width - right, base, Chart.Stroke.GRID));
        }
        return shapes;
    }

    private double step() {
        return (width - left - right) / trend.moments().size();
    }

    private double x(int at) {
        return left + (at + 0.5) * step();
    }

    private double y(double value) {
        return base - scale.part(value) * (base - top);
    }

    private Stream<String> targetWords(Stretch stretch) {
        return Stream.of("Target", trend.words().apply(stretch.value()));
    }

    private List<Chart.Shape> target(TrendLabels labels) {
        List<Chart.Shape> shapes = new ArrayList<>();
        List<Stretch> stretches = targets(trend.moments());
        for (Stretch stretch : stretches) {
            double y = y(stretch.value());
            double end = x(stretch.to()) + step() / 2;
            shapes.add(new Chart.Line(x(stretch.from()) - step() / 2, y, end, y, Chart.Stroke.TARGET));
            if (stretch == stretches.getLast()) {
                String value = trend.words().apply(stretch.value());
                shapes.add(new Chart.Label(width - right + 4, y - 1.5, SIZE, "Target"));
                shapes.add(new Chart.Label(width - right + 4, y + SIZE - 0.5, SIZE, value));
            } else {
                double begin = x(stretch.from()) - step() / 2;
                shapes.add(labels.along(
                        new TrendLabels.Point(begin, y), end, "Target " + trend.words().apply(stretch.value())));
            }
        }
        return shapes;
    }

    private List<Chart.Line> lines() {
        List<Chart.Line> lines = new ArrayList<>();
        List<Trend.Moment> moments = trend.moments();
        for (int at = 1; at < moments.size(); at++) {
            OptionalDouble before = moments.get(at - 1).value();
            OptionalDouble now = moments.get(at).value();
            if (before.isPresent() && now.isPresent()) {
                lines.add(new Chart.Line(
                        x(at - 1), y(before.getAsDouble()), x(at), y(now.getAsDouble()), Chart.Stroke.SERIES));
            }
        }
        return lines;
    }

    private void placeValues(TrendLabels labels) {
        SequencedSet<Trend.Moment> labelled = new LinkedHashSet<>();
        List<Trend.Moment> valued = trend.valued();
        if (!valued.isEmpty()) {
            labelled.add(valued.getLast());
            labelled.add(trend.highest().orElseThrow());
            labelled.add(trend.lowest().orElseThrow());
            labelled.add(valued.getFirst());
        }
        for (Trend.Moment moment : labelled) {
            double value = moment.value().orElseThrow();
            boolean above = moment != trend.lowest().orElseThrow() || valued.size() == 1;
            int at = trend.moments().indexOf(moment);
            labels.place(at, new TrendLabels.Point(x(at), y(value)), trend.words().apply(value), above);
        }
    }

    private List<Chart.Part> parts(TrendLabels labels) {
        List<Chart.Part> parts = new ArrayList<>();
        for (int at = 0; at < trend.moments().size(); at++) {
            Trend.Moment moment = trend.moments().get(at);
            Chart.Area slot = new Chart.Area(x(at) - step() / 2, top - 4, step(), height - FOOT - top + 4);
            String target = moment.target().stream()
                    .mapToObj(aim -> ", target " + trend.words().apply(aim))
                    .findFirst()
                    .orElse("");
            parts.add(new Chart.Part(
                    moment.label() + ": " + trend.spoken(moment) + target, moment.opens(), slot,
                    shapes(at, slot, labels)));
        }
        return parts;
    }

    private List<Chart.Shape> shapes(int at, Chart.Area slot, TrendLabels labels) {
        return switch (trend.moments().get(at).reading()) {
            case Trend.Value(double value) -> Stream.<Chart.Shape>concat(
                    Stream.of(new Chart.Dot(x(at), y(value), labels.at(at).isPresent() ? LABELLED : DOT, false)),
                    labels.at(at).stream()).toList();
            case Trend.Said said -> {
                Chart.Area box = new Chart.Area(slot.x(), height - FOOT - LANE + 2, slot.width(), LANE - 3)
                        .inside(Math.min(1, slot.width() / 10));
                boolean fits = ChartWords.boxWidth(said.words(), 8) < box.width() - 2;
                yield List.of(new Chart.Box(box, Tone.NONE, fits ? said.words() : "–", 8));
            }
            case Trend.NotReturned _ -> List.of();
        };
    }
}
