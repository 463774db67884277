package org.scrutineer.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Reads the body of a Word document, with the numbers that Word will print. */
final class WordSpoken {
    private final WordParts parts;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final List<String> blocks = new ArrayList<>();

    private WordSpoken(WordParts parts) {
        this.parts = parts;
        WordParts.children(parts.root("word/styles.xml"), "style").forEach(
                style -> styles.put(style.getAttribute("w:styleId"), style));
        Element numbering = parts.root("word/numbering.xml");
        Map<String, String> abstractFormats = new HashMap<>();
        for (Element each : WordParts.children(numbering, "abstractNum")) {
            Element level = WordParts.children(each, "lvl").getFirst();
            abstractFormats.put(each.getAttribute("w:abstractNumId"), value(level, "numFmt"));
        }
        for (Element each : WordParts.children(numbering, "num")) {
            String id = each.getAttribute("w:numId");
            formats.put(id, abstractFormats.get(value(each, "abstractNumId")));
            WordParts.children(each, "lvlOverride").forEach(
                    override -> starts.put(id, Integer.valueOf(value(override, "startOverride"))));
        }
    }

    /** Only what stands in the control with this tag, without the document's title. */
    static List<String> within(Path docx, String tag) {
        WordSpoken spoken = new WordSpoken(new WordParts(docx));
        Element document = spoken.parts.root("word/document.xml");
        Element control = WordParts.descendants(document, "sdt").stream()
                .filter(each -> WordParts.descendants(each, "tag").getFirst().getAttribute("w:val").equals(tag))
                .findFirst()
                .orElseThrow();
        spoken.read(WordParts.children(WordParts.children(control, "sdtContent").getFirst()));
        return spoken.blocks;
    }

    /** Only what stands between two paragraphs of the body that say this. */
    static List<String> between(Path docx, String before, String after) {
        WordSpoken spoken = new WordSpoken(new WordParts(docx));
        Element body = WordParts.children(spoken.parts.root("word/document.xml"), "body").getFirst();
        List<Element> elements = WordParts.children(body);
        List<String> texts = elements.stream().map(Element::getTextContent).toList();
        spoken.read(elements.subList(texts.indexOf(before) + 1, texts.indexOf(after)));
        return spoken.blocks;
    }

    static List<String> blocks(Path docx) {
        WordSpoken spoken = new WordSpoken(new WordParts(docx));
        spoken.blocks.add(Spoken.block("Document", spoken.parts.title()));
        Element body = WordParts.children(spoken.parts.root("word/document.xml"), "body").getFirst();
        spoken.read(WordParts.children(body));
        return spoken.blocks;
    }

    private void read(List<Element> elements) {
        for (int at = 0; at < elements.size(); at++) {
            Element element = elements.get(at);
            boolean captionOfTable = at + 1 < elements.size() && elements.get(at + 1).getLocalName().equals("tbl");
            switch (element.getLocalName()) {
                case "p" -> {
                    if (!captionOfTable) {
                        paragraph(element);
                    }
                }
                case "tbl" -> table(words(elements.get(at - 1)), element);
                case "sectPr" -> {
                    // The page's size and margins are not spoken.
                }
                default -> throw new IllegalStateException("A kind of content nobody writes: " + element);
            }
        }
    }

    private void paragraph(Element paragraph) {
        Optional<Element> properties = WordParts.children(paragraph, "pPr").stream().findFirst();
        String style = properties.map(each -> value(each, "pStyle")).orElse("Normal");
        List<Element> pictures = WordParts.descendants(paragraph, "docPr");
        if (!pictures.isEmpty()) {
            blocks.add(Spoken.block("Figure", pictures.getFirst().getAttribute("descr")));
            return;
        }
        Optional<String> numbering = properties.flatMap(each -> WordParts.children(each, "numPr").stream().findFirst())
                .or(() -> WordParts.descendants(styles.get(style), "numPr").stream().findFirst())
                .map(each -> value(each, "numId"));
        boolean bullet = numbering.map(id -> formats.get(id).equals("bullet")).orElse(false);
        String number = numbering.filter(id -> !bullet).map(id -> count(id) + ". ").orElse("");
        if (!Spoken.plain(words(paragraph)).isEmpty()) {
            blocks.add(Spoken.block(bullet ? "Bullet" : kind(value(styles.get(style), "name")),
                    number + words(paragraph)));
        }
    }

    /** Word counts on within one numbering and begins again where the next one says so. */
    private int count(String id) {
        int count = counts.containsKey(id) ? counts.get(id) + 1 : starts.getOrDefault(id, 1);
        counts.put(id, count);
        return count;
    }

    private static String kind(String style) {
        return switch (style.toLowerCase(java.util.Locale.ROOT)) {
            case "title" -> "H1";
            case "heading 1" -> "H2";
            case "heading 2" -> "H3";
            case "heading 3" -> "H4";
            case "fact" -> "Fact";
            case "quote", "quote source" -> "Quote";
            default -> "P";
        };
    }

    private void table(String caption, Element table) {
        Element properties = WordParts.children(table, "tblPr").getFirst();
        String description = WordParts.children(properties, "tblDescription").isEmpty()
                ? ""
                : value(properties, "tblDescription");
        blocks.add(Spoken.block("Table", caption + " (" + description + ")"));
        for (Element row : WordParts.children(table, "tr")) {
            boolean header = !WordParts.descendants(row, "tblHeader").isEmpty();
            blocks.add(Spoken.block("Row", WordParts.children(row, "tc").stream()
                    .map(cell -> header ? Spoken.plain(words(cell)) : cell(cell))
                    .collect(Collectors.joining(" | "))));
        }
    }

    private String cell(Element cell) {
        WordSpoken inside = new WordSpoken(parts);
        WordParts.children(cell, "p").forEach(inside::paragraph);
        return String.join(" / ", inside.blocks);
    }

    private String words(Element element) {
        StringBuilder words = new StringBuilder();
        for (Element child : WordParts.children(element)) {
            switch (child.getLocalName()) {
                case "t" -> words.append(child.getTextContent());
                case "tab", "br" -> words.append(' ');
                case "hyperlink" -> words.append(PdfSpoken.linked(
                        words(child), "<" + parts.target("word/document.xml", child.getAttribute("r:id")) + ">"));
                case "pPr", "tcPr" -> {
                    // How it looks is not spoken.
                }
                default -> words.append(words(child));
            }
        }
        return words.toString();
    }

    private static String value(Element parent, String child) {
        return WordParts.children(parent, child).getFirst().getAttribute("w:val");
    }
}
