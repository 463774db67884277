package org.scrutineer.documents;

import java.io.IOException;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The numberings of a template, to which ours are added under ids that it has not used. */
final class WordTemplateNumbers {
    private final Document document;

    /** @param part numbering.xml of the template */
    WordTemplateNumbers(byte[] part) throws IOException {
        document = WordXml.read(part);
    }

    /** The highest id of a numbering. */
    int taken() {
        return highest("num", "numId");
    }

    private int highest(String element, String id) {
        return WordXml.children(document.getDocumentElement(), element).stream()
                .mapToInt(each -> WordXml.number(WordXml.attribute(each, id), 0))
                .max()
                .orElse(0);
    }

    /** @param numbers made for a document in which the numberings of this one are taken */
    byte[] with(WordNumbers numbers) throws IOException {
        Element root = document.getDocumentElement();
        int numberings = taken();
        int definitions = highest("abstractNum", "abstractNumId") + 1;
        Node afterDefinitions = firstOf("num", "numIdMacAtCleanup");
        Element ours = WordXml.read(numbers.part()).getDocumentElement();
        for (Element definition : WordXml.children(ours, "abstractNum")) {
            raise(definition, "abstractNumId", definitions);
            root.insertBefore(document.importNode(definition, true), afterDefinitions);
        }
        Node end = firstOf("numIdMacAtCleanup");
        for (Element number : WordXml.children(ours, "num")) {
            raise(number, "numId", numberings);
            raise(WordXml.child(number, "abstractNumId").orElseThrow(), "val", definitions);
            root.insertBefore(document.importNode(number, true), end);
        }
        return WordXml.write(document);
    }

    private static void raise(Element element, String attribute, int by) {
        int own = Integer.parseInt(WordXml.attribute(element, attribute));
        WordXml.set(element, attribute, Integer.toString(by + own));
    }

    /** Null where there is none, which puts what is inserted before it at the end. */
    private Node firstOf(String... names) {
        return WordXml.children(document.getDocumentElement()).stream()
                .filter(each -> List.of(names).stream().anyMatch(name -> WordXml.is(each, name)))
                .findFirst()
                .orElse(null);
    }
}
