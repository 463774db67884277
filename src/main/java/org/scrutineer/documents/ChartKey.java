package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ui.Tone;

/** What the boxes of a chart mean: a small one of each kind with its words, in one line. */
final class ChartKey {
    /** With the space above it, in points. */
    static final double HEIGHT = 24;

    private static final double SIZE = 9;
    private static final double SWATCH = 20;
    private static final double SWATCH_HEIGHT = 11;
    private static final double GAP = 14;

    private final List<Chart.Shape> shapes = new ArrayList<>();
    private final double top;
    private double x;
    private double right;

    ChartKey(double left, double top) {
        this.top = top;
        x = left;
    }

    void box(Tone tone, String words) {
        add(new Chart.Box(swatch(), tone, tone.shape(), 7.5), words);
    }

    /** A box without the shape of its tone, which would say that something is rated. */
    void bar(Tone tone, String words) {
        add(new Chart.Box(swatch(), tone, "", 7.5), words);
    }

    void hatching(String words) {
        add(new Chart.Hatching(swatch()), words);
    }

    private Chart.Area swatch() {
        return new Chart.Area(x, top, SWATCH, SWATCH_HEIGHT);
    }

    private void add(Chart.Shape shape, String words) {
        shapes.add(shape);
        shapes.add(new Chart.Label(x + SWATCH + 5, top + 9, SIZE, words));
        right = x + SWATCH + 5 + ChartWords.width(words, SIZE);
        x = right + GAP;
    }

    List<Chart.Shape> shapes() {
        return shapes;
    }

    /** Where the last words end; 0 for none. */
    double right() {
        return right;
    }
}
