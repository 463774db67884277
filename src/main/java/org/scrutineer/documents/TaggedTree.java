package org.scrutineer.documents;

import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** The tags as OpenPDF's structure elements, made in reading order before the first page is drawn. */
final class TaggedTree {
    private static final PdfName OWNER = new PdfName("O");
    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");

    private final PdfWriter writer;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

    TaggedTree(PdfWriter writer, Tag document) {
        this.writer = writer;
        PdfStructureTreeRoot root = writer.getStructureTreeRoot();
        PdfStructureElement top = new PdfStructureElement(root, new PdfName(document.role()));
        elements.put(document, top);
        document.children().forEach(child -> add(child, top));
    }

    private void add(Tag tag, PdfStructureElement parent) {
        PdfStructureElement element = new PdfStructureElement(parent, new PdfName(tag.role()));
        elements.put(tag, element);
        tag.attribute().ifPresent(attribute -> describe(element, attribute));
        tag.children().forEach(child -> add(child, element));
    }

    private static void describe(PdfStructureElement element, Tag.Attribute attribute) {
        switch (attribute) {
            case Tag.Attribute.Scope scope -> addAttribute(element, "Table", "Scope", new PdfName(scope.of()));
            case Tag.Attribute.Numbering numbering ->
                addAttribute(element, "List", "ListNumbering", new PdfName(numbering.style()));
            case Tag.Attribute.Summary summary ->
                addAttribute(element, "Table", "Summary", new PdfString(summary.text(), PdfObject.TEXT_UNICODE));
            case Tag.Attribute.Alternative alternative ->
                element.put(PdfName.ALT, new PdfString(alternative.text(), PdfObject.TEXT_UNICODE));
        }
    }

    private static void addAttribute(PdfStructureElement element, String owner, String name, PdfObject value) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(OWNER, new PdfName(owner));
        attribute.put(new PdfName(name), value);
        element.put(PdfName.A, attribute);
    }

    PdfStructureElement element(Tag tag) {
        return elements.get(tag);
    }

    /** @param box left, bottom, right, top on the page */
    void place(Tag figure, float... box) {
        addAttribute(element(figure), "Layout", "BBox", new PdfArray(box));
    }

    /** Ties the annotation to its tag, both ways, so that the link is read as one with its words. */
    void tie(Tag link, PdfAnnotation annotation) {
        PdfStructureElement element = element(link);
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
        reference.put(PdfName.OBJ, annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        PdfObject kids = element.get(PdfName.K);
        PdfArray all = kids instanceof PdfArray array ? array : new PdfArray(kids);
        all.add(reference);
        element.put(PdfName.K, all);
    }
}
