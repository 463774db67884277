package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Draws the inks of one page after the other, each inside the marks of its tag. */
final class PdfPage {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final PdfWriter writer;
    private final TaggedTree tree;
    private final PdfDrawing drawing;
    private final List<PdfOutline> outline = new ArrayList<>();
    private Optional<Tag> open = Optional.empty();
    private boolean marking;

    PdfPage(PdfWriter writer, TaggedTree tree, Faces faces) {
        this.writer = writer;
        this.tree = tree;
        drawing = new PdfDrawing(writer, faces);
    }

    /** @param inks from the page's top left corner */
    void draw(Sheet sheet, List<Ink> inks) {
        drawing.pageBegins(sheet);
        writer.setPageEmpty(false);
        PdfContentByte canvas = writer.getDirectContent();
        // What is only seen is drawn first, in one go, so that a paragraph with an underlined link is not cut in parts.
        List<Ink> decoration = inks.stream().filter(PdfPage::isDecoration).toList();
        if (!decoration.isEmpty()) {
            canvas.beginMarkedContentSequence(ARTIFACT);
            decoration.forEach(drawing::draw);
            canvas.endMarkedContentSequence();
        }
        inks.stream().filter(ink -> !isDecoration(ink)).forEach(ink -> drawRead(canvas, ink));
        closeMark(canvas);
    }

    private static boolean isDecoration(Ink ink) {
        return ink instanceof Ink.Fill || ink instanceof Ink.Rule;
    }

    private void drawRead(PdfContentByte canvas, Ink ink) {
        switch (ink) {
            case Ink.Words words -> {
                openMark(canvas, words.tag());
                words.actual().ifPresentOrElse(
                        actual -> drawSpoken(canvas, words, actual), () -> drawing.draw(words));
            }
            case Ink.Picture picture -> {
                openMark(canvas, Optional.of(picture.tag()));
                drawing.draw(picture);
                double scale = picture.scale();
                float left = (float) picture.x();
                float top = drawing.upwards(picture.y());
                tree.place(picture.tag(), left, (float) (top - scale * picture.chart().height()),
                        (float) (left + scale * picture.chart().width()), top);
            }
            case Ink.Emblem emblem -> {
                openMark(canvas, Optional.of(emblem.tag()));
                drawing.draw(emblem);
                Crest.Size size = emblem.crest().printed();
                float left = (float) emblem.x();
                float top = drawing.upwards(emblem.y());
                tree.place(emblem.tag(), left, (float) (top - size.height()), (float) (left + size.width()), top);
            }
            case Ink.Upwards upwards -> {
                openMark(canvas, upwards.words().tag());
                drawing.draw(upwards);
            }
            case Ink.LinkArea area -> link(area);
            case Ink.Bookmark bookmark -> bookmark(bookmark);
            case Ink.Fill fill -> drawing.draw(fill);
            case Ink.Rule rule -> drawing.draw(rule);
            case Ink.Photo photo -> drawing.draw(photo);
        }
    }

    /** Leaves the mark open where the next ink is of the same tag. */
    private void openMark(PdfContentByte canvas, Optional<Tag> tag) {
        if (marking && open.equals(tag)) {
            return;
        }
        closeMark(canvas);
        if (tag.isPresent()) {
            canvas.beginMarkedContentSequence(tree.element(tag.get()));
        } else {
            PdfDictionary pagination = new PdfDictionary();
            pagination.put(PdfName.TYPE, new PdfName("Pagination"));
            canvas.beginMarkedContentSequence(ARTIFACT, pagination, true);
        }
        open = tag;
        marking = true;
    }

    private void closeMark(PdfContentByte canvas) {
        if (marking) {
            canvas.endMarkedContentSequence();
            marking = false;
        }
    }

    private void drawSpoken(PdfContentByte canvas, Ink.Words words, String actual) {
        PdfDictionary spoken = new PdfDictionary();
        spoken.put(ACTUAL_TEXT, new PdfString(actual, PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(PdfName.SPAN, spoken, true);
        drawing.draw(words);
        canvas.endMarkedContentSequence();
    }

    private void link(Ink.LinkArea area) {
        float bottom = drawing.upwards(area.y() + area.height());
        Rectangle box = new Rectangle(
                (float) area.x(), bottom, (float) (area.x() + area.width()), (float) (bottom + area.height()));
        Ink.Destination destination = area.destination();
        PdfAnnotation annotation = PdfAnnotation.createLink(
                writer, box, PdfAnnotation.HIGHLIGHT_NONE, new PdfAction(destination.target().toString()));
        annotation.put(PdfName.CONTENTS, new PdfString(destination.words(), PdfObject.TEXT_UNICODE));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        tree.tie(destination.tag(), annotation);
        writer.addAnnotation(annotation);
    }

    private void bookmark(Ink.Bookmark bookmark) {
        int depth = bookmark.level() - 2;
        while (outline.size() > depth) {
            outline.removeLast();
        }
        PdfOutline parent = outline.isEmpty() ? writer.getRootOutline() : outline.getLast();
        float y = drawing.upwards(bookmark.y() - 8);
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
        outline.add(new PdfOutline(parent, place, bookmark.words()));
    }
}
