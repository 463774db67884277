package org.scrutineer.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.scrutineer.ui.Progress;

/**
 * Writes a paper as PDF that meets PDF/UA-1 and PDF/A-2a.
 *
 * <p>The page is laid out and its reading tree is made before OpenPDF is opened, because OpenPDF's own paragraphs and
 * tables cannot be tagged.
 */
public final class PdfWriter {
    private PdfWriter() {}

    /** Writes it in the tool's own look. */
    public static void write(Paper paper, OutputStream out, Progress progress) throws IOException {
        write(paper, PaperStyle.plain(), out, progress);
    }

    /**
     * @param style how the council's papers look
     * @param out is written to only when the whole paper is ready, and is not closed
     * @param progress counts pages
     * @throws java.util.concurrent.CancellationException when the progress was cancelled; nothing is written then
     */
    public static void write(Paper paper, PaperStyle style, OutputStream out, Progress progress) throws IOException {
        PaperLayout layout = PaperLayout.of(paper, style, progress);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(rectangle(Sheet.UPRIGHT))) {
            org.openpdf.text.pdf.PdfWriter writer = prepared(document, bytes);
            PdfMetadata metadata = PdfMetadata.of(paper);
            document.open();
            metadata.addTo(writer);
            TaggedTree tree = new TaggedTree(writer, layout.document());
            PdfPage pages = new PdfPage(writer, tree, style.faces());
            List<List<Ink>> inks = layout.pages();
            for (int page = 0; page < inks.size(); page++) {
                progress.check();
                progress.report(page, inks.size(), "Writing page " + (page + 1) + " of " + inks.size());
                Sheet sheet = layout.sheets().get(page);
                document.setPageSize(rectangle(sheet));
                document.newPage();
                pages.draw(sheet, inks.get(page));
            }
            progress.report(inks.size(), inks.size(), "Writing the PDF");
        }
        bytes.writeTo(out);
    }

    private static Rectangle rectangle(Sheet sheet) {
        return new Rectangle((float) sheet.width(), (float) sheet.height());
    }

    private static org.openpdf.text.pdf.PdfWriter prepared(Document document, OutputStream bytes) {
        var writer = org.openpdf.text.pdf.PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(org.openpdf.text.pdf.PdfWriter.VERSION_1_7);
        writer.setPDFXConformance(org.openpdf.text.pdf.PdfWriter.PDFA2A);
        writer.setTagged();
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(org.openpdf.text.pdf.PdfWriter.DisplayDocTitle);
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString("en-GB"));
        return writer;
    }
}
