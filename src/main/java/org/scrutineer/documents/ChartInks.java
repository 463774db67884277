package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ui.Tone;

/** A chart's marks as inks: what the PDF draws as vectors is what the picture for Word is painted with. */
final class ChartInks {
    private static final double DASH = 4;
    private static final double DASH_GAP = 2.6;

    private final Faces faces;
    private final List<Ink> inks = new ArrayList<>();

    private ChartInks(Faces faces) {
        this.faces = faces;
    }

    static List<Ink> of(Chart chart, Faces faces) {
        ChartInks drawn = new ChartInks(faces);
        chart.shapes().forEach(drawn::draw);
        return drawn.inks;
    }

    private void draw(Chart.Shape shape) {
        switch (shape) {
            case Chart.Box box -> box(box);
            case Chart.Hatching hatching -> hatching(hatching);
            case Chart.Label label -> words(
                    label.words(), new Ink.Lettering(Face.REGULAR, label.size(), Look.INK))
                    .forEach(ink -> inks.add(ink.moved(label.x(), label.y())));
            case Chart.Upwards label -> words(
                    label.words(), new Ink.Lettering(Face.REGULAR, label.size(), Look.INK))
                    .forEach(ink -> upwards(ink, label));
            case Chart.Line line -> line(line);
            case Chart.Dot dot -> dot(dot);
            case Chart.Photo photo -> inks.add(new Ink.Photo(photo.area(), photo.image()));
        }
    }

    private void box(Chart.Box box) {
        Chart.Area area = box.area();
        Tone.Colours colours = box.tone().light();
        fill(area, new Ink.Surface(colours.fill(), Optional.of(colours.edge()), 0, box.tone() == Tone.NONE));
        double width = faces.width(Printable.text(box.words()), Face.SEMIBOLD, box.size());
        double baseLine = area.middleY() + 0.33 * box.size();
        words(box.words(), new Ink.Lettering(Face.SEMIBOLD, box.size(), colours.text()))
                .forEach(ink -> inks.add(ink.moved(area.middleX() - width / 2, baseLine)));
    }

    private void hatching(Chart.Hatching hatching) {
        Tone.Colours colours = Tone.NONE.light();
        fill(hatching.area(), new Ink.Surface("#ffffff", Optional.of(colours.edge()), 0, false));
        for (Chart.Line line : hatching.slants()) {
            inks.add(new Ink.Rule(line.x(), line.y(), line.toX(), line.toY(), 0.5, colours.edge()));
        }
    }

    private void upwards(Ink ink, Chart.Upwards label) {
        if (ink instanceof Ink.Words words) {
            Ink.Words turned = new Ink.Words(
                    label.x(), label.y() - words.x(), words.lettering(), words.drawn(), words.actual(), words.tag());
            inks.add(new Ink.Upwards(turned));
        }
    }

    private void line(Chart.Line line) {
        String colour = switch (line.stroke()) {
            case GRID -> Look.HAIRLINE;
            case SERIES -> Look.ACCENT;
            case TARGET -> Look.STRONG_LINE;
        };
        double length = Math.hypot(line.toX() - line.x(), line.toY() - line.y());
        double dash = line.stroke().dashed() ? DASH : length;
        for (double from = 0; from < length; from += dash + DASH_GAP) {
            double begin = from / length;
            double end = Math.min(1, (from + dash) / length);
            inks.add(new Ink.Rule(
                    between(line.x(), line.toX(), begin), between(line.y(), line.toY(), begin),
                    between(line.x(), line.toX(), end), between(line.y(), line.toY(), end),
                    line.stroke().thickness(), colour));
        }
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }

    private void dot(Chart.Dot dot) {
        Chart.Area area = new Chart.Area(
                dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
        String inside = dot.hollow() ? "#ffffff" : Look.ACCENT;
        fill(area, new Ink.Surface(inside, Optional.of(Look.ACCENT), dot.radius(), false));
    }

    private void fill(Chart.Area area, Ink.Surface surface) {
        inks.add(new Ink.Fill(area.x(), area.y(), area.width(), area.height(), surface));
    }

    private List<Ink> words(String words, Ink.Lettering lettering) {
        List<List<Ink>> lines = TextLines.broken(
                faces, List.of(Stretch.silent(words, lettering)), Double.MAX_VALUE);
        return lines.stream().limit(1).flatMap(List::stream).toList();
    }
}
