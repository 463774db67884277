package org.scrutineer.documents;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements one after the other and escapes all that stands in them. */
final class HtmlMarkup {
    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes name and value in turn, such as "class", "scroll" */
    HtmlMarkup open(String element, String... attributes) {
        alone(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that holds nothing and is not closed, such as a line break. */
    HtmlMarkup alone(String element, String... attributes) {
        html.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            html.append(' ').append(attributes[at]).append("=\"").append(escaped(attributes[at + 1])).append('"');
        }
        html.append('>');
        return this;
    }

    HtmlMarkup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes a block, after which a line may end: the file can be read by people too. */
    HtmlMarkup closeBlock() {
        close();
        html.append('\n');
        return this;
    }

    HtmlMarkup block(String element, String words, String... attributes) {
        return open(element, attributes).text(words).closeBlock();
    }

    /** The words, their lines ended where the paper ends them. */
    HtmlMarkup text(String words) {
        String[] lines = Printable.text(words).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                alone("br");
            }
            html.append(escaped(lines[line]));
        }
        return this;
    }

    /** The one text that is not escaped, because it is ours: the style sheet. */
    HtmlMarkup styles(String css) {
        html.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private static String escaped(String words) {
        return Printable.text(words)
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** @throws IllegalStateException when an element was left open */
    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Left open: " + open);
        }
        return html.toString();
    }
}
