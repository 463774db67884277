package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ui.Tone;

/** A chart's marks as inks: what the PDF draws as vectors is what the picture for Word is painted with. */
final class ChartInks {
    /** Of the words in a box, in points. */
    static final double WORDS = 10;

    private ChartInks() {}

    static List<Ink> of(Chart chart, Faces faces) {
        List<Ink> inks = new ArrayList<>();
        for (Chart.Mark mark : chart.marks()) {
            switch (mark) {
                case Chart.Box box -> {
                    Tone.Colours colours = box.tone().light();
                    inks.add(new Ink.Fill(box.x(), box.y(), box.width(), box.height(), new Ink.Surface(
                            colours.fill(), Optional.of(colours.edge()), 0, box.tone() == Tone.NONE)));
                    Ink.Lettering lettering = new Ink.Lettering(Face.SEMIBOLD, WORDS, colours.text());
                    double words = faces.width(Printable.text(box.words()), Face.SEMIBOLD, WORDS);
                    double x = box.x() + (box.width() - words) / 2;
                    inks.addAll(words(faces, box.words(), lettering, x, box.y() + box.height() / 2 + 0.33 * WORDS));
                }
                case Chart.Label label -> {
                    Ink.Lettering lettering = new Ink.Lettering(Face.REGULAR, label.size(), Look.INK);
                    inks.addAll(words(faces, label.words(), lettering, label.x(), label.y()));
                }
            }
        }
        return inks;
    }

    private static List<Ink> words(Faces faces, String words, Ink.Lettering lettering, double x, double baseLine) {
        List<List<Ink>> lines = TextLines.broken(
                faces, List.of(Stretch.silent(words, lettering)), Double.MAX_VALUE);
        return lines.stream().limit(1).flatMap(List::stream).map(ink -> ink.moved(x, baseLine)).toList();
    }
}
