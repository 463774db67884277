package org.scrutineer.documents;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Puts ink on the page; knows nothing of tags. */
final class PdfDrawing {
    private final PdfWriter writer;
    private final Faces faces;
    private final Map<Faces, PdfFonts> fonts = new IdentityHashMap<>();
    private PdfFonts font;
    private double pageHeight = Look.PAGE_HEIGHT;

    PdfDrawing(PdfWriter writer, Faces faces) {
        this.writer = writer;
        this.faces = faces;
        font = fonts(faces);
    }

    private PdfFonts fonts(Faces of) {
        return fonts.computeIfAbsent(of, PdfFonts::new);
    }

    /** Inks are measured from the top of the page, PDF from its foot. */
    void pageBegins(Sheet sheet) {
        pageHeight = sheet.height();
    }

    void draw(Ink ink) {
        switch (ink) {
            case Ink.Words words -> {
                PdfContentByte canvas = begun(words);
                canvas.moveText((float) words.x(), upwards(words.y()));
                ended(canvas, words);
            }
            case Ink.Upwards(Ink.Words words) -> {
                PdfContentByte canvas = begun(words);
                canvas.setTextMatrix(0, 1, -1, 0, (float) words.x(), upwards(words.y()));
                ended(canvas, words);
            }
            case Ink.Fill fill -> draw(fill);
            case Ink.Rule rule -> draw(rule);
            case Ink.Picture picture -> draw(picture);
            case Ink.Emblem emblem -> draw(emblem);
            case Ink.Photo photo -> draw(photo);
            case Ink.LinkArea _,Ink.Bookmark _ -> {
                // Neither is seen.
            }
        }
    }

    private PdfContentByte begun(Ink.Words words) {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.setColorFill(Color.decode(words.lettering().colour()));
        canvas.beginText();
        canvas.setFontAndSize(font.font(words.lettering().face()), (float) words.lettering().size());
        return canvas;
    }

    private static void ended(PdfContentByte canvas, Ink.Words words) {
        canvas.showText(words.drawn());
        canvas.endText();
    }

    private void draw(Ink.Fill fill) {
        PdfContentByte canvas = writer.getDirectContent();
        Ink.Surface surface = fill.surface();
        canvas.setColorFill(Color.decode(surface.fill()));
        float bottom = upwards(fill.y() + fill.height());
        canvas.roundRectangle(
                (float) fill.x(), bottom, (float) fill.width(), (float) fill.height(), (float) surface.radius());
        if (surface.edge().isEmpty()) {
            canvas.fill();
            return;
        }
        canvas.setColorStroke(Color.decode(surface.edge().get()));
        canvas.setLineWidth(0.8f);
        if (surface.dashed()) {
            canvas.setLineDash(2.4f, 1.6f, 0);
        }
        canvas.fillStroke();
        canvas.setLineDash(0);
    }

    private void draw(Ink.Rule rule) {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.setColorStroke(Color.decode(rule.colour()));
        canvas.setLineWidth((float) rule.thickness());
        canvas.moveTo((float) rule.x(), upwards(rule.y()));
        canvas.lineTo((float) rule.toX(), upwards(rule.toY()));
        canvas.stroke();
    }

    private void draw(Ink.Emblem emblem) {
        Crest crest = emblem.crest();
        Crest.Size size = crest.printed();
        Image picture = new ImgRaw(crest.width(), crest.height(), 3, 8, crest.colours());
        writer.getDirectContent().addImage(picture, (float) size.width(), 0, 0, (float) size.height(),
                (float) emblem.x(), upwards(emblem.y() + size.height()));
    }

    /** The file itself goes into the PDF, so that a photograph is as large there as it is beside it. */
    private void draw(Ink.Photo photo) {
        Chart.Area area = photo.area();
        try {
            writer.getDirectContent().addImage(
                    Image.getInstance(photo.image().content()), (float) area.width(), 0, 0, (float) area.height(),
                    (float) area.x(), upwards(area.y() + area.height()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Charts are drawn with the same inks as everything else, as vectors; their words fit in the shipped font. */
    private void draw(Ink.Picture picture) {
        PdfContentByte canvas = writer.getDirectContent();
        double scale = picture.scale();
        canvas.saveState();
        canvas.concatCTM((float) scale, 0, 0, (float) scale,
                (float) (picture.x() * (1 - scale)), (float) (upwards(picture.y()) * (1 - scale)));
        font = fonts(Faces.shipped());
        for (Ink ink : ChartInks.of(picture.chart(), Faces.shipped())) {
            draw(ink.moved(picture.x(), picture.y()));
        }
        font = fonts(faces);
        canvas.restoreState();
    }

    float upwards(double y) {
        return (float) (pageHeight - y);
    }
}
