package org.scrutineer.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** The shipped faces as OpenPDF embeds them: subsets, by glyph. */
final class PdfFonts {
    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    BaseFont font(Face face) {
        return fonts.computeIfAbsent(face, PdfFonts::read);
    }

    private static BaseFont read(Face face) {
        try {
            boolean cached = false;
            BaseFont font = BaseFont.createFont(
                    face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, cached, face.bytes(), null);
            // OpenPDF writes it incomplete, which PDF/A forbids; it may be left out.
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
