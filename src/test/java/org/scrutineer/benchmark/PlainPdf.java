package org.scrutineer.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Paper;

/** A paper as OpenPDF's own paragraphs and tables, as most programs write it: the same words, and no tag at all. */
final class PlainPdf {
    private static final String FONT = "/org/scrutineer/documents/fonts/SourceSans3-Regular.ttf";

    private final Document document;
    private final Font body;
    private final Font heading;

    private PlainPdf(Document document, BaseFont face) {
        this.document = document;
        this.body = new Font(face, 12);
        this.heading = new Font(face, 16);
    }

    static void write(Paper paper, OutputStream bytes) throws IOException {
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter.getInstance(document, bytes).setFullCompression();
            document.open();
            PlainPdf pdf = new PlainPdf(document, face());
            pdf.document.add(new Paragraph(paper.title(), pdf.heading));
            paper.blocks().forEach(pdf::add);
        }
    }

    private static BaseFont face() throws IOException {
        try (InputStream font = PlainPdf.class.getResourceAsStream(FONT)) {
            return BaseFont.createFont(
                    "SourceSans3-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font.readAllBytes(),
                    null);
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading title -> document.add(new Paragraph(title.text(), heading));
            case Block.Bullets bullets -> add(bullets);
            case Block.Table table -> add(table);
            case Block.PageBreak pageBreak -> document.newPage();
            case Block.Paragraph paragraph -> addTexts(paragraph);
            case Block.Facts facts -> addTexts(facts);
            case Block.Quotation quotation -> addTexts(quotation);
            case Block.Figure figure -> addTexts(figure);
        }
    }

    private void addTexts(Block block) {
        PaperWords.texts(block).forEach(text -> document.add(new Paragraph(text, body)));
    }

    private void add(Block.Bullets bullets) {
        org.openpdf.text.List list = new org.openpdf.text.List(false, 12);
        PaperWords.texts(bullets).forEach(text -> list.add(new ListItem(text, body)));
        document.add(list);
    }

    private void add(Block.Table table) {
        document.add(new Paragraph(table.caption(), body));
        PdfPTable cells = new PdfPTable(table.columns().size());
        cells.setWidthPercentage(100);
        float[] shares = new float[table.columns().size()];
        for (int column = 0; column < shares.length; column++) {
            shares[column] = (float) table.columns().get(column).share();
        }
        cells.setWidths(shares);
        cells.setHeaderRows(1);
        table.columns().forEach(column -> cells.addCell(new Phrase(column.header(), body)));
        table.rows().forEach(row -> row.cells()
                .forEach(cell -> cells.addCell(new Phrase(PaperWords.text(cell), body))));
        document.add(cells);
    }
}
