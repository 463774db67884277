package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.ui.Tone;

/**
 * Draws counts as boxes that carry their own words. A box that is too small for its words has them beside it, so that
 * nothing is said by colour alone; a count of nought has no box.
 */
public final class Charts {
    private static final double WIDTH = Look.TEXT_WIDTH;
    private static final double BAR_HEIGHT = 30;
    private static final double COLUMN_AREA = 150;
    private static final double LABEL_SIZE = 10;
    private static final double BOX_WORDS = 10;
    private static final double LABEL_LEADING = 14;
    private static final double INSIDE = 8;

    /** Wider or higher a photograph says no more, and takes the room of the words about it. */
    private static final Chart.Room PHOTOGRAPH = new Chart.Room(340, 250);
    /** Fewer dots to the inch look coarse. */
    private static final double POINTS_A_DOT = 72 / 96.0;

    private Charts() {}

    /** A photograph as a figure shows it: as large as a page has room for beside words, and never coarse. */
    public static Chart photograph(Image image) {
        double scale = Math.min(POINTS_A_DOT, Math.min(
                PHOTOGRAPH.width() / image.width(), PHOTOGRAPH.height() / image.height()));
        double width = image.width() * scale;
        double height = image.height() * scale;
        return new Chart(width, height, List.of(new Chart.Photo(new Chart.Area(0, 0, width, height), image)));
    }

    /**
     * @param words "Green", "On Track": the rating's own
     * @param opens names the list of those that were counted, where a screen can open it
     */
    public record Segment(Tone tone, String words, int count, Optional<String> opens) {
        public Segment(Tone tone, String words, int count) {
            this(tone, words, count, Optional.empty());
        }

        public Segment {
            if (count < 0) {
                throw new IllegalArgumentException("A count is never below nought: " + words);
            }
        }

        private String label() {
            return tone.shape() + "\u00a0" + words + "\u00a0" + count;
        }

        private String shortLabel() {
            return tone.shape() + "\u00a0" + count;
        }

        private String spoken() {
            return count + " " + words;
        }
    }

    /** @param label the period under the column */
    public record Column(String label, List<Segment> segments) {
        public Column {
            segments = List.copyOf(segments);
        }

        private int total() {
            return segments.stream().mapToInt(Segment::count).sum();
        }
    }

    /** One bar across the page. */
    public static Chart stackedBar(List<Segment> segments) {
        int total = total(segments.stream());
        List<Chart.Mark> marks = new ArrayList<>();
        List<Chart.Label> below = new ArrayList<>();
        double x = 0;
        for (Segment segment : segments) {
            double width = WIDTH * segment.count() / Math.max(1, total);
            String words = wordsThatFit(segment, width);
            if (segment.count() > 0) {
                Chart.Area area = new Chart.Area(x, 0, width, BAR_HEIGHT);
                List<Chart.Shape> shapes = new ArrayList<>();
                shapes.add(new Chart.Box(area, segment.tone(), words, BOX_WORDS));
                if (words.isEmpty()) {
                    below.add(labelBelow(segment.label(), x + width / 2, below));
                    shapes.add(below.getLast());
                }
                marks.add(new Chart.Part(segment.spoken(), segment.opens(), area, shapes));
            }
            x += width;
        }
        double lowest = below.stream().mapToDouble(label -> label.y() + 5).max().orElse(BAR_HEIGHT);
        return new Chart(WIDTH, lowest, marks);
    }

    /** A bar for each period, all to one scale, the first segment at the foot. */
    public static Chart stackedColumns(List<Column> columns) {
        int most = Math.max(1, columns.stream().mapToInt(Column::total).max().orElse(1));
        double step = WIDTH / Math.max(1, columns.size());
        double width = Math.min(64, step * 0.62);
        List<Chart.Mark> marks = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            double x = column * step + (step - width) / 2;
            double y = COLUMN_AREA;
            for (Segment segment : columns.get(column).segments()) {
                double height = COLUMN_AREA * segment.count() / most;
                y -= height;
                if (segment.count() > 0) {
                    marks.add(part(columns.get(column).label(), segment, new Chart.Area(x, y, width, height)));
                }
            }
            String label = columns.get(column).label();
            double centred = column * step + (step - width(label)) / 2;
            marks.add(new Chart.Label(centred, COLUMN_AREA + LABEL_LEADING, LABEL_SIZE, label));
        }
        return new Chart(WIDTH, COLUMN_AREA + LABEL_LEADING + 5, marks);
    }

    private static Chart.Part part(String period, Segment segment, Chart.Area area) {
        boolean tallEnough = area.height() >= BOX_WORDS + 2;
        String words = tallEnough ? wordsThatFit(segment, area.width()) : "";
        List<Chart.Shape> shapes = new ArrayList<>();
        shapes.add(new Chart.Box(area, segment.tone(), words, BOX_WORDS));
        if (words.isEmpty()) {
            shapes.add(new Chart.Label(
                    area.x() + area.width() + 3, area.middleY() + 3.3, LABEL_SIZE, segment.shortLabel()));
        }
        return new Chart.Part(period + ": " + segment.spoken(), segment.opens(), area, shapes);
    }

    private static String wordsThatFit(Segment segment, double width) {
        return Stream.of(segment.label(), segment.shortLabel())
                .filter(words -> Faces.shipped().width(words, Face.SEMIBOLD, BOX_WORDS) + INSIDE <= width)
                .findFirst()
                .orElse("");
    }

    /** As near below its box as those already there leave room for. */
    private static Chart.Label labelBelow(String words, double middle, List<Chart.Label> others) {
        double width = width(words);
        double x = Math.clamp(middle - width / 2, 0, WIDTH - width);
        double y = BAR_HEIGHT + LABEL_LEADING;
        for (Chart.Label other : others) {
            if (x < other.x() + width(other.words()) + INSIDE && x + width + INSIDE > other.x()) {
                y = Math.max(y, other.y() + LABEL_LEADING);
            }
        }
        return new Chart.Label(x, y, LABEL_SIZE, words);
    }

    private static double width(String words) {
        return Faces.shipped().width(words, Face.REGULAR, LABEL_SIZE);
    }

    private static int total(Stream<Segment> segments) {
        return segments.mapToInt(Segment::count).sum();
    }
}
