package org.scrutineer.disclosure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.Lines;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.PdfWriter;
import org.scrutineer.documents.Run;
import org.scrutineer.documents.WordWriter;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Tone;

/** Files of every kind with some words in one place of each, made by other means than the program's own where it can. */
final class HidingPlaces {
    private HidingPlaces() {}

    private interface Hiding<T> {
        void in(T document) throws IOException;
    }

    static Map<String, byte[]> pdf(String words) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("information pdf", pdf(document -> document.getDocumentInformation().setSubject(words)));
        files.put("own property pdf", pdf(document -> document.getDocumentInformation()
                .setCustomMetadataValue("Note", words)));
        files.put("metadata pdf", pdf(document -> {
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(("<x:xmpmeta><dc:title>" + words + "</dc:title></x:xmpmeta>").getBytes(
                    StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
        }));
        files.put("annotation pdf", pdf(document -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents(words);
            document.getPage(0).getAnnotations().add(note);
        }));
        files.put("bookmark pdf", pdf(document -> {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(words);
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
        }));
        files.put("file inside pdf", pdf(document -> {
            PDEmbeddedFile inside = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(
                    docx(word -> word.createParagraph().createRun().setText(words))));
            inside.setCreationDate(Calendar.getInstance());
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("data.docx");
            specification.setEmbeddedFile(inside);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("data", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        }));
        files.put("private data pdf", pdf(document -> document.getPage(0).getCOSObject().setString(
                COSName.getPDFName("PieceInfo"), words)));
        printed(new Paper("A paper", "A council", "About it", words, List.of(Block.Paragraph.of("Text")))).forEach(
                (format, file) -> files.put("footer " + format, file));
        printed(new Paper("A paper", "A council", words, "Foot", List.of(Block.Paragraph.of("Text")))).forEach(
                (format, file) -> files.put("subject " + format, file));
        printed(new Paper("A paper", "A council", "About it", "Foot", List.of(figure(words)))).forEach(
                (format, file) -> files.put("alternative text " + format, file));
        printed(new Paper("A paper", "A council", "About it", "Foot", List.of(table(List.of(words))))).forEach(
                (format, file) -> files.put("narrow cell " + format, file));
        return files;
    }

    private static Block figure(String alternative) {
        return new Block.Figure("Figure 1", alternative, new Chart(200, 60, List.of(
                new Chart.Box(new Chart.Area(0, 0, 200, 60), Tone.values()[0], "Ten", 9))));
    }

    private static Block.Table table(List<String> words) {
        return new Block.Table(
                "A table", "One column",
                List.of(new Block.Column("First", 1, true), new Block.Column("Text", 1, false)),
                words.stream().map(each -> new Block.Row(List.of(
                        new Block.Cell(List.of(Block.Paragraph.of("1"))), new Block.Cell(Lines.blocks(each)))))
                        .toList());
    }

