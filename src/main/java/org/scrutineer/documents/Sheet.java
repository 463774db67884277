package org.scrutineer.documents;

/**
 * A page of paper and its margins, in points.
 *
 * @param side the margin on the left and on the right
 * @param figure how high a figure may be, so that its heading and title stand on the same page
 */
record Sheet(double width, double height, double side, double top, double foot, double figure) {
    /** A4, upright: what a paper is printed on. */
    static final Sheet UPRIGHT = new Sheet(
            Look.PAGE_WIDTH, Look.PAGE_HEIGHT, Look.SIDE_MARGIN, Look.TOP_MARGIN, Look.FOOT_MARGIN,
            Chart.Room.UPRIGHT.height());
    /** A4 on its side, for tables whose columns hold long texts. */
    static final Sheet SIDEWAYS = new Sheet(
            Look.PAGE_HEIGHT, Look.PAGE_WIDTH, Look.SIDE_MARGIN, 60, 62, Chart.Room.SIDEWAYS.height());

    /** What a paper begins on: where its first block is a break, that says how the first page lies. */
    static Sheet first(Paper paper) {
        return paper.beginsWithBreak() ? of((Block.PageBreak) paper.blocks().getFirst()) : UPRIGHT;
    }

    static Sheet of(Block.PageBreak pageBreak) {
        return pageBreak.sideways() ? SIDEWAYS : UPRIGHT;
    }

    /** How much a chart is made smaller to fit the text's width and most of a page. */
    double scale(Chart chart) {
        return Math.min(1, Math.min(textWidth() / chart.width(), figure / chart.height()));
    }

    double textWidth() {
        return width - 2 * side;
    }

    double textHeight() {
        return height - top - foot;
    }
}
