package org.scrutineer.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** The faces of a paper as OpenPDF embeds them: subsets, by glyph. */
final class PdfFonts {
    private final Faces faces;
    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    PdfFonts(Faces faces) {
        this.faces = faces;
    }

    BaseFont font(Face face) {
        return fonts.computeIfAbsent(face, this::read);
    }

    private BaseFont read(Face face) {
        try {
            boolean cached = false;
            BaseFont font = BaseFont.createFont(
                    face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, cached, faces.file(face), null);
            // OpenPDF writes it incomplete, which PDF/A forbids; it may be left out.
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