    static Map<String, byte[]> printed(Paper paper) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfWriter.write(paper, pdf, Progress.NONE);
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        WordWriter.write(paper, word, Progress.NONE);
        return Map.of("pdf", pdf.toByteArray(), "docx", word.toByteArray());
    }

    private static byte[] pdf(Hiding<PDDocument> hiding) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            hiding.in(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    static Map<String, byte[]> office(String words) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("in runs docx", docx(word -> {
            XWPFParagraph paragraph = word.createParagraph();
            for (int at = 0; at < words.length(); at += 3) {
                paragraph.createRun().setText(words.substring(at, Math.min(words.length(), at + 3)));
            }
        }));
        files.put("comment docx", docx(word -> word.createComments().createComment(java.math.BigInteger.ONE)
                .createParagraph().createRun().setText(words)));
        files.put("deleted docx", docx(word -> word.createParagraph().getCTP().addNewDel().addNewR().addNewDelText()
                .setStringValue(words)));
        files.put("property docx", docx(word -> word.getProperties().getCoreProperties().setKeywords(words)));
        files.put("own property docx", docx(word -> word.getProperties().getCustomProperties().addProperty(
                "Note", words)));
        files.put("header docx", docx(word -> word.createHeader(
                org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun().setText(words)));
        files.put("part docx", zip("word/x.xml", "<a b='c'/>", "customXml/item1.xml", "<a note=\"" + words + "\"/>"));
        files.put("comment in xml docx", zip("word/x.xml", "<a/>", "word/y.xml", "<a><!-- " + words + " --></a>"));
        files.put("part’s name docx", zip("word/" + words + ".xml", "<a/>"));
        files.put("hidden sheet xlsx", xlsx(book -> {
            book.createSheet("Front");
            book.createSheet("Back").createRow(0).createCell(0).setCellValue(words);
            book.setSheetHidden(1, true);
        }));
        files.put("hidden row xlsx", xlsx(book -> {
            var row = book.createSheet("Front").createRow(4);
            row.createCell(9).setCellValue(words);
            row.setZeroHeight(true);
        }));
        files.put("comment xlsx", xlsx(book -> {
            XSSFSheet sheet = book.createSheet("Front");
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString(words));
            sheet.createRow(0).createCell(0).setCellComment(comment);
        }));
        files.put("defined name xlsx", xlsx(book -> {
            book.createSheet("Front");
            Name name = book.createName();
            name.setNameName("note");
            name.setRefersToFormula("\"" + words + "\"");
        }));
        files.put("header xlsx", xlsx(book -> book.createSheet("Front").getHeader().setLeft(words)));
        return files;
    }

    private static byte[] docx(Hiding<XWPFDocument> hiding) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            hiding.in(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] xlsx(Hiding<XSSFWorkbook> hiding) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            hiding.in(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int part = 0; part < parts.length; part += 2) {
                zip.putNextEntry(new ZipEntry(parts[part]));
                zip.write(parts[part + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> plain(String words) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("text csv", ("a,b\r\n1,\"" + words + "\"\r\n").getBytes(StandardCharsets.UTF_8));
        files.put("wide csv", ("\ufeffa\t" + words).getBytes(StandardCharsets.UTF_16LE));
        files.put("text html", ("<p>" + words.replace(" ", "</b> <b>").replace("e", "&#101;") + "</p>").getBytes(
                StandardCharsets.UTF_8));
        files.put("attribute html", ("<img alt=\"" + words + "\">").getBytes(StandardCharsets.UTF_8));
        files.put("comment html", ("<p>x</p><!-- " + words + " -->").getBytes(StandardCharsets.UTF_8));
        files.put("rich text rtf", ("{\\rtf1\\ansi {\\b " + words.replace(" ", "}{\\i  ").replace("’", "\\u8217?")
                + "}}").getBytes(StandardCharsets.ISO_8859_1));
        byte[] latin = words.getBytes(StandardCharsets.UTF_8);
        files.put("text png", png("tEXt", join("Comment\0".getBytes(StandardCharsets.ISO_8859_1), latin)));
        files.put("packed png", png("zTXt", join("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), packed(latin))));
        files.put("international png", png("iTXt", join("Comment\0\u0001\0en\0x\0".getBytes(
                StandardCharsets.ISO_8859_1), packed(latin))));
        files.put("behind its end png", join(png("tEXt", "A\0b".getBytes(StandardCharsets.ISO_8859_1)), latin));
        return files;
    }

    private static byte[] png(String type, byte[] data) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture);
        byte[] whole = picture.toByteArray();
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(chunk);
        out.writeInt(data.length);
        byte[] body = join(type.getBytes(StandardCharsets.ISO_8859_1), data);
        out.write(body);
        CRC32 sum = new CRC32();
        sum.update(body);
        out.writeInt((int) sum.getValue());
        // After the signature and the header chunk.
        int at = 8 + 25;
        return join(java.util.Arrays.copyOf(whole, at), chunk.toByteArray(), java.util.Arrays.copyOfRange(
                whole, at, whole.length));
    }

    private static byte[] packed(byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] each : all) {
            out.writeBytes(each);
        }
        return out.toByteArray();
    }

    /** All the texts in every format: as paragraphs and in a table, in cells, in lines. */
    static Map<String, byte[]> written(List<String> texts) throws IOException {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (String text : texts) {
            for (Block.CellContent content : Lines.blocks(text)) {
                switch (content) {
                    case Block.Paragraph paragraph -> blocks.add(
                            new Block.Paragraph(OptionalInt.of(++number), paragraph.runs()));
                    case Block.Bullets bullets -> blocks.add(bullets);
                    default -> throw new AssertionError(content);
                }
            }
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        printed(new Paper("A paper", "A council", "About it", "Foot", blocks)).forEach(
                (format, file) -> files.put("paragraphs " + format, file));
        printed(new Paper("A paper", "A council", "About it", "Foot", List.of(table(texts)))).forEach(
                (format, file) -> files.put("cells " + format, file));
        printed(new Paper("A paper", "A council", "About it", "Foot", List.of(new Block.Facts(texts.stream()
                .map(text -> new Block.Fact("Fact", List.of(new Run.Text(text)))).toList()))))
                .forEach((format, file) -> files.put("facts " + format, file));
        printed(new Paper("A paper", "A council", "About it", "Foot", texts.stream()
                .<Block>map(text -> new Block.Quotation(text, Optional.empty())).toList()))
                .forEach((format, file) -> files.put("quotations " + format, file));
        files.put("cells xlsx", xlsx(book -> {
            XSSFSheet sheet = book.createSheet("All");
            for (int row = 0; row < texts.size(); row++) {
                sheet.createRow(row).createCell(0).setCellValue(texts.get(row));
            }
        }));
        files.put("lines csv", String.join("\r\n", texts).getBytes(StandardCharsets.UTF_8));
        files.put("paragraphs html", ("<p>" + String.join("</p><p>", texts) + "</p>").getBytes(
                StandardCharsets.UTF_8));
        return files;
    }
}
