package org.scrutineer.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.scrutineer.ui.Problem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A part of a template that holds text: its body, a header or a footer. */
final class WordStory {
    /** Names what stands for the blocks until the part is written: as one tree they would need much memory. */
    static final String PLACE = "scrutineer";

    private static final String HELD = "<?" + PLACE + " blocks?>";
    private static final List<String> REVISIONS = List.of(
            "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "pPrChange", "rPrChange", "sectPrChange",
            "tblPrChange", "trPrChange", "tcPrChange", "numberingChange");
    private static final Pattern FETCHING = Pattern.compile(
            "\\b(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK)\\b", Pattern.CASE_INSENSITIVE);

    private final PackagePart part;
    private final Document document;
    private final List<WordControl> controls;

    private WordStory(PackagePart part, Document document) {
        this.part = part;
        this.document = document;
        controls = WordXml.all(document, "sdt").stream().map(WordControl::new).toList();
    }

    static WordStory read(PackagePart part, String file, WordGuard guard) {
        try {
            WordStory story = new WordStory(part, WordXml.read(guard.content(part)));
            story.check(file, guard);
            return story;
        } catch (IOException damaged) {
            throw guard.damaged(damaged);
        }
    }

    private void check(String file, WordGuard guard) {
        String namespace = document.getDocumentElement().getNamespaceURI();
        if (!WordXml.WORD.equals(namespace)) {
            throw String.valueOf(namespace).contains("purl.oclc.org/ooxml")
                    ? new Problem(
                            file + " is saved as Strict Open XML.", "Save it in Word as a Word Document (.docx).")
                    : guard.damaged(null);
        }
        if (REVISIONS.stream().anyMatch(name -> !WordXml.all(document, name).isEmpty())) {
            throw new Problem(
                    file + " holds tracked changes, which every paper would carry.",
                    "Accept or reject them all in Word (Review) and save.");
        }
        String fields = WordXml.all(document, "instrText").stream().map(Element::getTextContent)
                .collect(Collectors.joining())
                + WordXml.all(document, "fldSimple").stream().map(field -> WordXml.attribute(field, "instr"))
                        .collect(Collectors.joining(" ", " ", ""));
        if (FETCHING.matcher(fields).find()) {
            throw new Problem(
                    file + " holds a field that fetches something from outside.",
                    "Put what it fetches into the document instead, and save.");
        }
    }

    PackagePart part() {
        return part;
    }

    Document document() {
        return document;
    }

    List<WordControl> controls() {
        return controls;
    }

    /** The control with this tag, in the order of the text. */
    Optional<WordControl> first(TemplateTag tag) {
        return controls.stream().filter(control -> control.tag().strip().equalsIgnoreCase(tag.text())).findFirst();
    }

    /** The highest number that a picture or drawing has. */
    int pictures() {
        var drawings = document.getElementsByTagNameNS(
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "docPr");
        int highest = 0;
        for (int at = 0; at < drawings.getLength(); at++) {
            highest = Math.max(highest, WordXml.number(((Element) drawings.item(at)).getAttribute("id"), 0));
        }
        return highest;
    }

    /**
     * Whether the blocks can stand among the paragraphs by themselves: the names of their namespaces must mean the same
     * here.
     */
    boolean takesBareBlocks() {
        Element root = document.getDocumentElement();
        return WordMarkup.NAMESPACES.entrySet().stream().allMatch(entry -> {
            String meant = root.lookupNamespaceURI(entry.getKey());
            return meant == null || meant.equals(entry.getValue());
        });
    }

    /** The part as it is now. */
    byte[] written() {
        return WordXml.write(document);
    }

    /**
     * The part with the blocks in their place.
     *
     * @param blocks a whole XML document of which only the root's content is taken
     */
    byte[] written(byte[] blocks) {
        Element root = document.getDocumentElement();
        WordMarkup.NAMESPACES.forEach((prefix, namespace) -> {
            if (root.lookupNamespaceURI(prefix) == null) {
                root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:" + prefix, namespace);
            }
        });
        String inside = WordMarkup.inside(blocks);
        String around = new String(written(), StandardCharsets.UTF_8);
        int held = around.indexOf(HELD);
        return (around.substring(0, held) + inside + around.substring(held + HELD.length()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
