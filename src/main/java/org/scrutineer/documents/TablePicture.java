package org.scrutineer.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One table as a picture, drawn as it is on paper, but on one sheet that is as high as the table.
 *
 * @param width and height in points, with the margin around it
 */
public record TablePicture(double width, double height, List<Printed> printed) {
    private static final double MARGIN = 14;

    public TablePicture {
        printed = List.copyOf(printed);
    }

    /** @param note printed below it; empty for none */
    public static TablePicture of(Block.Table table, String note) {
        double width = TableFit.width(table);
        List<Strip> strips = new ArrayList<>(new TableStrips(Faces.shipped(), table, width).strips(Tag.document()));
        if (!TextStrips.isBlank(note)) {
            Stretch words = Stretch.silent(note, Look.SOURCE);
            strips.addAll(new TextStrips(Faces.shipped(), width).slabs(0, List.of(words), 0));
        }
        List<Ink> inks = new ArrayList<>();
        double down = MARGIN;
        for (Strip strip : strips) {
            double top = down;
            down += switch (strip) {
                case Strip.Slab slab -> {
                    double before = inks.isEmpty() ? 0 : slab.before();
                    slab.inks().forEach(ink -> inks.add(ink.moved(MARGIN, top + before)));
                    yield before + slab.height();
                }
                case Strip.Row row -> {
                    row.inks().forEach(ink -> inks.add(ink.moved(MARGIN, top)));
                    yield row.height();
                }
                case Strip.NewPage _ -> 0;
            };
        }
        return new TablePicture(width + 2 * MARGIN, down + MARGIN, Printing.of(inks, Faces.shipped()));
    }

    /** How many dots the picture has, which is what its memory is counted by. */
    public long dots(double dotsAnInch) {
        return Math.round(width * dotsAnInch / 72) * Math.round(height * dotsAnInch / 72);
    }

    /** A PNG that says how large it is to be printed. */
    public byte[] png(double dotsAnInch) throws IOException {
        return PictureSize.said(new Painter().png(printed, width, height, dotsAnInch), dotsAnInch);
    }
}
