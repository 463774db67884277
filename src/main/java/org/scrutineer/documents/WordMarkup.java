package org.scrutineer.documents;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes one part of a Word document, element by element in the schema's order. In one pass, because a document of
 * many tables built as objects takes minutes where this takes a second.
 */
final class WordMarkup {
    /** The root of what is put into another document; only its content goes there. */
    static final String FRAGMENT = "w:body";

    static final Map<String, String> NAMESPACES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** @param root such as "w:document" */
    WordMarkup(String root) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        open(root);
        NAMESPACES.forEach((prefix, namespace) -> write(() -> xml.writeNamespace(prefix, namespace)));
    }

    /** Writing to memory does not fail; what does is an error of ours. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param attributes name and value in turn, such as "w:val", "1" */
    WordMarkup open(String element, String... attributes) {
        write(() -> {
            xml.writeStartElement(prefix(element), local(element), namespace(element));
            for (int at = 0; at < attributes.length; at += 2) {
                attribute(attributes[at], attributes[at + 1]);
            }
        });
        return this;
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (name.startsWith("xml:")) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", local(name), value);
        } else if (name.contains(":")) {
            xml.writeAttribute(prefix(name), namespace(name), local(name), value);
        } else {
            xml.writeAttribute(name, value);
        }
    }

    WordMarkup empty(String element, String... attributes) {
        return open(element, attributes).close();
    }

    /** An element that says one value, as most do. */
    WordMarkup value(String element, String value) {
        return empty(element, "w:val", value);
    }

    /** An element of somebody else's document with all that it holds, as far as it is in our namespaces. */
    WordMarkup copy(Element element) {
        List<String> attributes = new ArrayList<>();
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Node attribute = element.getAttributes().item(at);
            name(attribute).ifPresent(name -> attributes.addAll(List.of(name, attribute.getNodeValue())));
        }
        name(element).ifPresent(name -> {
            open(name, attributes.toArray(String[]::new));
            for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element child) {
                    copy(child);
                }
            }
            close();
        });
        return this;
    }

    private static Optional<String> name(Node node) {
        return NAMESPACES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(node.getNamespaceURI()))
                .map(entry -> entry.getKey() + ":" + node.getLocalName())
                .findFirst();
    }

    WordMarkup text(String words) {
        write(() -> xml.writeCharacters(words));
        return this;
    }

    WordMarkup close() {
        write(xml::writeEndElement);
        return this;
    }

    byte[] finished() {
        write(xml::writeEndDocument);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in a fragment, without its root. */
    static String inside(byte[] fragment) {
        String text = new String(fragment, StandardCharsets.UTF_8);
        int start = text.indexOf('>', text.indexOf("<" + FRAGMENT)) + 1;
        return text.substring(start, Math.max(start, text.lastIndexOf("</")));
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String namespace(String name) {
        return NAMESPACES.get(prefix(name));
    }
}
