package org.scrutineer.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** A council's Word template, drawn part by part as Word writes them. */
final class TemplateSketch {
    static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    static final String PAGE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1700\" w:right=\"1134\""
            + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";

    private String body = paragraph("Before") + block("report.body") + paragraph("After");
    private String section = PAGE;
    private String type = "document";
    private final Map<String, String> parts = new HashMap<>();
    private final List<Map.Entry<String, URI>> outside = new ArrayList<>();
    private String stranger = "";
    private byte[] crest = crest();

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A control around a paragraph, with Word's hint to click there. */
    static String block(String tag) {
        return "<w:sdt>" + properties(tag, "") + "<w:sdtContent>" + paragraph("Click or tap here.")
                + "</w:sdtContent></w:sdt>";
    }

    /** A control in a line. */
    static String inline(String tag) {
        return "<w:sdt>" + properties(tag, "<w:text/>")
                + "<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t>Click or tap here.</w:t></w:r></w:sdtContent></w:sdt>";
    }

    static String properties(String tag, String kind) {
        return "<w:sdtPr><w:tag w:val=\"" + tag + "\"/><w:id w:val=\"" + tag.hashCode() + "\"/>"
                + "<w:showingPlcHdr/>" + kind + "</w:sdtPr>";
    }

    /** Headers, footer, crest, styles of its own with ids in another language, numberings, controls of every kind. */
    static TemplateSketch letterhead() {
        String picture = "<w:r><w:drawing><wp:inline><wp:extent cx=\"600000\" cy=\"600000\"/><wp:docPr id=\"7\""
                + " name=\"Crest\" descr=\"Crest of Northmere Council\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr"
                + " id=\"7\" name=\"Crest\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"crest\"/>"
                + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext cx=\"600000\" cy=\"600000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                + "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        return new TemplateSketch()
                .body("<w:p><w:r><w:t xml:space=\"preserve\">For </w:t></w:r>" + inline("committee.name")
                        + "<w:r><w:t xml:space=\"preserve\"> on </w:t></w:r>" + inline("meeting.date") + "</w:p>"
                        + block("report.title")
                        + "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol"
                        + " w:w=\"3000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>"
                        + block("report.author") + "<w:p/></w:tc></w:tr><w:tr><w:sdt>" + properties("report.date", "")
                        + "<w:sdtContent><w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>"
                        + paragraph("Click or tap here.") + "</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>"
                        + "<w:p><w:r><w:pict><v:shape style=\"width:100pt;height:40pt\"><v:textbox><w:txbxContent>"
                        + block("report.classification") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
                        + paragraph("Before") + block("report.body") + paragraph("After")
                        + "<w:p>" + inline("committee.name") + "</w:p>")
                .section("<w:headerReference w:type=\"default\" r:id=\"header1\"/><w:headerReference w:type=\"first\""
                        + " r:id=\"header2\"/><w:footerReference w:type=\"default\" r:id=\"footer1\"/>" + PAGE
                        + "<w:pgNumType w:start=\"1\"/><w:titlePg/>")
                .part("header1", "<w:hdr" + NAMESPACES + "><w:p>" + inline("report.title") + "</w:p></w:hdr>")
                .part("header2", "<w:hdr" + NAMESPACES + "><w:p>" + picture + "</w:p>" + block("report.authority")
                        + "</w:hdr>")
                .part("footer1", "<w:ftr" + NAMESPACES + "><w:p>" + inline("report.footer") + "</w:p></w:ftr>")
                .styles(GERMAN)
                .part("numbering", NUMBERING)
                .part("settings", "<w:settings" + NAMESPACES + "><w:defaultTabStop w:val=\"709\"/><w:compat>"
                        + "<w:compatSetting w:name=\"compatibilityMode\""
                        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
    }

    static final String GERMAN = "<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts"
            + " w:ascii=\"Arial\" w:hAnsi=\"Arial\"/><w:lang w:val=\"de-DE\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + style("Standard", "Normal", " w:default=\"1\"", "<w:pPr><w:spacing w:after=\"160\"/></w:pPr>")
            + style("berschrift1", "heading 1", "", "<w:rPr><w:color w:val=\"7A1F5C\"/></w:rPr>")
            + style("berschrift2", "Heading 2", "", "")
            + style("Titel", "Title", "", "")
            + style("Aufzhlungszeichen", "List Bullet", "",
                    "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>")
            + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Fact\"><w:name w:val=\"Somebody else’s\"/>"
            + "</w:style><w:style w:type=\"character\" w:styleId=\"Platzhaltertext\"><w:name"
            + " w:val=\"Placeholder Text\"/></w:style></w:styles>";

