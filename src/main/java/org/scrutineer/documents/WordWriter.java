package org.scrutineer.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.scrutineer.ui.Progress;

/**
 * Writes a paper as a Word document with real headings, numbering, lists and header rows, in the words of the PDF.
 *
 * <p>Uses POI for the package and its parts and writes the parts' markup itself, in one pass: POI's own paragraphs and
 * tables leave out what a screen reader needs and are slow in long papers.
 */
public final class WordWriter {
    private WordWriter() {}

    /**
     * @param out is written to only when the whole paper is ready, and is not closed
     * @param progress counts blocks
     * @throws java.util.concurrent.CancellationException when the progress was cancelled; nothing is written then
     */
    public static void write(Paper paper, OutputStream out, Progress progress) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordPackage parts = new WordPackage(bytes);
        parts.describe(
                Printable.text(paper.title()), Printable.text(paper.authority()), Printable.text(paper.subject()));
        WordNumbers numbers = new WordNumbers();
        WordBody body = new WordBody(parts, numbers, new WordSections(paper, parts));
        body.write(paper, progress);
        parts.add("numbering", numbers.part());
        parts.save(body.finished(), bytes);
        bytes.writeTo(out);
    }
}
