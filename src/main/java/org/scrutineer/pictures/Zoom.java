package org.scrutineer.pictures;

import java.util.List;
import org.scrutineer.documents.Pages;

/** How large pages are shown. */
public enum Zoom {
    /** As wide as there is room. */
    FIT("Fit width", 0),
    THREE_QUARTERS("75%", 0.75),
    FULL("100%", 1),
    LARGER("125%", 1.25),
    LARGE("150%", 1.5),
    LARGEST("200%", 2);

    /** A page of 100 % is as large on the screen as on paper, where the screen tells the truth. */
    private static final double PIXELS_A_POINT = 96 / 72.0;
    /** Pages are not fitted into less than this: nobody could read them. */
    private static final double LEAST_FITTED = 0.4;

    private final String words;
    private final double factor;

    Zoom(String words, double factor) {
        this.words = words;
        this.factor = factor;
    }

    public String words() {
        return words;
    }

    /**
     * @param room the width for the page, in pixels
     * @return pixels a point
     */
    double scale(Pages.Page page, double room) {
        return this == FIT ? Math.max(LEAST_FITTED, room / page.width()) : PIXELS_A_POINT * factor;
    }

    /** The next size that is larger than what is seen; the same where none is. */
    Zoom larger(double scale) {
        return sizes().stream().filter(size -> size.factor * PIXELS_A_POINT > scale * 1.01).findFirst()
                .orElse(this == FIT ? FIT : LARGEST);
    }

    /** The next size that is smaller than what is seen; the same where none is. */
    Zoom smaller(double scale) {
        return sizes().reversed().stream().filter(size -> size.factor * PIXELS_A_POINT < scale * 0.99).findFirst()
                .orElse(this == FIT ? FIT : THREE_QUARTERS);
    }

    private static List<Zoom> sizes() {
        return List.of(THREE_QUARTERS, FULL, LARGER, LARGE, LARGEST);
    }
}
