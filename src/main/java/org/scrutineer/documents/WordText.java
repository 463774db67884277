package org.scrutineer.documents;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ui.Tone;

/** Writes paragraphs and the runs in them. */
final class WordText {
    private final WordMarkup markup;
    private final WordPackage parts;
    private final WordStyles styles;
    private boolean pageBegins;
    private Optional<Runnable> section = Optional.empty();

    WordText(WordMarkup markup, WordPackage parts, WordStyles styles) {
        this.markup = markup;
        this.parts = parts;
        this.styles = styles;
    }

    /**
     * How a paragraph differs from its style.
     *
     * @param numbering id of the numbering, with the level in it
     * @param before space above in twentieths of a point
     */
    record Format(
            String style, boolean keepsWithNext, Optional<String> numbering, int level, Optional<Integer> before) {
        static Format of(String style) {
            return new Format(style, false, Optional.empty(), 0, Optional.empty());
        }

        Format numbered(String id, int atLevel) {
            return new Format(style, keepsWithNext, Optional.of(id), atLevel, before);
        }

        Format keepingWithNext(boolean keeps) {
            return new Format(style, keeps, numbering, level, before);
        }

        Format lowered(int twentieths) {
            return new Format(style, keepsWithNext, numbering, level, Optional.of(twentieths));
        }
    }

    /** The next paragraph begins a page: a break of its own would be an empty paragraph there. */
    void pageBegins() {
        pageBegins = true;
    }

    /** The next paragraph is the last of its section. @param properties writes those of the section */
    void endsSection(Runnable properties) {
        section = Optional.of(properties);
    }

    /** Opens a paragraph and its properties, for more of them to follow. */
    void openProperties(String style, boolean keepsWithNext) {
        markup.open("w:p").open("w:pPr").value("w:pStyle", styles.id(style));
        if (keepsWithNext) {
            markup.empty("w:keepNext");
        }
        if (pageBegins) {
            markup.empty("w:pageBreakBefore");
            pageBegins = false;
        }
    }

    /** Opens a paragraph with all its properties, in the schema's order. */
    void open(Format format) {
        openProperties(format.style(), format.keepsWithNext());
        format.numbering().ifPresent(id -> markup.open("w:numPr")
                .value("w:ilvl", Integer.toString(format.level()))
                .value("w:numId", id)
                .close());
        format.before().ifPresent(before -> markup.empty("w:spacing", "w:before", Integer.toString(before)));
        section.ifPresent(Runnable::run);
        section = Optional.empty();
        markup.close();
    }

    void paragraph(Format format, List<Run> runs) {
        open(format);
        runs(runs);
        markup.close();
    }

    void paragraph(String style, String text) {
        paragraph(Format.of(style), List.of(new Run.Text(text)));
    }

    void runs(List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Run.Text text -> run(text.text(), Optional.empty());
                case Run.Strong strong -> run(strong.text(), Optional.of("Strong"));
                case Run.Rating rating -> run(rating.text(), Optional.of(style(rating.mark().tone()) + "Tag"));
                case Run.Link link -> link(link);
            }
        }
    }

    private void link(Run.Link link) {
        Optional<URI> target = TextStrips.target(link);
        if (target.isEmpty()) {
            run(link.text(), Optional.empty());
            return;
        }
        markup.open("w:hyperlink", "r:id", parts.link(target.get()));
        run(link.text(), Optional.of("Hyperlink"));
        markup.close();
    }

    static String style(Tone tone) {
        return switch (tone) {
            case RED -> "RatingRed";
            case AMBER -> "RatingAmber";
            case GREEN -> "RatingGreen";
            case COMPLETE -> "RatingComplete";
            case NONE -> "RatingNone";
        };
    }

    void run(String text, Optional<String> style) {
        String[] lines = Printable.text(text).split("\n", -1);
        markup.open("w:r");
        if (style.isPresent() || styles.language().isPresent()) {
            markup.open("w:rPr");
            style.ifPresent(name -> markup.value("w:rStyle", styles.id(name)));
            styles.language().ifPresent(language -> markup.value("w:lang", language));
            markup.close();
        }
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                markup.empty("w:br");
            }
            markup.open("w:t", "xml:space", "preserve").text(lines[line]).close();
        }
        markup.close();
    }
}
