package org.scrutineer.documents;

import java.util.Optional;

/**
 * One thing that is seen on a page, for whoever draws it: a window, a picture. Points, from the page's top left corner;
 * later ones lie over earlier ones. What is read aloud but not seen is left out.
 */
public sealed interface Printed {
    /**
     * @param x where the first letter begins; y of the base line
     * @param upwards whether it is read upwards, beginning at its foot
     */
    record Words(double x, double y, Letters letters, String text, boolean upwards) implements Printed {}

    /**
     * @param size in points
     * @param colour {@code #rrggbb}
     */
    record Letters(FaceFile face, double size, String colour) {}

    /** @param radius of its corners */
    record Box(Chart.Area area, String fill, double radius, Optional<Edge> edge) implements Printed {}

    /** Lies on the sides of its box, half of it outside. */
    record Edge(String colour, double thickness, boolean dashed) {
        /** The length of a dash and of the gap after it. */
        public double[] dashes() {
            return new double[]{3 * thickness, 2 * thickness};
        }
    }

    record Line(double x, double y, double toX, double toY, double thickness, String colour) implements Printed {}

    /** @param png opaque; drawn to fill the area */
    record Image(Chart.Area area, byte[] png) implements Printed {}
}
