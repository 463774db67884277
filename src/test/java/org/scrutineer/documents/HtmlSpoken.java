package org.scrutineer.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the paper in an HTML file as a screen reader does: along its elements, without what leads to it. */
final class HtmlSpoken {
    private final Document page;
    private final List<String> blocks = new ArrayList<>();

    private HtmlSpoken(Document page) {
        this.page = page;
    }

    static List<String> blocks(Path html) {
        try {
            HtmlSpoken spoken = new HtmlSpoken(Jsoup.parse(html));
            spoken.blocks.add(Spoken.block("Document", spoken.page.title()));
            spoken.page.selectFirst("main").children().forEach(sheet -> sheet.children().forEach(spoken::block));
            return spoken.blocks;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void block(Element element) {
        switch (element.tagName()) {
            case "h1", "h2", "h3", "h4" -> add(element.tagName().toUpperCase(java.util.Locale.ROOT), element);
            case "p" -> add("P", element);
            case "ul" -> element.children().forEach(item -> add("Bullet", item));
            case "dl" -> element.children().forEach(fact -> add("Fact", fact));
            case "figure" -> {
                add("P", element.selectFirst("figcaption"));
                blocks.add(Spoken.block("Figure", element.selectFirst("svg").attr("aria-label")));
            }
            case "div" -> {
                if (element.hasClass("quotation")) {
                    element.select("p").forEach(part -> add("Quote", part));
                } else {
                    table(element.selectFirst("table"));
                }
            }
            default -> throw new IllegalStateException("A kind of content nobody writes: " + element.tagName());
        }
    }

    private void add(String kind, Element element) {
        if (!Spoken.plain(words(element)).isEmpty()) {
            blocks.add(Spoken.block(kind, words(element)));
        }
    }

    private void table(Element table) {
        String about = table.attr("aria-describedby");
        String description = about.isEmpty() ? "" : page.getElementById(about).text();
        blocks.add(Spoken.block("Table", words(table.selectFirst("caption")) + " (" + description + ")"));
        table.select("thead tr").forEach(row -> blocks.add(Spoken.block("Row", row.children().stream()
                .map(cell -> Spoken.plain(words(cell)))
                .collect(Collectors.joining(" | ")))));
        table.select("tbody tr").forEach(row -> blocks.add(Spoken.block("Row", row.children().stream()
                .map(this::cell)
                .collect(Collectors.joining(" | ")))));
    }

    private String cell(Element cell) {
        HtmlSpoken inside = new HtmlSpoken(page);
        cell.children().forEach(inside::block);
        return String.join(" / ", inside.blocks);
    }

    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        for (Node node : element.childNodes()) {
            switch (node) {
                case TextNode text -> words.append(text.getWholeText());
                case Element child when child.tagName().equals("br") -> words.append(' ');
                case Element child when child.tagName().equals("a") ->
                    words.append(PdfSpoken.linked(words(child), "<" + child.attr("href") + ">"));
                case Element child -> words.append(words(child));
                default -> throw new IllegalStateException("A kind of content nobody writes: " + node);
            }
        }
        return words.toString();
    }
}
