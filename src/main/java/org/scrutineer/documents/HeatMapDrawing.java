package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.scrutineer.ui.Tone;

/** Finds the sizes at which a heat map fits its room and can be read, and draws some of its rows or all. */
final class HeatMapDrawing {
    private static final double LEAST_ROW = 10.9;
    private static final double MOST_ROW = 21;
    private static final double MOST_COLUMN = 78;
    private static final double LARGEST = 9.5;
    /** Of shapes that stand alone. */
    private static final double LARGEST_SHAPE = 10;
    /** A label in two lines, and the row that is high enough for it. */
    private static final double TWO_LINES = 8.5;
    private static final double TWO_LINES_ROW = 19;
    private static final double LABEL_GAP = 7;
    private static final double MOST_LABEL_SHARE = 0.26;
    /** Half the white between two cells. */
    private static final double GAP = 0.7;
    /** Left free beside the words in a cell, in all. */
    private static final double BESIDE = 3;
    /** Where hardly any cell's words are too long, the others keep theirs. */
    private static final double NEARLY_ALL = 0.9;

    private final HeatMap map;
    private final Chart.Room room;
    private final boolean twoLines;
    private final double labelSize;
    private final double labelWidth;
    private final double column;
    private final HeatMapHeader header;

    HeatMapDrawing(HeatMap map, Chart.Room room) {
        this.map = map;
        this.room = room;
        // Less than it will be: how high the header is depends on the width that the labels leave.
        double height = rowHeight(HeatMapHeader.HIGHEST, map.rows().size());
        twoLines = height >= TWO_LINES_ROW;
        labelSize = twoLines ? TWO_LINES : Math.min(LARGEST, 0.7 * height);
        labelWidth = Math.min(longestLabel() + LABEL_GAP, MOST_LABEL_SHARE * room.width());
        column = Math.min(MOST_COLUMN, (room.width() - labelWidth) / map.columns().size());
        header = HeatMapHeader.of(map.columns(), column);
    }

    private double rowHeight(double above, int rows) {
        return Math.clamp((room.height() - above - ChartKey.HEIGHT) / Math.max(1, rows), LEAST_ROW, MOST_ROW);
    }

    private double longestLabel() {
        int lines = twoLines ? 2 : 1;
        double most = MOST_LABEL_SHARE * room.width();
        return DoubleStream.iterate(30, width -> width < most, width -> width + 2)
                .filter(width -> map.rows().stream().allMatch(
                        row -> ChartWords.fits(row.label(), labelSize, width, lines)))
                .findFirst()
                .orElse(most);
    }

    int mostRows() {
        return Math.max(1, (int) ((room.height() - header.height() - ChartKey.HEIGHT) / LEAST_ROW));
    }

    Chart chart(List<HeatMap.Row> rows) {
        double height = rowHeight(header.height(), rows.size());
        List<Chart.Mark> marks = new ArrayList<>(header.marks(labelWidth));
        double size = wordsSize(height);
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), header.height() + row * height, height, size, marks);
        }
        double foot = header.height() + rows.size() * height;
        ChartKey key = new ChartKey(labelWidth + GAP, foot + 8);
        ratings(rows).forEach(rating -> key.box(rating.tone(), rating.word()));
        if (cells(rows).anyMatch(cell -> cell.returned() && cell.rating().isEmpty() && !whole(cell, size))) {
            key.box(Tone.NONE, "See the table");
        }
        if (cells(rows).anyMatch(cell -> !cell.returned())) {
            key.hatching("Not returned");
        }
        marks.addAll(key.shapes());
        double width = Math.max(labelWidth + column * map.columns().size(), key.right());
        return new Chart(width, key.shapes().isEmpty() ? foot : foot + ChartKey.HEIGHT, marks);
    }

    private void row(HeatMap.Row row, double top, double height, double size, List<Chart.Mark> marks) {
        marks.addAll(label(row.label(), top + height / 2));
        for (int at = 0; at < row.cells().size(); at++) {
            HeatMap.Cell cell = row.cells().get(at);
            Chart.Area area = new Chart.Area(labelWidth + at * column, top, column, height);
            String spoken = row.label() + ", " + map.columns().get(at) + ": " + cell.spoken();
            marks.add(new Chart.Part(spoken, cell.opens(), area, List.of(shape(cell, area.inside(GAP), size))));
        }
    }

    private List<Chart.Label> label(String words, double middle) {
        List<String> lines = ChartWords.lines(words, labelSize, labelWidth - LABEL_GAP + 0.01, twoLines ? 2 : 1);
        List<Chart.Label> labels = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            double lower = (line - (lines.size() - 1) / 2.0) * 1.08 * labelSize;
            labels.add(new Chart.Label(0, middle + lower + 0.33 * labelSize, labelSize, lines.get(line)));
        }
        return labels;
    }

    private Chart.Shape shape(HeatMap.Cell cell, Chart.Area area, double size) {
        if (!cell.returned()) {
            return new Chart.Hatching(area);
        }
        Tone tone = cell.rating().map(RatingMark::tone).orElse(Tone.NONE);
        if (whole(cell, size)) {
            double used = size > 0 ? size : Chart.SMALLEST;
            return new Chart.Box(area, tone, words(cell), used);
        }
        return new Chart.Box(area, tone, tone.shape(), Math.clamp(0.45 * column, Chart.SMALLEST, LARGEST_SHAPE));
    }

    private static String words(HeatMap.Cell cell) {
        return cell.rating().map(rating -> rating.tone().shape() + "\u00a0").orElse("") + cell.words();
    }

    /** Where the columns are too narrow for values, what is none may still fit, such as "n/a". */
    private boolean whole(HeatMap.Cell cell, double size) {
        return size > 0 ? fits(cell, size) : cell.rating().isEmpty() && fits(cell, Chart.SMALLEST);
    }

    private boolean fits(HeatMap.Cell cell, double size) {
        return ChartWords.boxWidth(words(cell), size) <= column - BESIDE;
    }

    /** @return the same for all rows; 0 where the columns are too narrow for values that can be read */
    private double wordsSize(double height) {
        List<HeatMap.Cell> cells = cells(map.rows()).filter(HeatMap.Cell::returned).toList();
        return DoubleStream.iterate(LARGEST, size -> size >= Chart.SMALLEST, size -> size - 0.5)
                .filter(size -> size <= 0.72 * height)
                .filter(size -> {
                    long fitting = cells.stream().filter(cell -> fits(cell, size)).count();
                    return fitting == cells.size() || size == Chart.SMALLEST && fitting >= NEARLY_ALL * cells.size();
                })
                .findFirst()
                .orElse(0);
    }

    private static Stream<HeatMap.Cell> cells(List<HeatMap.Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    private static List<RatingMark> ratings(List<HeatMap.Row> rows) {
        return cells(rows).flatMap(cell -> cell.rating().stream())
                .distinct()
                .sorted(Comparator.comparing(RatingMark::tone))
                .toList();
    }
}
