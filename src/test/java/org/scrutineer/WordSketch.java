package org.scrutineer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document as a test draws it: headings, lists that Word numbers, tables, and what a reader must not see. */
public final class WordSketch {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder body = new StringBuilder();

    public WordSketch heading(int level, String text) {
        return styled("Heading" + level, text);
    }

    /** A heading that Word numbers itself: "1", "1.1". */
    public WordSketch numberedHeading(int level, String text) {
        return paragraph("<w:pStyle w:val='Heading" + level + "'/>" + list("1", level - 1), run("", text));
    }

    public WordSketch styled(String style, String text) {
        return paragraph("<w:pStyle w:val='" + style + "'/>", run("", text));
    }

    public WordSketch text(String text) {
        return paragraph("", run("", text));
    }

    public WordSketch bold(String text) {
        return paragraph("", run("<w:b/>", text));
    }

    public WordSketch bullet(int level, String text) {
        return paragraph(list("2", level), run("", text));
    }

    /** An item of a list that is counted 1. 2. 3. */
    public WordSketch item(String text) {
        return paragraph(list("3", 0), run("", text));
    }

    /** A paragraph that is numbered 1, 1.1 without being a heading. */
    public WordSketch outline(int level, String text) {
        return paragraph(list("4", level), run("", text));
    }

    public WordSketch row(String... cells) {
        return raw("<w:tbl>" + rowOf(cells) + "</w:tbl>");
    }

    public WordSketch table(List<List<String>> rows) {
        return raw("<w:tbl>" + rows.stream().map(row -> rowOf(row.toArray(String[]::new)))
                .collect(Collectors.joining()) + "</w:tbl>");
    }

    /** Anything else, as the document has it. */
    public WordSketch raw(String xml) {
        body.append(xml);
        return this;
    }

    public static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + escaped(text) + "</w:t></w:r>";
    }

    public static String paragraphOf(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    public Path in(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
            put(zip, "word/_rels/document.xml.rels", "<Relationships "
                    + "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + relation("rId1", "styles", "styles.xml") + relation("rId2", "numbering", "numbering.xml")
                    + "</Relationships>");
            put(zip, "word/styles.xml", styles());
            put(zip, "word/numbering.xml", numbering());
            put(zip, "word/document.xml", "<w:document xmlns:w='" + MAIN + "'><w:body>" + body
                    + "<w:sectPr/></w:body></w:document>");
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private WordSketch paragraph(String properties, String runs) {
        return raw(paragraphOf(properties, runs));
    }

    private static String list(String number, int level) {
        return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + number + "'/></w:numPr>";
    }

    private static String rowOf(String... cells) {
        return "<w:tr>" + List.of(cells).stream()
                .map(cell -> "<w:tc>" + cell.lines().map(line -> paragraphOf("", run("", line)))
                        .collect(Collectors.joining()) + (cell.isEmpty() ? "<w:p/>" : "") + "</w:tc>")
                .collect(Collectors.joining()) + "</w:tr>";
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder("<w:styles xmlns:w='" + MAIN + "'>");
        for (int level = 1; level <= 3; level++) {
            styles.append("<w:style w:type='paragraph' w:styleId='Heading").append(level)
                    .append("'><w:name w:val='heading ")
                    .append(level).append("'/></w:style>");
            styles.append("<w:style w:type='paragraph' w:styleId='TOC").append(level).append("'><w:name w:val='toc ")
                    .append(level).append("'/></w:style>");
        }
        styles.append("<w:style w:type='paragraph' w:styleId='Asked'><w:name w:val='Question asked'/>"
                + "<w:basedOn w:val='Heading1'/></w:style>");
        styles.append("<w:style w:type='paragraph' w:styleId='ListBullet'><w:name w:val='List Bullet'/><w:pPr>"
                + list("2", 0) + "</w:pPr></w:style>");
        return styles.append("</w:styles>").toString();
    }

    private static String numbering() {
        return "<w:numbering xmlns:w='" + MAIN + "'>" + abstractList("1", "decimal", "%1", "%1.%2")
                + abstractList("2", "bullet", "\uf0b7", "o") + abstractList("3", "decimal", "%1.", "%2)")
                + abstractList("4", "decimal", "%1.", "%1.%2.") + numbers() + "</w:numbering>";
    }

    private static String numbers() {
        return List.of("1", "2", "3", "4").stream()
                .map(id -> "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + id + "'/></w:num>")
                .collect(Collectors.joining());
    }

    private static String abstractList(String id, String format, String first, String second) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + level(0, format, first) + level(1, format, second)
                + "</w:abstractNum>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + relation("rId1", type, target) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATIONS + type + "' Target='" + target + "'/>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
