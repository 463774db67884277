package org.scrutineer.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What a screen reader needs of a paper as PDF and veraPDF does not see, or sees only in part. */
public final class PdfStructure {
    private final PDDocument document;
    private final Paper paper;
    private final List<String> failures = new ArrayList<>();

    private PdfStructure(PDDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    /** @return one line a failed check, none for a paper that may be published */
    public static List<String> failures(Path pdf, Paper paper) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return failures(document, paper);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> failures(PDDocument document, Paper paper) {
        PdfStructure structure = new PdfStructure(document, paper);
        structure.document();
        structure.headings();
        PdfTags.all(document, "Table").forEach(structure::table);
        structure.heads();
        structure.lists();
        structure.figures();
        structure.links();
        structure.content();
        return structure.failures;
    }

    private void unless(boolean right, String failure) {
        if (!right) {
            failures.add(failure);
        }
    }

    private void document() {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        unless("en-GB".equals(catalog.getLanguage()), "no language");
        unless(catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(), "not said to be tagged");
        unless(catalog.getViewerPreferences() != null && catalog.getViewerPreferences().displayDocTitle(),
                "the title is not shown");
        String title = document.getDocumentInformation().getTitle();
        unless(title != null && title.equals(Printable.text(paper.title()).strip()), "another title: " + title);
        for (PDPage page : document.getPages()) {
            unless("S".equals(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs"))),
                    "a page that is not gone through in the order of its tags");
        }
    }

    private void headings() {
        int last = 0;
        int tops = 0;
        for (PDStructureElement element : PdfTags.all(document)) {
            if (element.getStructureType().matches("H\\d")) {
                int level = element.getStructureType().charAt(1) - '0';
                unless(level <= last + 1, "a heading level is skipped: H" + last + ", H" + level);
                tops += level == 1 ? 1 : 0;
                last = level;
            }
        }
        unless(tops == 1, "not one H1");
    }

    private void table(PDStructureElement table) {
        if (PdfTags.roles(table).equals(List.of("Caption", "TR"))) {
            PdfTags.children(PdfTags.children(table).getLast()).forEach(
                    head -> unless(isHead(head, "Column"), "a head over no rows that does not say so"));
            return;
        }
        if (!PdfTags.roles(table).equals(List.of("Caption", "THead", "TBody"))) {
            failures.add("a table of " + PdfTags.roles(table));
            return;
        }
        List<PDStructureElement> parts = PdfTags.children(table);
        unless(!parts.getFirst().getKids().isEmpty(), "an empty caption");
        unless(PdfTags.roles(parts.get(1)).equals(List.of("TR")), "a head of " + PdfTags.roles(parts.get(1)));
        List<PDStructureElement> heads = PdfTags.children(PdfTags.children(parts.get(1)).getFirst());
        heads.forEach(head -> unless(isHead(head, "Column"), "a column's head that does not say so"));
        for (PDStructureElement row : PdfTags.children(parts.get(2))) {
            List<PDStructureElement> cells = PdfTags.children(row);
            unless(row.getStructureType().equals("TR"), "a row that is none: " + row.getStructureType());
            unless(cells.size() == heads.size(), "a row of " + cells.size() + " cells under " + heads.size());
            cells.forEach(cell -> unless(
                    cell.getStructureType().equals("TD") || isHead(cell, "Row"),
                    "a cell that is neither head nor cell"));
        }
    }

    /** Printed on every page, read once; a column that heads its rows does so wherever it says anything. */
    private void heads() {
        List<Block.Table> tables = paper.blocks().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).toList();
        List<PDStructureElement> all = PdfTags.all(document, "TH");
        unless(PdfTags.all(document, "Table").size() == tables.size(), "not as many tables as the paper has");
        unless(all.stream().filter(head -> isHead(head, "Column")).count() == tables.stream()
                .mapToInt(table -> table.columns().size()).sum(), "not as many heads of columns as the paper has");
        unless(all.stream().filter(head -> isHead(head, "Row")).count() == tables.stream()
                .mapToLong(PdfStructure::rowHeads).sum(), "not as many heads of rows as the paper has");
    }

    private static long rowHeads(Block.Table table) {
        return table.rows().stream().mapToLong(row -> java.util.stream.IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).heads()
                        && !row.cells().get(column).content().isEmpty())
                .count()).sum();
    }

    private static boolean isHead(PDStructureElement cell, String scope) {
        return cell.getStructureType().equals("TH") && PdfTags.attribute(cell, "Scope").equals(Optional.of(scope));
    }

    private void lists() {
        for (PDStructureElement element : PdfTags.all(document)) {
            switch (element.getStructureType()) {
                case "L" -> {
                    unless(Set.copyOf(PdfTags.roles(element)).equals(Set.of("LI")),
                            "a list of " + PdfTags.roles(element));
                    unless(PdfTags.attribute(element, "ListNumbering").isPresent(),
                            "a list that says not how it counts");
                }
                case "LI" -> {
                    unless(PdfTags.roles(element).equals(List.of("Lbl", "LBody")),
                            "an item of " + PdfTags.roles(element));
                    unless(parent(element).equals("L"), "an item outside a list");
                }
                default -> unless(!PdfTags.roles(element).contains("LI") || element.getStructureType().equals("L"),
                        "an item in " + element.getStructureType());
            }
        }
    }

    private static String parent(PDStructureElement element) {
        return element.getParent() instanceof PDStructureElement parent ? parent.getStructureType() : "";
    }

    private void figures() {
        List<String> wanted = paper.blocks().stream().filter(Block.Figure.class::isInstance)
                .map(figure -> Printable.text(((Block.Figure) figure).alternative())).toList();
        List<String> found = new ArrayList<>();
        for (PDStructureElement figure : PdfTags.all(document, "Figure")) {
            found.add(figure.getAlternateDescription());
            COSDictionary attributes = figure.getCOSObject().getCOSDictionary(COSName.A);
            unless(attributes != null && attributes.containsKey(COSName.getPDFName("BBox")), "a figure without place");
        }
        unless(found.equals(wanted), "alternative texts are " + found + " and not " + wanted);
    }

    private void links() {
        Set<COSDictionary> tagged = new HashSet<>();
        for (PDStructureElement link : PdfTags.all(document, "Link")) {
            unless(link.getKids().stream().anyMatch(kid -> !(kid instanceof PDObjectReference)),
                    "a link without words");
            List<Object> references = link.getKids().stream().filter(PDObjectReference.class::isInstance).toList();
            unless(!references.isEmpty(), "a link that leads nowhere");
            references.forEach(reference -> tagged.add(((PDObjectReference) reference).getCOSObject().getCOSDictionary(
                    COSName.OBJ)));
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : annotations(page)) {
                unless(tagged.contains(annotation.getCOSObject()), "a link that no tag knows");
                unless(annotation.getContents() != null && !annotation.getContents().isBlank(),
                        "a link that is not told");
                unless(annotation.getCOSObject().containsKey(COSName.STRUCT_PARENT), "a link without parent");
            }
        }
    }

    private static List<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that is on a page is an artifact or belongs to exactly one tag. */
    private void content() {
        PdfTags.Painted painted = PdfTags.painted(document);
        failures.addAll(painted.unmarked());
        for (PDStructureElement element : PdfTags.all(document)) {
            for (Object kid : element.getKids()) {
                switch (kid) {
                    case Integer mark -> own(painted, element.getPage(), mark);
                    case PDMarkedContentReference mark -> own(painted, mark.getPage(), mark.getMCID());
                    default -> {
                        // Another element, or the annotation of a link.
                    }
                }
            }
        }
        painted.marks().values().forEach(left -> unless(left.isEmpty(), "words on a page that no tag has: " + left));
    }

    private void own(PdfTags.Painted painted, PDPage page, int mark) {
        unless(page != null && painted.marks().get(page.getCOSObject()).remove(mark),
                "a tag has what is on no page, or another tag has it: " + mark);
    }
}
