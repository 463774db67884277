package org.scrutineer.documents;

import java.io.IOException;

/** A page of a paper as a PNG, just as its PDF prints it, without a display and without any toolkit. */
public final class PagePicture {
    /** What print shops and Word ask for. */
    public static final double DOTS_AN_INCH = 300;

    private PagePicture() {}

    /**
     * @param page from 0
     * @param dotsAnInch of the picture: 300 for print
     */
    public static byte[] png(Pages pages, int page, double dotsAnInch) throws IOException {
        Pages.Page printed = pages.pages().get(page);
        return new Painter().png(printed.printed(), printed.width(), printed.height(), dotsAnInch);
    }
}
