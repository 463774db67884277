package org.scrutineer.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tags of a PDF as tests look at them, and what stands on its pages under which mark. */
final class PdfTags {
    /** Operators that leave something on the page. */
    private static final Set<String> PAINTING = Set.of(
            "Tj", "TJ", "'", "\"", "Do", "sh", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "EI");

    private PdfTags() {}

    static PDStructureElement top(PDDocument document) {
        return children(document.getDocumentCatalog().getStructureTreeRoot()).getFirst();
    }

    static List<PDStructureElement> all(PDDocument document, String role) {
        return all(document).stream().filter(element -> element.getStructureType().equals(role)).toList();
    }

    /** Every element in the order in which it is read. */
    static List<PDStructureElement> all(PDDocument document) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(top(document), found);
        return found;
    }

    private static void collect(PDStructureElement element, List<PDStructureElement> found) {
        found.add(element);
        children(element).forEach(child -> collect(child, found));
    }

    static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    static List<String> roles(PDStructureNode node) {
        return children(node).stream().map(PDStructureElement::getStructureType).toList();
    }

    static Optional<String> attribute(PDStructureElement element, String name) {
        COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        return Optional.ofNullable(attributes).map(all -> all.getNameAsString(name));
    }

    /** What the pages hold. @param marks the numbers of marked content, by page @param unmarked a line for each page */
    record Painted(Map<COSDictionary, Set<Integer>> marks, List<String> unmarked) {}

    static Painted painted(PDDocument document) {
        Painted painted = new Painted(new HashMap<>(), new ArrayList<>());
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (isPaintedOutside(page, painted)) {
                painted.unmarked().add("page " + number + " has something that is neither tagged nor an artifact");
            }
        }
        return painted;
    }

    private static boolean isPaintedOutside(PDPage page, Painted painted) {
        Set<Integer> marks = new HashSet<>();
        painted.marks().put(page.getCOSObject(), marks);
        boolean outside = false;
        int depth = 0;
        List<Object> tokens = tokens(page);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Operator operator) {
                String name = operator.getName();
                if (name.equals("BDC") && tokens.get(at - 1) instanceof COSDictionary properties
                        && properties.containsKey(COSName.MCID)) {
                    marks.add(properties.getInt(COSName.MCID));
                }
                depth += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
                outside |= depth == 0 && PAINTING.contains(name);
            }
        }
        return outside;
    }

    static List<Object> tokens(PDPage page) {
        try {
            return new PDFStreamParser(page).parse();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
