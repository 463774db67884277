package org.scrutineer.documents;

import java.io.IOException;
import java.util.List;

/** Paints a chart as a PNG of 300 dots an inch, without a display and without any toolkit. */
final class ChartPicture {
    private static final double DOTS_AN_INCH = 300;
    /** Half an edge's thickness: edges lie on the boxes' sides. */
    private static final double MARGIN = 0.5;

    private final Painter painter = new Painter();

    byte[] png(Chart chart) throws IOException {
        Printing inside = new Printing(Faces.shipped(), MARGIN, MARGIN, 1);
        List<Printed> printed = ChartInks.of(chart, Faces.shipped()).stream().flatMap(inside::seen).toList();
        return painter.png(printed, chart.width() + 2 * MARGIN, chart.height() + 2 * MARGIN, DOTS_AN_INCH);
    }
}
