package org.scrutineer.documents;

/** Writes a picture into the text, with what it says for those who cannot see it. */
final class WordPicture {
    /** English Metric Units in a point, in which DrawingML measures. */
    private static final long UNITS = 12_700;

    private final WordMarkup markup;
    private int count;

    /** @param count of the pictures that the document has already */
    WordPicture(WordMarkup markup, int count) {
        this.markup = markup;
        this.count = count;
    }

    /**
     * @param pointsWide how wide it is printed
     * @param relation the id of the picture's part
     */
    void write(String alternative, double pointsWide, double pointsHigh, String relation) {
        count++;
        String width = Long.toString(Math.round(pointsWide * UNITS));
        String height = Long.toString(Math.round(pointsHigh * UNITS));
        String id = Integer.toString(count);
        markup.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        markup.empty("wp:extent", "cx", width, "cy", height);
        markup.empty("wp:docPr", "id", id, "name", "Figure " + id, "descr", Printable.text(alternative));
        markup.open("a:graphic").open("a:graphicData", "uri",
                "http://schemas.openxmlformats.org/drawingml/2006/picture");
        markup.open("pic:pic").open("pic:nvPicPr");
        markup.empty("pic:cNvPr", "id", id, "name", "Figure " + id).empty("pic:cNvPicPr").close();
        markup.open("pic:blipFill").empty("a:blip", "r:embed", relation);
        markup.open("a:stretch").empty("a:fillRect").close().close();
        markup.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        markup.empty("a:ext", "cx", width, "cy", height).close();
        markup.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        markup.close().close().close().close().close().close();
    }
}
