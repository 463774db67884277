package org.scrutineer.documents;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Puts ink on the page; knows nothing of tags. */
final class PdfDrawing {
    private final PdfWriter writer;
    private final PdfFonts fonts;
    private double pageHeight = Look.PAGE_HEIGHT;

    PdfDrawing(PdfWriter writer, PdfFonts fonts) {
        this.writer = writer;
        this.fonts = fonts;
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
        canvas.setFontAndSize(fonts.font(words.lettering().face()), (float) words.lettering().size());
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

    /** Charts are drawn with the same inks as everything else, as vectors. */
    private void draw(Ink.Picture picture) {
        PdfContentByte canvas = writer.getDirectContent();
        double scale = picture.scale();
        canvas.saveState();
        canvas.concatCTM((float) scale, 0, 0, (float) scale,
                (float) (picture.x() * (1 - scale)), (float) (upwards(picture.y()) * (1 - scale)));
        for (Ink ink : ChartInks.of(picture.chart(), Faces.shipped())) {
            draw(ink.moved(picture.x(), picture.y()));
        }
        canvas.restoreState();
    }

    private void draw(Ink.Photo photo) {
        Chart.Area area = photo.area();
        try {
            org.openpdf.text.Image image = org.openpdf.text.Image.getInstance(photo.image().content());
            writer.getDirectContent().addImage(
                    image, (float) area.width(), 0, 0, (float) area.height(), (float) area.x(),
                    upwards(area.y() + area.height()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    float upwards(double y) {
        return (float) (pageHeight - y);
    }
}
