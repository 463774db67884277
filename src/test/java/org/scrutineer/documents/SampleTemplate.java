package org.scrutineer.documents;

import static org.scrutineer.documents.TemplateSketch.NAMESPACES;
import static org.scrutineer.documents.TemplateSketch.inline;
import static org.scrutineer.documents.TemplateSketch.properties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes sample-data/northmere-report.docx, the ready template of the sample council: run it and commit the file. */
public final class SampleTemplate {
    static final Path SHIPPED = Path.of("sample-data", "northmere-report.docx");

    private static final String BLUE = "1D5A96";
    private static final String MARGINS = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1588\" w:right=\"1247\""
            + " w:bottom=\"1361\" w:left=\"1247\" w:header=\"624\" w:footer=\"567\" w:gutter=\"0\"/>";
    /** In English Metric Units: 43 by 18 millimetres. */
    private static final String CREST_SIZE = "cx=\"1555200\" cy=\"648000\"";

    private SampleTemplate() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(SHIPPED, file());
    }

    public static byte[] file() {
        return sketch().file();
    }

    static TemplateSketch sketch() {
        return new TemplateSketch()
                .crest(SampleLooks.crest())
                .body(control("report.kind", "Kicker", "Kind of paper") + control("report.title", "Title", "Title")
                        + table() + control("report.body", "Normal", "The paper’s text goes here")
                        + "<w:p><w:pPr><w:pStyle w:val=\"SmallPrint\"/></w:pPr><w:r><w:t>To ask for this report in"
                        + " large print, in Welsh or read aloud: reports@northmere.example</w:t></w:r></w:p>")
                .section("<w:headerReference w:type=\"default\" r:id=\"header1\"/><w:headerReference w:type=\"first\""
                        + " r:id=\"header2\"/><w:footerReference w:type=\"default\" r:id=\"footer1\"/><w:footerReference"
                        + " w:type=\"first\" r:id=\"footer1\"/>" + MARGINS + "<w:titlePg/>")
                .part("header1", "<w:hdr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
                        + inline("report.authority") + run(" · ") + inline("report.title") + "</w:p></w:hdr>")
                .part("header2", "<w:hdr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:spacing"
                        + " w:after=\"240\"/></w:pPr>" + crest() + "</w:p></w:hdr>")
                .part("footer1", "<w:ftr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
                        + inline("report.footer") + "<w:r><w:tab/></w:r>" + run("Page ") + field("PAGE") + run(" of ")
                        + field("NUMPAGES") + "</w:p></w:ftr>")
                .styles(STYLES)
                .part("numbering", NUMBERING)
                .part("settings", "<w:settings" + NAMESPACES + "><w:defaultTabStop w:val=\"720\"/><w:compat>"
                        + "<w:compatSetting w:name=\"compatibilityMode\""
                        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang"
                        + " w:val=\"en-GB\"/></w:settings>");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \">" + run("1") + "</w:fldSimple>";
    }

    private static String control(String tag, String style, String hint) {
        return "<w:sdt>" + properties(tag, "") + "<w:sdtContent><w:p><w:pPr><w:pStyle w:val=\"" + style
                + "\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>" + hint
                + "</w:t></w:r></w:p></w:sdtContent></w:sdt>";
    }

    private static String table() {
        StringBuilder rows = new StringBuilder();
        String[][] facts = {{"Committee", "committee.name"}, {"Meeting", "meeting.date"},
                {"Agenda item", "agenda.item"},
                {"Report of", "report.author"}, {"Publication", "report.classification"}};
        for (String[] fact : facts) {
            rows.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>").append(cell(2000, "<w:p><w:pPr><w:pStyle"
                    + " w:val=\"FactsLabel\"/></w:pPr>" + run(fact[0]) + "</w:p>"))
                    .append(cell(7412, "<w:p><w:pPr><w:pStyle w:val=\"Facts\"/></w:pPr>" + inline(fact[1]) + "</w:p>"))
                    .append("</w:tr>");
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9412\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"6\""
                + " w:space=\"0\" w:color=\"" + BLUE + "\"/><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\""
                + " w:color=\"" + BLUE + "\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"7412\"/></w:tblGrid>" + rows + "</w:tbl>";
    }

    private static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }

    private static String crest() {
        return "<w:r><w:drawing><wp:inline><wp:extent " + CREST_SIZE + "/><wp:docPr id=\"1\" name=\"Crest\""
                + " descr=\"Northmere Council\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr"
                + " id=\"1\" name=\"Crest\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"crest\"/>"
                + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
                + CREST_SIZE + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static String style(String id, String name, String paragraph, String letters) {
        boolean own = id.equals("Kicker") || id.startsWith("Facts") || id.equals("SmallPrint");
        return "<w:style w:type=\"paragraph\"" + (own ? " w:customStyle=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>"
                + "<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + letters + "</w:rPr></w:style>";
    }

    private static String heading(int level, int size, int before) {
        return style("Heading" + level, "heading " + level, "<w:keepNext/><w:keepLines/><w:spacing w:before=\"" + before
                + "\" w:after=\"80\"/><w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                "<w:b/><w:color w:val=\"" + BLUE
                        + "\"/><w:sz w:val=\"" + size + "\"/>");
    }

    private static String list(String id, String name, int number) {
        return style(id, name, "<w:numPr><w:numId w:val=\"" + number + "\"/></w:numPr><w:spacing w:after=\"60\"/>", "");
    }

    private static final String STYLES = "<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts"
            + " w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"24\"/><w:szCs"
            + " w:val=\"24\"/><w:lang w:val=\"en-GB\" w:eastAsia=\"en-GB\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
            + "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name"
            + " w:val=\"Normal\"/><w:qFormat/><w:pPr><w:spacing w:after=\"160\" w:line=\"288\" w:lineRule=\"auto\"/>"
            + "</w:pPr></w:style><w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name"
            + " w:val=\"Default Paragraph Font\"/></w:style><w:style w:type=\"table\" w:default=\"1\""
            + " w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblCellMar><w:left w:w=\"108\""
            + " w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
            + style("Title", "Title", "<w:spacing w:after=\"200\" w:line=\"240\" w:lineRule=\"auto\"/>",
                    "<w:b/><w:sz w:val=\"48\"/>")
            + heading(1, 34, 400) + heading(2, 28, 320) + heading(3, 25, 260)
            + list("ListBullet", "List Bullet", 1) + list("ListBullet2", "List Bullet 2", 2)
            + style("Header", "header", "<w:spacing w:after=\"0\"/>", "<w:color w:val=\"505A63\"/><w:sz w:val=\"19\"/>")
            + style("Footer", "footer", "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"6\" w:color=\"" + BLUE
                    + "\"/></w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\"9412\"/></w:tabs><w:spacing w:after=\"0\"/>",
                    "<w:color w:val=\"505A63\"/><w:sz w:val=\"19\"/>")
            + style("Kicker", "Kicker", "<w:spacing w:after=\"40\"/>", "<w:b/><w:color w:val=\"" + BLUE + "\"/>")
            + style("Facts", "Facts", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "<w:sz w:val=\"22\"/>")
            + style("FactsLabel", "Facts Label", "<w:spacing w:before=\"40\" w:after=\"40\"/>",
                    "<w:b/><w:sz w:val=\"22\"/>")
            + style("SmallPrint", "Small Print", "<w:spacing w:before=\"480\"/>",
                    "<w:color w:val=\"505A63\"/><w:sz w:val=\"21\"/>")
            + "<w:style w:type=\"character\" w:styleId=\"PlaceholderText\"><w:name w:val=\"Placeholder Text\"/><w:basedOn"
            + " w:val=\"DefaultParagraphFont\"/><w:rPr><w:color w:val=\"505A63\"/></w:rPr></w:style></w:styles>";

    private static String bullets(int id, int left) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl"
                + " w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc"
                + " w:val=\"left\"/><w:pPr><w:ind w:left=\"" + left + "\" w:hanging=\"283\"/></w:pPr></w:lvl>"
                + "</w:abstractNum>";
    }

    private static final String NUMBERING = "<w:numbering" + NAMESPACES + ">" + bullets(0, 340) + bullets(1, 907)
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId"
            + " w:val=\"1\"/></w:num></w:numbering>";
}
