package org.scrutineer.documents;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Writes runs of text and lists of them. */
final class HtmlText {
    private final HtmlMarkup markup;

    HtmlText(HtmlMarkup markup) {
        this.markup = markup;
    }

    void runs(List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Run.Text text -> markup.text(text.text());
                case Run.Strong strong -> markup.open("strong").text(strong.text()).close();
                case Run.Rating rating -> rating(rating.mark());
                case Run.Link link -> link(link);
            }
        }
    }

    private void link(Run.Link link) {
        Optional<URI> target = TextStrips.target(link);
        target.ifPresentOrElse(
                address -> markup.open("a", "href", address.toString()).text(link.text()).close(),
                () -> markup.text(link.text()));
    }

    /** The shape is for the eye; letter and word, which follow it, are read aloud. */
    void rating(RatingMark mark) {
        String shape = mark.tone().shape();
        markup.open("span", "class", "rating " + HtmlWriter.style(mark.tone()));
        markup.open("span", "aria-hidden", "true").text(shape).close();
        markup.text(mark.printed().substring(shape.length())).close();
    }

    /** @param style empty for none */
    void bullets(Block.Bullets bullets, String style) {
        List<List<Run>> items = bullets.items().stream().filter(item -> !TextStrips.isBlank(item)).toList();
        if (items.isEmpty()) {
            return;
        }
        if (style.isEmpty()) {
            markup.open("ul");
        } else {
            markup.open("ul", "class", style);
        }
        for (List<Run> item : items) {
            markup.open("li");
            runs(item);
            markup.closeBlock();
        }
        markup.closeBlock();
    }
}
