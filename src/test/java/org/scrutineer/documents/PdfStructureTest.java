package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Progress;

/** What a screen reader needs and veraPDF does not see. */
class PdfStructureTest {
    private PDDocument document;

    @AfterEach
    void close() throws IOException {
        if (document != null) {
            document.close();
        }
    }

    @Test
    void aTableHasACaptionOneHeaderRowAndABody() throws IOException {
        write(SamplePapers.every());

        assertThat(all("Table")).hasSize(2).allSatisfy(table -> {
            assertThat(roles(table)).containsExactly("Caption", "THead", "TBody");
            PDStructureElement head = children(table).get(1);
            assertThat(roles(head)).containsExactly("TR");
            assertThat(children(children(head).getFirst())).allSatisfy(cell -> {
                assertThat(cell.getStructureType()).isEqualTo("TH");
                assertThat(attribute(cell, "Scope")).contains("Column");
            });
        });
    }

    @Test
    void columnsThatHeadTheirRowsSaySo() throws IOException {
        write(SamplePapers.every());
        List<PDStructureElement> rows = children(children(all("Table").getLast()).getLast());

        assertThat(rows).hasSize(14).allSatisfy(row -> {
            assertThat(children(row)).hasSize(5);
            PDStructureElement first = children(row).getFirst();
            assertThat(first.getStructureType()).isEqualTo("TH");
            assertThat(attribute(first, "Scope")).contains("Row");
        });
        assertThat(roles(rows.getFirst())).containsExactly("TH", "TH", "TD", "TD", "TD");
        assertThat(roles(rows.get(4))).as("an empty cell heads nothing").containsExactly("TH", "TD", "TD", "TD", "TD");
    }

    @Test
    void aRepeatedHeaderRowIsPrintedOnEachPageButReadOnce() throws IOException {
        write(SamplePapers.every());
        PDFTextStripper stripper = new PDFTextStripper();
        int printed = stripper.getText(document).split("Workstream", -1).length - 1;

        assertThat(printed).isGreaterThan(2);
        assertThat(all("TH").stream().filter(cell -> attribute(cell, "Scope").equals(Optional.of("Column"))))
                .as("four headers in one table and five in the other")
                .hasSize(9);
    }

    @Test
    void aRowThatGoesOnOverPagesIsOneRow() throws IOException {
        write(SamplePapers.edges());
        PDStructureElement table = all("Table").getFirst();

        assertThat(document.getNumberOfPages()).isGreaterThan(8);
        assertThat(children(children(table).getLast())).hasSize(4);
    }

    @Test
    void aLinkHoldsItsWordsAndItsAnnotations() throws IOException {
        write(SamplePapers.edges());
        List<PDStructureElement> links = all("Link");

        assertThat(links).hasSizeGreaterThan(80).allSatisfy(link -> {
            assertThat(link.getKids()).anyMatch(PDObjectReference.class::isInstance);
            assertThat(link.getKids()).anyMatch(kid -> !(kid instanceof PDObjectReference));
        });
        for (PDPage page : document.getPages()) {
            assertThat(page.getAnnotations()).allSatisfy(annotation -> {
                assertThat(annotation.getContents()).isNotBlank();
                assertThat(annotation.getCOSObject().containsKey(COSName.STRUCT_PARENT)).isTrue();
            });
        }
    }

    @Test
    void theAlternativeTextIsTheFigures() throws IOException {
        Paper paper = SamplePapers.every();
        write(paper);
        List<String> alternatives = paper.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(figure -> ((Block.Figure) figure).alternative())
                .toList();

        assertThat(all("Figure")).extracting(PDStructureElement::getAlternateDescription)
                .containsExactlyElementsOf(alternatives);
        assertThat(all("Figure")).allSatisfy(figure -> assertThat(attributes(figure).containsKey("BBox")).isTrue());
    }

    @Test
    void listsAreNestedAsListsAre() throws IOException {
        write(SamplePapers.every());

        assertThat(all("L")).isNotEmpty().allSatisfy(list -> {
            assertThat(roles(list)).containsOnly("LI");
            assertThat(attribute(list, "ListNumbering")).isPresent();
        });
        assertThat(all("LI")).allSatisfy(item -> assertThat(roles(item)).containsExactly("Lbl", "LBody"));
    }

    @Test
    void headingsLeadTheOutlineInTheirOrder() throws IOException {
        write(SamplePapers.every());
        List<String> outline = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline().getFirstChild(), "", outline);

        assertThat(outline).containsExactly("Purpose", "What members are asked to do", "Summary", "Progress in detail",
                "> Recommendation 4: raising a complaint", "> > Evidence", "> Recommendation 11: technology",
                "Programme", "Since March", "Background papers");
        assertThat(roles(top()).stream().filter(role -> role.matches("H\\d")))
                .containsExactly("H1", "H2", "H2", "H2", "H2", "H3", "H4", "H3", "H2", "H2", "H2");
    }

    private static void collect(PDOutlineItem item, String indent, List<String> outline) {
        for (PDOutlineItem each = item; each != null; each = each.getNextSibling()) {
            outline.add(indent + each.getTitle());
            collect(each.getFirstChild(), indent + "> ", outline);
        }
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        write(SamplePapers.edges());
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }

        assertThat(fonts).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+.*(SourceSans3|DejaVu).*");
        });
    }

    @Test
    void theDocumentSaysWhoseItIsInWhichLanguage() throws IOException {
        write(SamplePapers.every());

        assertThat(document.getVersion()).isEqualTo(1.7f);
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(document.getDocumentInformation().getTitle()).startsWith("Reablement at Home");
        assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Northmere Borough Council");
        assertThat(document.getDocumentInformation().getSubject()).isEqualTo("For the Adult Care Select Committee");
    }

    @Test
    void everyPageHasItsNumberAndTheFooter() throws IOException {
        write(SamplePapers.longReport(25));
        int pages = document.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            assertThat(stripper.getText(document))
                    .contains("Page " + page + " of " + pages)
                    .contains("Northmere Borough Council")
                    .contains("Reablement at Home · 12 March 2026");
        }
    }

    private void write(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(paper, out, Progress.NONE);
        document = Loader.loadPDF(out.toByteArray());
    }

    private PDStructureElement top() {
        return children(document.getDocumentCatalog().getStructureTreeRoot()).getFirst();
    }

    private List<PDStructureElement> all(String role) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(top(), role, found);
        return found;
    }

    private static void collect(PDStructureElement element, String role, List<PDStructureElement> found) {
        if (element.getStructureType().equals(role)) {
            found.add(element);
        }
        children(element).forEach(child -> collect(child, role, found));
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static List<String> roles(PDStructureNode node) {
        return children(node).stream().map(PDStructureElement::getStructureType).toList();
    }

    private static COSDictionary attributes(PDStructureElement element) {
        return Objects.requireNonNullElseGet(element.getCOSObject().getCOSDictionary(COSName.A), COSDictionary::new);
    }

    private static Optional<String> attribute(PDStructureElement element, String name) {
        return Optional.ofNullable(attributes(element).getNameAsString(name));
    }
}
