package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Tone;
import org.w3c.dom.Element;

/** Every Word document is valid, whole, and has what a screen reader and an editor need. */
class WordWriterTest {
    private static final String DOCUMENT = "word/document.xml";

    @TempDir
    private Path folder;

    static Stream<Paper> papers() {
        return Stream.of(SamplePapers.every(), SamplePapers.turned(), SamplePapers.edges(),
                SampleCharts.paper(), SamplePapers.longReport(30));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPartKeepsToItsSchema(Paper paper) throws IOException, XmlException {
        written(paper);

        assertThat(WordChecks.violations(folder.resolve("paper.docx"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyStyleThatIsUsedIsThere(Paper paper) throws IOException {
        WordParts parts = written(paper);
        Set<String> known = WordParts.children(parts.root("word/styles.xml"), "style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        for (String part : List.of(DOCUMENT, "word/header1.xml", "word/footer1.xml", "word/styles.xml")) {
            for (String reference : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next")) {
                WordParts.descendants(parts.root(part), reference).forEach(
                        each -> used.add(each.getAttribute("w:val")));
            }
        }

        assertThat(known).containsAll(used);
        assertThat(used).contains("Title", "Heading1");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyNumberingThatIsUsedIsThere(Paper paper) throws IOException {
        WordParts parts = written(paper);
        Set<String> known = WordParts.children(parts.root("word/numbering.xml"), "num").stream()
                .map(number -> number.getAttribute("w:numId"))
                .collect(Collectors.toSet());

        assertThat(known).containsAll(values(parts, "numId"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyRelationshipLeadsSomewhereAndEveryReferenceIsOne(Paper paper) throws IOException {
        WordParts parts = written(paper);
        for (String part : List.of(DOCUMENT, "word/fontTable.xml")) {
            Map<String, Element> relationships = parts.relationships(part);
            relationships.values().stream()
                    .filter(each -> !each.getAttribute("TargetMode").equals("External"))
                    .forEach(each -> assertThat(parts.names()).contains(resolved(each.getAttribute("Target"))));
            Set<String> references = new HashSet<>();
            collectReferences(parts.root(part), references);
            assertThat(relationships.keySet()).containsAll(references);
        }
    }

    private static String resolved(String target) {
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }

    private static void collectReferences(Element element, Set<String> references) {
        for (String name : List.of("r:id", "r:embed")) {
            if (element.hasAttribute(name)) {
                references.add(element.getAttribute(name));
            }
        }
        WordParts.children(element).forEach(child -> collectReferences(child, references));
    }

    @Test
    void poiOpensIt() throws IOException {
        Path docx = folder.resolve("paper.docx");
        written(SamplePapers.every());

        try (var in = Files.newInputStream(docx); XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Reablement at Home: progress on recommendations");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Northmere Borough Council");
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getAllPictures()).hasSize(2);
        }
    }

    @Test
    void everyTableSaysWhatItIsAndRepeatsItsHeader() throws IOException {
        for (Element table : WordParts.descendants(written(SamplePapers.every()).root(DOCUMENT), "tbl")) {
            Element properties = WordParts.children(table, "tblPr").getFirst();
            List<Element> rows = WordParts.children(table, "tr");
            int columns = WordParts.descendants(table, "gridCol").size();

            assertThat(WordParts.children(properties, "tblCaption")).hasSize(1);
            assertThat(WordParts.children(properties, "tblDescription")).hasSize(1);
            assertThat(WordParts.descendants(rows.getFirst(), "tblHeader")).hasSize(1);
            assertThat(rows).allSatisfy(row -> {
                assertThat(WordParts.descendants(row, "cantSplit")).hasSize(1);
                assertThat(WordParts.children(row, "tc")).hasSize(columns);
            });
            assertThat(rows.subList(1, rows.size()))
                    .allSatisfy(row -> assertThat(WordParts.descendants(row, "tblHeader")).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noCellsAreMergedAndNoneIsWithoutAParagraph(Paper paper) throws IOException {
        Element document = written(paper).root(DOCUMENT);

        assertThat(WordParts.descendants(document, "gridSpan")).isEmpty();
        assertThat(WordParts.descendants(document, "vMerge")).isEmpty();
        assertThat(WordParts.descendants(document, "tc"))
                .allSatisfy(cell -> assertThat(WordParts.children(cell).getLast().getLocalName()).isEqualTo("p"));
    }

    @Test
    void aPageBreakLeavesNoEmptyParagraphOutsideCells() throws IOException {
        Element body = WordParts.children(written(SamplePapers.every()).root(DOCUMENT), "body").getFirst();

        assertThat(WordParts.children(body, "p")).filteredOn(paragraph -> WordParts.descendants(paragraph, "sectPr")
                .isEmpty()).allSatisfy(
                        paragraph -> assertThat(
                                WordParts.descendants(paragraph, "t").size()
                                        + WordParts.descendants(paragraph, "drawing").size())
                                .isPositive());
        assertThat(WordParts.descendants(body, "pageBreakBefore")).hasSize(1);
    }

    @Test
    void theLanguageIsBritishEnglishAndWordCountsThePages() throws IOException {
        WordParts parts = written(SamplePapers.every());

        assertThat(WordParts.descendants(parts.root("word/styles.xml"), "lang"))
                .allSatisfy(language -> assertThat(language.getAttribute("w:val")).isEqualTo("en-GB"));
        assertThat(WordParts.descendants(parts.root("word/footer1.xml"), "fldSimple"))
                .extracting(field -> field.getAttribute("w:instr").strip())
                .containsExactly("PAGE", "NUMPAGES");
        assertThat(parts.root("word/header1.xml").getTextContent()).isEqualTo("Northmere Borough Council");
    }

    @Test
    void ratingsHaveTheColoursOfTheirTone() throws IOException {
        Element styles = written(SamplePapers.every()).root("word/styles.xml");
        for (Tone tone : Tone.values()) {
            Element style = WordParts.children(styles, "style").stream()
                    .filter(each -> each.getAttribute("w:styleId").equals(WordText.style(tone)))
                    .findFirst()
                    .orElseThrow();
            assertThat("#" + WordParts.descendants(style, "shd").getFirst().getAttribute("w:fill"))
                    .isEqualToIgnoringCase(tone.light().fill());
            assertThat("#" + WordParts.descendants(style, "left").getFirst().getAttribute("w:color"))
                    .isEqualToIgnoringCase(tone.light().edge());
            Element look = WordParts.children(style, "rPr").getFirst();
            assertThat("#" + WordParts.children(look, "color").getFirst().getAttribute("w:val"))
                    .isEqualToIgnoringCase(tone.light().text());
        }
    }

    @Test
    void anEmbeddedFontIsTheShippedOneUnderItsKey() throws IOException {
        byte[] embedded = written(SamplePapers.every()).bytes("word/fonts/regular.odttf");
        byte[] shipped = Face.REGULAR.bytes();

        assertThat(embedded).hasSameSizeAs(shipped);
        assertThat(java.util.Arrays.copyOfRange(embedded, 32, embedded.length))
                .isEqualTo(java.util.Arrays.copyOfRange(shipped, 32, shipped.length));
        // The last byte of the key is mixed with the font's first.
        assertThat(embedded[0] ^ 0x01).isEqualTo(shipped[0]);
        assertThat(embedded[15] ^ 0x7C).isEqualTo(shipped[15]);
        assertThat(embedded[16] ^ 0x01).isEqualTo(shipped[16]);
    }

    @Test
    void theSameTargetIsLinkedOnce() throws IOException {
        WordParts parts = written(SamplePapers.edges());
        long mails = parts.relationships(DOCUMENT).values().stream()
                .filter(each -> each.getAttribute("Target").equals("mailto:scrutiny@example.org"))
                .count();

        assertThat(mails).isOne();
        assertThat(parts.relationships(DOCUMENT).values())
                .noneMatch(each -> each.getAttribute("Target").startsWith("javascript"));
    }

    @Test
    void nothingIsWrittenWhenNobodyWantsItAnyMore() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> WordWriter.write(SamplePapers.every(), out, new Cancelled()))
                .isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
    }

    private static Set<String> values(WordParts parts, String element) {
        return WordParts.descendants(parts.root(DOCUMENT), element).stream()
                .map(each -> each.getAttribute("w:val"))
                .collect(Collectors.toSet());
    }

    private WordParts written(Paper paper) throws IOException {
        Path docx = folder.resolve("paper.docx");
        try (OutputStream out = Files.newOutputStream(docx)) {
            WordWriter.write(paper, out, Progress.NONE);
        }
        return new WordParts(docx);
    }

    private static final class Cancelled implements Progress {
        @Override
        public void report(long done, long total, String doing) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
