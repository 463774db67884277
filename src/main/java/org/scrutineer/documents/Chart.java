package org.scrutineer.documents;

import java.util.List;
import org.scrutineer.ui.Tone;

/**
 * A chart as a list of marks that carry their own words: drawn as vectors in the PDF, as a picture in Word, as nodes on
 * the screen, always from this list.
 *
 * @param width and height in points; marks lie inside, y downwards from the top
 */
public record Chart(double width, double height, List<Mark> marks) {
    public Chart {
        marks = List.copyOf(marks);
    }

    public sealed interface Mark {}

    /** A box with its words in the middle. */
    public record Box(double x, double y, double width, double height, Tone tone, String words) implements Mark {}

    /** A line of text; y is its base line; size in points. */
    public record Label(double x, double y, double size, String words) implements Mark {}
}
