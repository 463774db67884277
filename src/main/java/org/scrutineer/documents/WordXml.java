package org.scrutineer.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes the parts of somebody else's document as trees: nothing outside is read, no entity is opened. */
final class WordXml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Elements within elements: real documents have some forty. */
    private static final String MOST_DEPTH = "500";

    private WordXml() {}

    /** @throws IOException when it is no XML, or XML with a document type */
    static Document read(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", MOST_DEPTH);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(part));
            document.setXmlStandalone(true);
            return document;
        } catch (SAXException unreadable) {
            throw new IOException(unreadable);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] write(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    static boolean is(Node node, String name) {
        return node instanceof Element element && WORD.equals(element.getNamespaceURI())
                && element.getLocalName().equals(name);
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Every element of the name, in the document's order. */
    static List<Element> all(Node within, String name) {
        List<Element> found = new ArrayList<>();
        var list = within instanceof Document document
                ? document.getElementsByTagNameNS(WORD, name)
                : ((Element) within).getElementsByTagNameNS(WORD, name);
        for (int at = 0; at < list.getLength(); at++) {
            found.add((Element) list.item(at));
        }
        return found;
    }

    static String value(Element element) {
        return attribute(element, "val");
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(WORD, name);
    }

    static void set(Element element, String name, String value) {
        String prefix = element.getPrefix() == null ? "w" : element.getPrefix();
        element.setAttributeNS(WORD, prefix + ":" + name, value);
    }

    /** A new element beside the one given, with its prefix. */
    static Element make(Element like, String name) {
        String prefix = like.getPrefix() == null ? "" : like.getPrefix() + ":";
        return like.getOwnerDocument().createElementNS(WORD, prefix + name);
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    static void clear(Node parent, String... kept) {
        for (Node node = parent.getFirstChild(), next; node != null; node = next) {
            next = node.getNextSibling();
            Node each = node;
            if (List.of(kept).stream().noneMatch(name -> is(each, name))) {
                parent.removeChild(node);
            }
        }
    }

    static void removeChildren(Element parent, String... names) {
        for (String name : names) {
            children(parent).stream().filter(child -> name.equals(child.getLocalName())).forEach(WordXml::remove);
        }
    }

    /** A whole number, or the other one where there is none. */
    static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
