package org.scrutineer.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
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
        WordBody body = new WordBody(parts, numbers);
        body.write(paper, progress);
        String header = parts.add("header", header(paper, parts));
        String footer = parts.add("footer", footer(paper, parts));
        parts.add("numbering", numbers.part());
        parts.save(body.finished(header, footer), bytes);
        bytes.writeTo(out);
    }

    private static byte[] header(Paper paper, WordPackage parts) {
        WordMarkup markup = new WordMarkup("w:hdr");
        new WordText(markup, parts).paragraph("Header", paper.authority());
        return markup.finished();
    }

    private static byte[] footer(Paper paper, WordPackage parts) {
        WordMarkup markup = new WordMarkup("w:ftr");
        WordText text = new WordText(markup, parts);
        text.open(WordText.Format.of("Footer"));
        text.runs(List.of(new Run.Text(paper.footer())));
        markup.open("w:r").empty("w:tab").close();
        text.run("Page ", Optional.empty());
        markup.open("w:fldSimple", "w:instr", " PAGE ");
        text.run("1", Optional.empty());
        markup.close();
        text.run(" of ", Optional.empty());
        markup.open("w:fldSimple", "w:instr", " NUMPAGES ");
        text.run("1", Optional.empty());
        markup.close().close();
        return markup.finished();
    }
}
