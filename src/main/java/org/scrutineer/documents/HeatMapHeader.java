package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The headers above a heat map's columns: broken into lines where every word fits its column, and turned to be read
 * upwards where not.
 *
 * @param lines those of each column
 * @param height in points, with the space down to the first row
 */
record HeatMapHeader(List<List<String>> lines, boolean upright, double column, double height) {
    private static final double SIZE = 9;
    private static final double TURNED_SIZE = 8.5;
    private static final double LEADING = 1.14;
    private static final int MOST_LINES = 4;
    private static final double SPACE_BELOW = 4;
    private static final double SHORTEST = 34;
    private static final double LONGEST = 112;
    static final double HIGHEST = LONGEST + SPACE_BELOW;

    static HeatMapHeader of(List<String> columns, double column) {
        double room = column - 4;
        if (columns.stream().allMatch(words -> ChartWords.fits(words, SIZE, room, MOST_LINES))) {
            List<List<String>> lines = columns.stream()
                    .map(words -> ChartWords.lines(words, SIZE, room, MOST_LINES))
                    .toList();
            int most = lines.stream().mapToInt(List::size).max().orElse(1);
            return new HeatMapHeader(lines, true, column, most * LEADING * SIZE + SPACE_BELOW);
        }
        int beside = Math.clamp((int) (column / (LEADING * TURNED_SIZE)), 1, 3);
        double length = DoubleStream.iterate(SHORTEST, each -> each < LONGEST, each -> each + 4)
                .filter(each -> columns.stream().allMatch(
                        words -> ChartWords.fits(words, TURNED_SIZE, each, beside)))
                .findFirst()
                .orElse(LONGEST);
        List<List<String>> lines = columns.stream()
                .map(words -> ChartWords.lines(words, TURNED_SIZE, length, beside))
                .toList();
        return new HeatMapHeader(lines, false, column, length + SPACE_BELOW);
    }

    List<Chart.Shape> marks(double left) {
        List<Chart.Shape> marks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            double middle = left + (at + 0.5) * column;
            List<String> words = lines.get(at);
            for (int line = 0; line < words.size(); line++) {
                marks.add(upright
                        ? above(words.get(line), middle, words.size() - line - 1)
                        : turned(words.get(line), middle, line - (words.size() - 1) / 2.0));
            }
        }
        return marks;
    }

    /** The last lines of all columns stand side by side. */
    private Chart.Label above(String words, double middle, int fromLast) {
        double x = middle - ChartWords.width(words, SIZE) / 2;
        return new Chart.Label(x, height - SPACE_BELOW - 1 - fromLast * LEADING * SIZE, SIZE, words);
    }

    private Chart.Upwards turned(String words, double middle, double beside) {
        double x = middle + beside * LEADING * TURNED_SIZE + 0.33 * TURNED_SIZE;
        return new Chart.Upwards(x, height - SPACE_BELOW, TURNED_SIZE, words);
    }
}