    private static String style(String id, String name, String more, String rest) {
        return "<w:style w:type=\"paragraph\"" + more + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + rest + "</w:style>";
    }

    private static final String NUMBERING = "<w:numbering" + NAMESPACES + "><w:abstractNum w:abstractNumId=\"0\">"
            + "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText"
            + " w:val=\"–\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"6\"><w:lvl w:ilvl=\"0\"><w:start"
            + " w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num"
            + " w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"12\"><w:abstractNumId"
            + " w:val=\"6\"/></w:num><w:numIdMacAtCleanup w:val=\"3\"/></w:numbering>";

    TemplateSketch body(String xml) {
        body = xml;
        return this;
    }

    TemplateSketch section(String xml) {
        section = xml;
        return this;
    }

    TemplateSketch styles(String xml) {
        return part("styles", xml);
    }

    TemplateSketch part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    TemplateSketch type(String kind) {
        type = kind;
        return this;
    }

    TemplateSketch outside(String relation, String target) {
        outside.add(Map.entry(relation, URI.create(target)));
        return this;
    }

    TemplateSketch crest(byte[] png) {
        crest = png;
        return this;
    }

    /** A part of a kind that templates do not have. */
    TemplateSketch stranger(String contentType) {
        stranger = contentType;
        return this;
    }

    String part(String name) {
        return parts.get(name);
    }

    static byte[] crest() {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(0x1d, 0x5a, 0x96));
        canvas.fillOval(2, 2, 36, 36);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    WordTemplate template() {
        return WordTemplate.read("council.docx", file());
    }

    byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            OPCPackage file = OPCPackage.create(out);
            String kind = type.contains("/") ? type : TYPES + type + ".main+xml";
            PackagePart main = add(file, "document.xml", kind, "<w:document" + NAMESPACES + "><w:body>" + body
                    + "<w:sectPr>" + section + "</w:sectPr></w:body></w:document>");
            file.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATIONS + "officeDocument", "rId1");
            PackagePart image = file.createPart(
                    PackagingURIHelper.createPartName("/word/media/image1.png"), "image/png");
            write(image, crest);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                String relation = part.getKey().replaceAll("\\d", "");
                PackagePart made = add(
                        file, part.getKey() + ".xml", TYPES + relation + "+xml", part.getValue());
                main.addRelationship(made.getPartName(), TargetMode.INTERNAL, RELATIONS + relation, part.getKey());
                if (part.getValue().contains("r:embed=\"crest\"")) {
                    made.addRelationship(image.getPartName(), TargetMode.INTERNAL, RELATIONS + "image", "crest");
                }
            }
            for (Map.Entry<String, URI> each : outside) {
                main.addRelationship(each.getValue(), TargetMode.EXTERNAL, RELATIONS + each.getKey());
            }
            if (!stranger.isEmpty()) {
                PackagePart part = add(file, "stranger.xml", stranger, "<x/>");
                main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + "stranger");
            }
            file.save(out);
            file.revert();
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static PackagePart add(OPCPackage file, String name, String type, String xml)
            throws IOException, InvalidFormatException {
        PackagePart part = file.createPart(PackagingURIHelper.createPartName("/word/" + name), type);
        write(part, xml.getBytes(StandardCharsets.UTF_8));
        return part;
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}
