package org.scrutineer.ui;

import java.util.ArrayList;
import java.util.List;

/** The little Markdown that the guide is written in: headings, paragraphs, lists and code. */
sealed interface Markdown {
    record Heading(int level, String text) implements Markdown {}

    record Paragraph(String text) implements Markdown {}

    /** @param mark "•", or the number of a numbered list */
    record Item(String mark, String text) implements Markdown {}

    record Code(String text) implements Markdown {}

    static List<Markdown> parse(String source) {
        return new Reader().read(source);
    }

    /** Reads line by line; lines that belong together are gathered until something else begins. */
    final class Reader {
        private final List<Markdown> blocks = new ArrayList<>();
        private final List<String> gathered = new ArrayList<>();
        private String mark = "";
        private boolean code;

        private List<Markdown> read(String source) {
            source.lines().forEach(this::line);
            end();
            return List.copyOf(blocks);
        }

        private void line(String line) {
            if (line.startsWith("```")) {
                end();
                code = !code;
            } else if (code) {
                gathered.add(line);
            } else if (line.isBlank()) {
                end();
            } else if (line.matches("#{1,4} .*")) {
                end();
                blocks.add(new Heading(line.indexOf(' '), line.substring(line.indexOf(' ') + 1).strip()));
            } else if (line.matches("\\s*([-*]|[0-9]+\\.) .*")) {
                end();
                String item = line.strip();
                mark = Character.isDigit(item.charAt(0)) ? item.substring(0, item.indexOf(' ')) : "•";
                gathered.add(item.substring(item.indexOf(' ') + 1).strip());
            } else {
                gathered.add(line.strip());
            }
        }

        private void end() {
            if (!gathered.isEmpty()) {
                String text = String.join(code ? "\n" : " ", gathered);
                blocks.add(code ? new Code(text) : mark.isEmpty() ? new Paragraph(text) : new Item(mark, text));
            }
            gathered.clear();
            mark = "";
        }
    }
}
