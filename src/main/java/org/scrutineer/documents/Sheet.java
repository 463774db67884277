package org.scrutineer.documents;

/**
 * A page of paper and its margins, in points.
 *
 * @param side the margin on the left and on the right
 */
record Sheet(double width, double height, double side, double top, double foot) {
    /** A4, upright: what a paper is printed on. */
    static final Sheet UPRIGHT = new Sheet(
            Look.PAGE_WIDTH, Look.PAGE_HEIGHT, Look.SIDE_MARGIN, Look.TOP_MARGIN, Look.FOOT_MARGIN);
    /** A4 on its side, for tables whose columns hold long texts. */
    static final Sheet SIDEWAYS = new Sheet(Look.PAGE_HEIGHT, Look.PAGE_WIDTH, Look.SIDE_MARGIN, 60, 62);

    /** What a paper begins on: where its first block is a break, that says how the first page lies. */
    static Sheet first(Paper paper) {
        return paper.beginsWithBreak() ? of((Block.PageBreak) paper.blocks().getFirst()) : UPRIGHT;
    }

    static Sheet of(Block.PageBreak pageBreak) {
        return pageBreak.sideways() ? SIDEWAYS : UPRIGHT;
    }

    /** How much a chart is made smaller to fit the text's width and most of a page. */
    double scale(Chart chart) {
        Chart.Room room = this == SIDEWAYS ? Chart.Room.SIDEWAYS : Chart.Room.UPRIGHT;
        return Math.min(1, Math.min(room.width() / chart.width(), room.height() / chart.height()));
    }

    double textWidth() {
        return width - 2 * side;
    }

    double textHeight() {
        return height - top - foot;
    }
}
