package org.scrutineer.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.scrutineer.ui.Progress;

/**
 * Writes a paper as a Word document with real headings, numbering, lists and header rows, in the words of the PDF.
 *
 * <p>Uses POI for the package and its parts and writes the parts' markup itself, in one pass: POI's own paragraphs and
 * tables leave out what a screen reader needs and are slow in long papers.
 */
public final class WordWriter {
    private WordWriter() {}

    /** Writes it in the tool's own look. */
    public static void write(Paper paper, OutputStream out, Progress progress) throws IOException {
        write(paper, PaperStyle.plain(), out, progress);
    }

    /**
     * @param style how the council's papers look
     * @param out is written to only when the whole paper is ready, and is not closed
     * @param progress counts blocks
     * @throws java.util.concurrent.CancellationException when the progress was cancelled; nothing is written then
     */
    public static void write(Paper paper, PaperStyle style, OutputStream out, Progress progress) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordPackage parts = WordPackage.blank(style, bytes);
        parts.describe(
                Printable.text(paper.title()), Printable.text(paper.authority()), Printable.text(paper.subject()));
        WordNumbers numbers = new WordNumbers();
        WordStyles styles = WordStyles.own();
        WordFrame frame = new WordFrame(
                parts, styles, numbers, new WordOwnSections(paper, parts, styles), style.faces(), 0);
        WordMarkup markup = new WordMarkup("w:document").open("w:body");
        WordBody body = new WordBody(markup, frame);
        if (style.crest().isPresent()) {
            body.crest(style.crest().get());
        }
        body.title(paper);
        body.write(paper, progress);
        body.end();
        parts.add("numbering", numbers.part());
        parts.save(markup.finished(), bytes);
        bytes.writeTo(out);
    }

    /**
     * Fills a council's template: the paper's blocks where its control for them stands, facts where theirs do.
     *
     * @param facts what the controls for single facts say; title, authority, subject and footer are the paper's own
     *     unless they are given. A control whose fact is missing or blank is left empty
     * @param out is written to only when the whole paper is ready, and is not closed
     */
    public static void write(
            Paper paper, WordTemplate template, Map<TemplateTag, String> facts, OutputStream out, Progress progress)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.fill(paper, facts, bytes, progress);
        bytes.writeTo(out);
    }
}
