package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ui.Progress;
import org.w3c.dom.Element;

/** A council's template keeps all that it is and says all that the paper says. */
class WordTemplateTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final Map<TemplateTag, String> FACTS = new EnumMap<>(Map.of(
            TemplateTag.COMMITTEE, "Adult Care Scrutiny Committee",
            TemplateTag.MEETING_DATE, "15 September 2026",
            TemplateTag.AUTHOR, "Marta Zielinska\nDigital Care Lead",
            TemplateTag.CLASSIFICATION, "Part 1 (public)"));

    @TempDir
    private Path folder;

    static Stream<Paper> papers() {
        return Stream.of(SamplePapers.every(), SamplePapers.edges(), SamplePapers.longReport(30));
    }

    static Stream<TemplateSketch> templates() {
        return Stream.of(
                TemplateSketch.letterhead(),
                new TemplateSketch(),
                new TemplateSketch().styles("<w:styles" + TemplateSketch.NAMESPACES + "/>"),
                new TemplateSketch().body("<w:p>" + TemplateSketch.inline("Report.Body") + "</w:p>"),
                new TemplateSketch().type("template").body("<w:sdt><w:sdtContent>" + TemplateSketch.block("report.body")
                        + "</w:sdtContent></w:sdt>"),
                new TemplateSketch().section("<w:type w:val=\"continuous\"/>"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theControlSaysWhatThePdfSays(Paper paper) throws IOException, XmlException {
        filled(TemplateSketch.letterhead(), paper);

        assertThat(SaysTheSame.differences(pdf(paper), WordSpoken.within(docx(), "report.body"))).isEmpty();
        assertThat(WordChecks.violations(docx())).isEmpty();
    }

    static Stream<Paper> turned() {
        return Stream.of(SamplePapers.turned(), SampleCharts.paper());
    }

    @ParameterizedTest
    @MethodSource("turned")
    void pagesOnTheirSideSayTheSameWithoutTheControlAroundThem(Paper paper) throws IOException, XmlException {
        filled(TemplateSketch.letterhead(), paper);

        assertThat(SaysTheSame.differences(
                pdf(paper), WordSpoken.between(docx(), "Before", "After"))).isEmpty();
        assertThat(WordChecks.violations(docx())).isEmpty();
    }

    private List<String> pdf(Paper paper) throws IOException {
        Path pdf = folder.resolve("paper.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            PdfWriter.write(paper, out, Progress.NONE);
        }
        List<String> blocks = PdfSpoken.blocks(pdf);
        assertThat(blocks.get(1)).startsWith("H1: ");
        return blocks.subList(2, blocks.size());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyShapeIsFilledIntoAWholeDocument(TemplateSketch sketch) throws IOException, XmlException {
        for (Paper paper : List.of(SamplePapers.every(), SamplePapers.turned())) {
            WordParts parts = filled(sketch, paper);

            assertThat(WordChecks.violations(docx())).isEmpty();
            everyReferenceLeadsSomewhere(parts);
            everyStyleAndNumberingIsThere(parts);
            assertThat(parts.root(DOCUMENT).getTextContent()).doesNotContain("Click or tap").hasSizeGreaterThan(900);
            try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx()))) {
                assertThat(document.getTables()).isNotNull();
            }
        }
    }

    private static void everyReferenceLeadsSomewhere(WordParts parts) {
        for (String part : parts.names().stream().filter(name -> name.matches("word/[a-z]+\\d*\\.xml")).toList()) {
            Map<String, Element> relationships = parts.relationships(part);
            relationships.values().stream()
                    .filter(each -> !each.getAttribute("TargetMode").equals("External"))
                    .map(each -> each.getAttribute("Target"))
                    .forEach(target -> assertThat(parts.names())
                            .contains(target.startsWith("/") ? target.substring(1) : "word/" + target));
            Set<String> references = new HashSet<>();
            collect(parts.root(part), references);
            assertThat(relationships.keySet()).as(part).containsAll(references);
        }
        List<String> pictures = WordParts.descendants(parts.root(DOCUMENT), "docPr").stream()
                .map(each -> each.getAttribute("id"))
                .toList();
        assertThat(pictures).doesNotHaveDuplicates();
    }

    private static void collect(Element element, Set<String> references) {
        for (String name : List.of("r:id", "r:embed")) {
            if (element.hasAttribute(name)) {
                references.add(element.getAttribute(name));
            }
        }
        WordParts.children(element).forEach(child -> collect(child, references));
    }

    private static void everyStyleAndNumberingIsThere(WordParts parts) {
        List<String> ids = WordParts.children(parts.root("word/styles.xml"), "style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (String part : List.of(DOCUMENT, "word/styles.xml")) {
            for (String reference : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next")) {
                assertThat(ids).as(reference).containsAll(values(parts.root(part), reference));
            }
        }
        Element numbering = parts.root("word/numbering.xml");
        List<String> numbers = WordParts.children(numbering, "num").stream()
                .map(each -> each.getAttribute("w:numId"))
                .toList();
        List<String> definitions = WordParts.children(numbering, "abstractNum").stream()
                .map(each -> each.getAttribute("w:abstractNumId"))
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().containsAll(values(parts.root(DOCUMENT), "numId"));
        assertThat(definitions).doesNotHaveDuplicates().containsAll(values(numbering, "abstractNumId"));
    }

    private static Set<String> values(Element element, String name) {
        Set<String> values = new HashSet<>();
        WordParts.descendants(element, name).forEach(each -> values.add(each.getAttribute("w:val")));
        return values;
    }

    @Test
    void everyControlIsFilledByItsTagAndOnesWithoutAFactAreEmpty() throws IOException {
        WordParts parts = filled(TemplateSketch.letterhead(), SamplePapers.every());
        Element document = parts.root(DOCUMENT);

        assertThat(control(document, "committee.name")).containsExactly(
                "Adult Care Scrutiny Committee", "Adult Care Scrutiny Committee");
        assertThat(control(document, "meeting.date")).containsExactly("15 September 2026");
        assertThat(control(document, "report.author")).containsExactly("Marta ZielinskaDigital Care Lead");
        assertThat(control(document, "report.classification")).containsExactly("Part 1 (public)");
        assertThat(control(document, "report.date")).containsExactly("");
        assertThat(control(document, "report.title")).containsExactly(SamplePapers.every().title());
        assertThat(control(parts.root("word/header1.xml"), "report.title"))
                .containsExactly(SamplePapers.every().title());
        assertThat(control(parts.root("word/header2.xml"), "report.authority"))
                .containsExactly(SamplePapers.every().authority());
        assertThat(control(parts.root("word/footer1.xml"), "report.footer"))
                .containsExactly(SamplePapers.every().footer());
        for (String part : List.of(DOCUMENT, "word/header1.xml", "word/header2.xml", "word/footer1.xml")) {
            assertThat(WordParts.descendants(parts.root(part), "showingPlcHdr")).isEmpty();
        }
    }

    private static List<String> control(Element story, String tag) {
        return WordParts.descendants(story, "sdt").stream()
                .filter(each -> values(WordParts.children(each, "sdtPr").getFirst(), "tag").contains(tag))
                .map(each -> WordParts.children(each, "sdtContent").getFirst().getTextContent())
                .toList();
    }

    @Test
    void whatTheTemplateHasStaysByteForByte() throws IOException {
        TemplateSketch sketch = TemplateSketch.letterhead();
        WordParts parts = filled(sketch, SampleCharts.paper());
        String styles = new String(parts.bytes("word/styles.xml"), StandardCharsets.UTF_8);
        String before = sketch.part("styles").replace("</w:styles>", "");

        assertThat(parts.bytes("word/media/image1.png")).isEqualTo(TemplateSketch.crest());
        assertThat(styles).startsWith(before).endsWith("</w:styles>");
        assertThat(new String(parts.bytes("word/settings.xml"), StandardCharsets.UTF_8))
                .isEqualTo(sketch.part("settings"));
        assertThat(parts.names()).contains("word/media/image2.png");
    }

    @Test
    void stylesAreFoundByNameWhateverTheirIds() throws IOException {
        WordParts parts = filled(TemplateSketch.letterhead(), SamplePapers.every());
        Set<String> used = values(parts.root(DOCUMENT), "pStyle");
        Element added = WordParts.children(parts.root("word/styles.xml"), "style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals("PaperFact"))
                .findFirst()
                .orElseThrow();

        assertThat(used).contains("Standard", "berschrift1", "berschrift2", "Aufzhlungszeichen", "PaperFact")
                .doesNotContain("Heading1", "Heading2", "Normal", "Bullet", "Fact");
        assertThat(values(added, "basedOn")).containsExactly("Standard");
    }

    @Test
    void theWordsAreEnglishInATemplateInAnotherLanguage() throws IOException {
        WordParts german = filled(TemplateSketch.letterhead(), SamplePapers.every());
        assertThat(values(german.root(DOCUMENT), "lang")).containsExactly("en-GB");
        assertThat(german.title()).isEqualTo(SamplePapers.every().title());

        WordParts own = filled(new TemplateSketch(), SamplePapers.every());
        assertThat(WordParts.descendants(own.root(DOCUMENT), "lang")).isEmpty();
    }

    @Test
    void withoutAControlForTheTitleThePaperSaysItItself() throws IOException {
        filled(new TemplateSketch(), SamplePapers.every());

        assertThat(WordSpoken.within(docx(), "report.body").getFirst())
                .isEqualTo("H1: " + SamplePapers.every().title());
    }

    @Test
    void pagesOnTheirSideKeepHeadersAndPaperOfTheTemplate() throws IOException {
        WordParts parts = filled(TemplateSketch.letterhead(), SamplePapers.turned());
        List<Element> sections = WordParts.descendants(parts.root(DOCUMENT), "sectPr");
        List<String> widths = new ArrayList<>();
        for (Element section : sections) {
            assertThat(WordParts.children(section, "headerReference")).hasSize(2);
            widths.add(WordParts.children(section, "pgSz").getFirst().getAttribute("w:w"));
        }

        assertThat(widths.getFirst()).isEqualTo("11906");
        assertThat(widths).contains("16838").last().isEqualTo("11906");
        assertThat(sections.stream().filter(each -> !WordParts.children(each, "titlePg").isEmpty()))
                .as("the letterhead stands on one page").containsExactly(sections.getFirst());
        assertThat(sections.stream().map(each -> WordParts.children(each, "pgNumType").getFirst())
                .filter(each -> each.hasAttribute("w:start"))).as("pages are counted through").hasSize(1);
    }

    @Test
    void aTemplateThatEndsWithThePaperGetsNoEmptyPage() throws IOException {
        Paper paper = new Paper("Title", "A", "S", "F", List.of(
                SamplePapers.text("upright"), new Block.PageBreak(true), SamplePapers.text("on its side")));
        WordParts parts = filled(new TemplateSketch().body(TemplateSketch.block("report.body") + "<w:p/>"), paper);
        List<Element> sections = WordParts.descendants(parts.root(DOCUMENT), "sectPr");

        assertThat(sections).hasSize(2);
        assertThat(WordParts.children(sections.getLast(), "pgSz").getFirst().getAttribute("w:orient"))
                .isEqualTo("landscape");
    }

    @Test
    void aBookletOfTwoColumnsOrOfLetterPaperSetsTheWidthOfTables() throws IOException {
        WordParts parts = filled(new TemplateSketch().section("<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar"
                + " w:top=\"1440\" w:right=\"2000\" w:bottom=\"1440\" w:left=\"2240\" w:header=\"700\" w:footer=\"700\""
                + " w:gutter=\"0\"/>"), SamplePapers.every());

        WordParts.descendants(parts.root(DOCUMENT), "tblW").forEach(
                width -> assertThat(Integer.parseInt(width.getAttribute("w:w"))).isBetween(7900, 8010));
    }

    @Test
    void theReadyTemplateIsTheOneThatIsMadeHereAndTakesEveryPaper() throws IOException, XmlException {
        WordParts shipped = new WordParts(SampleTemplate.SHIPPED);
        Path made = Files.write(folder.resolve("made.docx"), SampleTemplate.file());
        for (String name : List.of(DOCUMENT, "word/styles.xml", "word/header2.xml", "word/media/image1.png")) {
            assertThat(shipped.bytes(name)).as(name).isEqualTo(new WordParts(made).bytes(name));
        }
        assertThat(WordChecks.violations(SampleTemplate.SHIPPED)).isEmpty();
        for (Paper paper : List.of(SamplePapers.every(), SamplePapers.turned(), SampleCharts.paper())) {
            filled(SampleTemplate.sketch(), paper);
            assertThat(WordChecks.violations(docx())).isEmpty();
        }
    }

    @Test
    void theTemplateSaysItsTagsInTheOrderOfItsText() {
        assertThat(TemplateSketch.letterhead().template().tags()).startsWith(
                TemplateTag.COMMITTEE, TemplateTag.MEETING_DATE, TemplateTag.TITLE).contains(TemplateTag.BODY,
                        TemplateTag.FOOTER);
        assertThat(TemplateSketch.letterhead().template().name()).isEqualTo("council.docx");
    }

    @Test
    void textBoxesOfNewerWordAreFilledInBothTheirForms() throws IOException {
        String box = "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><mc:Choice"
                + " Requires=\"wps\"><wps:txbx><w:txbxContent>" + TemplateSketch.block("agenda.item")
                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + TemplateSketch.block("agenda.item") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent>";
        TemplateSketch sketch = new TemplateSketch().body(
                "<w:p><w:r>" + box + "</w:r></w:p>" + TemplateSketch.block("report.body"));
        WordTemplate template = sketch.template();
        try (OutputStream out = Files.newOutputStream(docx())) {
            WordWriter.write(SamplePapers.every(), template, Map.of(TemplateTag.AGENDA_ITEM, "7"), out, Progress.NONE);
        }

        assertThat(control(new WordParts(docx()).root(DOCUMENT), "agenda.item")).containsExactly("7", "7");
    }

    private WordParts filled(TemplateSketch sketch, Paper paper) throws IOException {
        try (OutputStream out = Files.newOutputStream(docx())) {
            WordWriter.write(paper, sketch.template(), FACTS, out, Progress.NONE);
        }
        return new WordParts(docx());
    }

    private Path docx() {
        return folder.resolve("paper.docx");
    }
}
