package org.scrutineer.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a Word document as they lie in the file, read without POI. */
final class WordParts {
    private final Map<String, byte[]> files = new HashMap<>();

    WordParts(Path docx) {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> names() {
        return files.keySet();
    }

    byte[] bytes(String name) {
        return files.get(name);
    }

    Element root(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(files.get(name)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(name + " is not XML", unreadable);
        }
    }

    String title() {
        return descendants(root("docProps/core.xml"), "title").getFirst().getTextContent();
    }

    /** @return what a relationship of the part leads to, by its id */
    Map<String, Element> relationships(String part) {
        int slash = part.lastIndexOf('/');
        String file = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Element> relationships = new HashMap<>();
        if (files.containsKey(file)) {
            children(root(file)).forEach(each -> relationships.put(each.getAttribute("Id"), each));
        }
        return relationships;
    }

    String target(String part, String id) {
        return relationships(part).get(id).getAttribute("Target");
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
    }

    static List<Element> descendants(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            }
            found.addAll(descendants(child, name));
        }
        return found;
    }
}
