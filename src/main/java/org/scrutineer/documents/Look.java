package org.scrutineer.documents;

import org.scrutineer.documents.Ink.Lettering;

/** Sizes, spaces (points) and colours of the papers on A4, in one place for every writer. */
final class Look {
    static final double PAGE_WIDTH = 595.28;
    static final double PAGE_HEIGHT = 841.89;
    static final double SIDE_MARGIN = 62;
    static final double TOP_MARGIN = 72;
    static final double FOOT_MARGIN = 72;
    static final double TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE_MARGIN;

    static final String INK = "#1b2027";
    static final String QUIET = "#505a63";
    static final String HAIRLINE = "#c3c9cf";
    static final String STRONG_LINE = "#4a545e";
    static final String HEADER_FILL = "#eef1f4";
    static final String LINK = "#0b4fa8";
    static final String ACCENT = "#0b4fa8";

    static final Lettering TITLE = new Lettering(Face.BOLD, 23, INK);
    static final Lettering BODY = new Lettering(Face.REGULAR, 12, INK);
    static final Lettering FACT = new Lettering(Face.REGULAR, 11, INK);
    static final Lettering CELL = new Lettering(Face.REGULAR, 10.5, INK);
    static final Lettering CELL_STRONG = new Lettering(Face.SEMIBOLD, 10.5, INK);
    static final Lettering CAPTION = new Lettering(Face.SEMIBOLD, 11.5, INK);
    static final Lettering RUNNING = new Lettering(Face.REGULAR, 9.5, QUIET);
    static final Lettering SOURCE = new Lettering(Face.REGULAR, 10.5, QUIET);

    /** Line height as a multiple of the size. */
    static final double LEADING = 1.33;
    static final double CELL_LEADING = 1.3;

    static final double NUMBER_INDENT = 30;
    static final double BULLET_INDENT = 16;
    static final double CELL_BULLET_INDENT = 10;
    static final double AFTER_PARAGRAPH = 9;
    static final double CELL_PADDING = 5;
    /** Between a rating and the edge of its tag. */
    static final double TAG_PADDING = 5;

    private Look() {}

    static Lettering heading(int level) {
        return switch (level) {
            case 2 -> new Lettering(Face.BOLD, 17, INK);
            case 3 -> new Lettering(Face.BOLD, 14, INK);
            default -> new Lettering(Face.SEMIBOLD, 12.5, INK);
        };
    }

    static double beforeHeading(int level) {
        return switch (level) {
            case 2 -> 22;
            case 3 -> 17;
            default -> 14;
        };
    }

    static Lettering strong(Lettering lettering) {
        return new Lettering(Face.SEMIBOLD, lettering.size(), lettering.colour());
    }

    static Lettering coloured(Lettering lettering, String colour) {
        return new Lettering(lettering.face(), lettering.size(), colour);
    }
}
