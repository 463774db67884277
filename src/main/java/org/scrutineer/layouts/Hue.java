package org.scrutineer.layouts;

import java.util.Optional;

/** The colour of a cell as a person would name it, for ratings that are given by colour only. */
public enum Hue {
    RED,
    AMBER,
    GREEN,
    BLUE;

    /** Below this saturation a colour is a shade of grey. */
    private static final double GREY = 0.12;

    /** @param fill {@code #rrggbb} */
    public static Optional<Hue> of(String fill) {
        int colour = Integer.parseInt(fill.substring(1), 16);
        double red = (colour >> 16) / 255.0;
        double green = (colour >> 8 & 0xff) / 255.0;
        double blue = (colour & 0xff) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double range = most - Math.min(red, Math.min(green, blue));
        if (most < 0.2 || range < GREY * most) {
            return Optional.empty();
        }
        return named(angle(red, green, blue, most, range));
    }

    private static double angle(double red, double green, double blue, double most, double range) {
        double sixth;
        if (most == red) {
            sixth = (green - blue) / range;
        } else if (most == green) {
            sixth = 2 + (blue - red) / range;
        } else {
            sixth = 4 + (red - green) / range;
        }
        return (sixth * 60 + 360) % 360;
    }

    private static Optional<Hue> named(double angle) {
        if (angle >= 335 || angle < 20) {
            return Optional.of(RED);
        }
        if (angle < 68) {
            return Optional.of(AMBER);
        }
        if (angle < 170) {
            return Optional.of(GREEN);
        }
        return angle >= 185 && angle < 255 ? Optional.of(BLUE) : Optional.empty();
    }
}
