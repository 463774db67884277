package org.scrutineer.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: along its structure tree, leaving out what is marked as decoration. */
final class PdfSpoken {
    private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
    private final List<String> blocks = new ArrayList<>();

    private PdfSpoken() {}

    static List<String> blocks(Path pdf) {
        PdfSpoken spoken = new PdfSpoken();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                spoken.readMarks(page);
            }
            spoken.blocks.add(Spoken.block("Document", document.getDocumentInformation().getTitle()));
            for (Object top : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
                children((PDStructureElement) top).forEach(spoken::block);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return spoken.blocks;
    }

    private void readMarks(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            texts.put(content.getMCID(), text(content));
        }
        marks.put(page.getCOSObject(), texts);
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        return content.getContents().stream().map(part -> switch (part) {
            case TextPosition position -> position.getUnicode();
            case PDMarkedContent inner -> text(inner);
            default -> "";
        }).collect(Collectors.joining());
    }

    private void block(PDStructureElement element) {
        switch (element.getStructureType()) {
            case "L" -> children(element).forEach(this::item);
            case "Table" -> table(element);
            case "Figure" -> blocks.add(Spoken.block("Figure", element.getAlternateDescription()));
            case "BlockQuote" -> children(element).forEach(part -> add("Quote", words(part)));
            case String role -> add(role, words(element));
        }
    }

    private void add(String kind, String words) {
        if (!Spoken.plain(words).isEmpty()) {
            blocks.add(Spoken.block(kind, words));
        }
    }

    private void item(PDStructureElement item) {
        boolean fact = !words(children(item).getFirst()).startsWith("•");
        add(fact ? "Fact" : "Bullet", fact ? words(item) : words(children(item).getLast()));
    }

    private void table(PDStructureElement table) {
        String description = summary(table);
        for (PDStructureElement part : children(table)) {
            switch (part.getStructureType()) {
                case "Caption" -> blocks.add(Spoken.block("Table", words(part) + " (" + description + ")"));
                case "TR" -> blocks.add(row(part));
                default -> children(part).forEach(row -> blocks.add(row(row)));
            }
        }
    }

    private static String summary(PDStructureElement table) {
        COSDictionary attributes = table.getCOSObject().getCOSDictionary(COSName.A);
        String summary = attributes == null ? null : attributes.getString(COSName.getPDFName("Summary"));
        return summary == null ? "" : summary;
    }

    private String row(PDStructureElement row) {
        return Spoken.block("Row", children(row).stream().map(this::cell).collect(Collectors.joining(" | ")));
    }

    private String cell(PDStructureElement cell) {
        List<PDStructureElement> parts = children(cell);
        if (parts.isEmpty()) {
            return Spoken.plain(words(cell));
        }
        PdfSpoken inside = new PdfSpoken();
        inside.marks.putAll(marks);
        parts.forEach(inside::block);
        return String.join(" / ", inside.blocks);
    }

    /** What is said by an element and all below it. */
    private String words(PDStructureElement element) {
        StringBuilder words = new StringBuilder();
        String target = "";
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement child -> words.append(words(child));
                case Integer mark -> words.append(marks.get(element.getPage().getCOSObject()).get(mark));
                case PDMarkedContentReference reference ->
                    words.append(marks.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
                case PDObjectReference reference -> target = "<" + target(reference) + ">";
                default -> throw new IllegalStateException("A kind of content nobody writes: " + kid);
            }
        }
        return target.isEmpty() ? words.toString() : linked(words.toString(), target);
    }

    /** Spaces at the end belong to the text around the link. */
    static String linked(String words, String target) {
        return words.stripTrailing() + target + (words.endsWith(" ") ? " " : "");
    }

    private static String target(PDObjectReference reference) {
        return reference.getReferencedObject() instanceof PDAnnotationLink link
                && link.getAction() instanceof PDActionURI action ? action.getURI() : "nowhere";
    }

    private static List<PDStructureElement> children(PDStructureElement element) {
        return element.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
