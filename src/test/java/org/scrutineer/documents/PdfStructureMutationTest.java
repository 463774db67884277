package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.ui.Progress;

/** The checker of tags finds nothing in a sound paper, and finds each thing that is broken in it on purpose. */
class PdfStructureMutationTest {
    private static final COSName KIDS = COSName.K;
    private static final COSName ROLE = COSName.S;

    private final Paper paper = paper();
    private final byte[] sound = pdf(paper);

    @Test
    void nothingIsFoundInSoundPapers() throws IOException {
        for (Paper each : List.of(paper, SamplePapers.every(), SamplePapers.turned(), SamplePapers.edges(),
                SamplePapers.longReport(25), SampleCharts.paper())) {
            try (PDDocument document = Loader.loadPDF(pdf(each))) {
                assertThat(PdfStructure.failures(document, each)).as(each.title()).isEmpty();
            }
        }
    }

    @TestFactory
    List<DynamicTest> whatIsBrokenIsFound() {
        return breakages().entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
            try (PDDocument document = Loader.loadPDF(sound)) {
                each.getValue().accept(document);
                assertThat(PdfStructure.failures(document, paper)).isNotEmpty();
            }
        })).toList();
    }

    private static Map<String, Consumer<PDDocument>> breakages() {
        Map<String, Consumer<PDDocument>> all = new LinkedHashMap<>();
        all.put("a column's head without scope", pdf -> first(pdf, "TH").getCOSObject().removeItem(COSName.A));
        all.put("a row's head that heads a column", pdf -> PdfTags.all(pdf, "TH").getLast().getCOSObject()
                .getCOSDictionary(COSName.A).setName("Scope", "Column"));
        all.put("a row's head that is a cell", pdf -> role(PdfTags.all(pdf, "TH").getLast(), "TD"));
        all.put("a head of cells", pdf -> role(first(pdf, "TH"), "TD"));
        all.put("no head", pdf -> drop(first(pdf, "THead")));
        all.put("the repeated head read twice", pdf -> repeat(PdfTags.children(first(pdf, "THead")).getFirst()));
        all.put("the repeated head read as a row", pdf -> adopt(
                first(pdf, "TBody"), PdfTags.children(first(pdf, "THead")).getFirst()));
        all.put("a ragged row", pdf -> drop(first(pdf, "TD")));
        all.put("a table without caption", pdf -> drop(first(pdf, "Caption")));
        all.put("a table that is a group", pdf -> role(first(pdf, "Table"), "Sect"));
        all.put("a link without its place", PdfStructureMutationTest::unlink);
        all.put("a link without words", pdf -> {
            COSArray kids = first(pdf, "Link").getCOSObject().getCOSArray(KIDS);
            IntStream.range(0, kids.size() - 1).forEach(each -> kids.remove(0));
        });
        all.put("a link that is not told", pdf -> annotation(pdf).removeItem(COSName.CONTENTS));
        all.put("a link without parent", pdf -> annotation(pdf).removeItem(COSName.STRUCT_PARENT));
        all.put("another alternative text", pdf -> first(pdf, "Figure").setAlternateDescription("A picture"));
        all.put("no alternative text", pdf -> first(pdf, "Figure").getCOSObject().removeItem(COSName.ALT));
        all.put("a figure without place", pdf -> first(pdf, "Figure").getCOSObject().removeItem(COSName.A));
        all.put("an item without body", pdf -> drop(first(pdf, "LBody")));
        all.put("an item outside a list", pdf -> role(first(pdf, "L"), "Div"));
        all.put("a list that says not how it counts", pdf -> first(pdf, "L").getCOSObject().removeItem(COSName.A));
        all.put("a skipped level", pdf -> role(first(pdf, "H2"), "H3"));
        all.put("two titles", pdf -> role(first(pdf, "H2"), "H1"));
        all.put("no title", pdf -> role(first(pdf, "H1"), "P"));
        all.put("another language", pdf -> pdf.getDocumentCatalog().setLanguage("de-DE"));
        all.put("another title", pdf -> pdf.getDocumentInformation().setTitle("Draft"));
        all.put("a title that is not shown", pdf -> pdf.getDocumentCatalog().getViewerPreferences()
                .setDisplayDocTitle(false));
        all.put("not said to be tagged", pdf -> pdf.getDocumentCatalog().getMarkInfo().setMarked(false));
        all.put("pages that are gone through anyhow", pdf -> pdf.getPage(0).getCOSObject().removeItem(
                COSName.getPDFName("Tabs")));
        all.put("an artifact that is not marked", PdfStructureMutationTest::unmark);
        all.put("words without a tag", pdf -> drop(first(pdf, "P")));
        all.put("words read twice", pdf -> repeat(first(pdf, "P")));
        return all;
    }

    private static PDStructureElement first(PDDocument document, String role) {
        return PdfTags.all(document, role).getFirst();
    }

    private static void role(PDStructureElement element, String role) {
        element.getCOSObject().setName(ROLE, role);
    }

    private static void drop(PDStructureElement element) {
        COSDictionary parent = element.getParent().getCOSObject();
        if (parent.getDictionaryObject(KIDS) instanceof COSArray kids) {
            kids.removeObject(element.getCOSObject());
        } else {
            parent.removeItem(KIDS);
        }
    }

    private static void repeat(PDStructureElement element) {
        adopt((PDStructureElement) element.getParent(), element);
    }

    private static void adopt(PDStructureElement parent, PDStructureElement child) {
        parent.appendKid(child);
    }

    private static void unlink(PDDocument document) {
        PDStructureElement link = first(document, "Link");
        PDObjectReference reference = link.getKids().stream().filter(PDObjectReference.class::isInstance)
                .map(PDObjectReference.class::cast).findFirst().orElseThrow();
        link.getCOSObject().getCOSArray(KIDS).removeObject(reference.getCOSObject());
    }

    private static COSDictionary annotation(PDDocument document) {
        try {
            return document.getPage(0).getAnnotations().getFirst().getCOSObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes the marks of artifacts off the first page. */
    private static void unmark(PDDocument document) {
        PDPage page = document.getPage(0);
        List<Object> tokens = PdfTags.tokens(page);
        int from = IntStream.range(0, tokens.size()).filter(at -> tokens.get(at).equals(COSName.getPDFName("Artifact")))
                .findFirst().orElseThrow();
        int to = from;
        while (!(tokens.get(to) instanceof Operator operator && operator.getName().equals("EMC"))) {
            to++;
        }
        tokens.remove(to);
        while (!(tokens.remove(from) instanceof Operator)) {
            // The operator's operands go with it.
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            new ContentStreamWriter(out).writeTokens(tokens);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        page.setContents(stream);
    }

    /** Small, with everything that can be broken. */
    private static Paper paper() {
        List<Block> blocks = new java.util.ArrayList<>(SamplePapers.every().blocks());
        blocks.add(2, new Block.Paragraph(OptionalInt.empty(), List.of(
                new Run.Text("See "), new Run.Link("the minutes", "https://example.org/minutes"))));
        return SamplePapers.paper("Sound", blocks);
    }

    private static byte[] pdf(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfWriter.write(paper, out, Progress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
