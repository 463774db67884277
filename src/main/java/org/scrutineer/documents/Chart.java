package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.ui.Tone;

/**
 * A chart as a list of marks that carry their own words: drawn as vectors in the PDF, as a picture in Word, as nodes on
 * the screen, always from this list. Marks lie inside, y downwards from the top; later ones over earlier ones.
 *
 * @param width and height in points
 */
public record Chart(double width, double height, List<Mark> marks) {
    /** The least size at which words are printed, in points. */
    public static final double SMALLEST = 6.5;

    public Chart {
        marks = List.copyOf(marks);
    }

    /** Everything that is seen, in the order in which it is drawn. */
    public Stream<Shape> shapes() {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Part part -> part.shapes().stream();
            case Shape shape -> Stream.of(shape);
        });
    }

    /** The photograph that the chart is, where it is nothing else. */
    public Optional<Image> photograph() {
        return marks.size() == 1 && marks.getFirst() instanceof Photo photo
                ? Optional.of(photo.image())
                : Optional.empty();
    }

    /** What can be gone to on the screen, in the order in which it is read. */
    public List<Part> parts() {
        return marks.stream().filter(Part.class::isInstance).map(Part.class::cast).toList();
    }

    /** How large a chart may be, in points. */
    public record Room(double width, double height) {
        /** A figure on an upright page. */
        public static final Room UPRIGHT = new Room(Look.TEXT_WIDTH, 560);
        /** A figure on a page that lies on its side, below its heading and title. */
        public static final Room SIDEWAYS = new Room(Look.PAGE_HEIGHT - 2 * Look.SIDE_MARGIN, 404);
    }

    public sealed interface Mark {}

    /**
     * Shapes that together say one thing, with a list behind it.
     *
     * @param spoken read aloud, and shown to who points at it
     * @param opens names the list behind it, for whoever made the chart; empty where there is none
     * @param area what a pointer may touch
     */
    public record Part(String spoken, Optional<String> opens, Area area, List<Shape> shapes) implements Mark {
        public Part {
            if (spoken.isBlank()) {
                throw new IllegalArgumentException("A part of a chart that says nothing");
            }
            shapes = List.copyOf(shapes);
        }
    }

    public sealed interface Shape extends Mark {}

    public record Area(double x, double y, double width, double height) {
        /** Smaller by as much on every side. */
        Area inside(double by) {
            return new Area(x + by, y + by, width - 2 * by, height - 2 * by);
        }

        public double middleX() {
            return x + width / 2;
        }

        public double middleY() {
            return y + height / 2;
        }
    }

    /** A box with its words in the middle; size in points. */
    public record Box(Area area, Tone tone, String words, double size) implements Shape {}

    /** An area under slanting lines: nothing was returned here. */
    public record Hatching(Area area) implements Shape {
        /** From one slanting line to the next, along a side. */
        private static final double STEP = 4.2;

        /** The lines, each from its foot upwards to the right, as far as they lie inside. */
        public List<Line> slants() {
            List<Line> lines = new ArrayList<>();
            for (double along = STEP; along < area.width() + area.height(); along += STEP) {
                double left = Math.max(0, along - area.height());
                double right = Math.min(area.width(), along);
                lines.add(new Line(
                        area.x() + left, area.y() + along - left, area.x() + right, area.y() + along - right,
                        Stroke.GRID));
            }
            return lines;
        }
    }

    /** A line of text; y is its base line; size in points. */
    public record Label(double x, double y, double size, String words) implements Shape {}

    /** A line of text that is read upwards, beginning at its foot; x is its base line. */
    public record Upwards(double x, double y, double size, String words) implements Shape {}

    public record Line(double x, double y, double toX, double toY, Stroke stroke) implements Shape {}

    public enum Stroke {
        /** A fine line that helps the eye. */
        GRID(0.5, false),
        /** From one value to the next. */
        SERIES(1.6, false),
        /** What should be reached. */
        TARGET(1.1, true);

        private final double thickness;
        private final boolean dashed;

        Stroke(double thickness, boolean dashed) {
            this.thickness = thickness;
            this.dashed = dashed;
        }

        /** In points. */
        public double thickness() {
            return thickness;
        }

        public boolean dashed() {
            return dashed;
        }
    }

    /** A photograph, as large as its area. */
    public record Photo(Area area, Image image) implements Shape {}

    /** A value of a series; hollow where there was one, but no number. */
    public record Dot(double x, double y, double radius, boolean hollow) implements Shape {}
}
