package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.documents.Chart;

/** The lines into which a picture breaks a label, put together again. */
final class ChartLines {
    /** Lines of one label stand closer than labels do, in heights of their letters. */
    private static final double CLOSE = 1.15;

    private ChartLines() {}

    /** The label at a place among the marks, and those after it that go on with it right below. */
    static List<Chart.Label> from(List<Chart.Mark> marks, int at) {
        List<Chart.Label> lines = new ArrayList<>();
        for (Chart.Mark mark : marks.subList(at, marks.size())) {
            if (!(mark instanceof Chart.Label label) || !lines.isEmpty() && !follows(label, lines.getLast())) {
                break;
            }
            lines.add(label);
        }
        return lines;
    }

    private static boolean follows(Chart.Label label, Chart.Label before) {
        return label.x() == before.x() && label.size() == before.size() && label.y() > before.y()
                && label.y() - before.y() < CLOSE * label.size();
    }

    static String words(List<Chart.Label> lines) {
        StringBuilder words = new StringBuilder();
        for (Chart.Label line : lines) {
            words.append(words.isEmpty() || words.charAt(words.length() - 1) == '-' ? "" : " ").append(line.words());
        }
        return words.toString();
    }

    /** One line in the middle of where they stood. */
    static Chart.Label amid(List<Chart.Label> lines, String words) {
        Chart.Label first = lines.getFirst();
        return new Chart.Label(first.x(), (first.y() + lines.getLast().y()) / 2, first.size(), words);
    }
}
