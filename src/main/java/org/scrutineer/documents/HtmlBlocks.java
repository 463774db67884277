package org.scrutineer.documents;

import java.util.List;
import java.util.Optional;

/** Writes the blocks of a paper, one after the other. */
final class HtmlBlocks {
    private final HtmlMarkup markup;
    private final HtmlText text;
    private final HtmlFigure figures;
    /** Whether the text stands below a numbered paragraph, and so further in. */
    private boolean below;
    private Sheet sheet = Sheet.UPRIGHT;
    private int sections;
    private int tables;

    HtmlBlocks(HtmlMarkup markup) {
        this.markup = markup;
        text = new HtmlText(markup);
        figures = new HtmlFigure(markup);
    }

    /** The place to which the list of contents leads. */
    static String section(int number) {
        return "section-" + number;
    }

    void pageBegins(Sheet next) {
        below = false;
        sheet = next;
    }

    void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> text.bullets(bullets, below ? "below" : "");
            case Block.Facts facts -> facts(facts);
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Figure figure -> {
                below = false;
                figures.write(figure);
            }
            case Block.Table table -> {
                below = false;
                tables++;
                new HtmlTable(markup, text, table, "table-" + tables).write(sheet.textWidth());
            }
            case Block.PageBreak _ -> {
                // The page writes them: they part its sheets.
            }
        }
    }

    private void heading(Block.Heading heading) {
        below = false;
        if (TextStrips.isBlank(heading.text())) {
            return;
        }
        if (heading.level() == 2) {
            sections++;
            markup.block("h2", heading.text(), "id", section(sections));
        } else {
            markup.block("h" + heading.level(), heading.text());
        }
    }

    /** The number is text, not a list's: it is copied, read aloud and found like every other word. */
    private void paragraph(Block.Paragraph paragraph) {
        if (TextStrips.isBlank(paragraph.runs())) {
            return;
        }
        below = paragraph.number().isPresent();
        if (below) {
            markup.open("p", "class", "numbered");
            markup.open("span", "class", "number").text(paragraph.number().getAsInt() + ".").close().text(" ");
        } else {
            markup.open("p");
        }
        text.runs(paragraph.runs());
        markup.closeBlock();
    }

    private void facts(Block.Facts facts) {
        below = false;
        List<Block.Fact> printed = facts.facts().stream().filter(fact -> !TextStrips.isBlank(fact.value())).toList();
        if (printed.isEmpty()) {
            return;
        }
        markup.open("dl");
        for (Block.Fact fact : printed) {
            markup.open("div").block("dt", fact.label()).open("dd");
            text.runs(fact.value());
            markup.closeBlock().closeBlock();
        }
        markup.closeBlock();
    }

    /** Where it is from stands beside the quotation, not in it: it is not what was said. */
    private void quotation(Block.Quotation quotation) {
        if (TextStrips.isBlank(quotation.text())) {
            return;
        }
        markup.open("div", "class", below ? "quotation below" : "quotation");
        markup.open("blockquote").block("p", quotation.text()).closeBlock();
        Optional<String> from = quotation.from().filter(source -> !TextStrips.isBlank(source));
        from.ifPresent(source -> markup.open("p", "class", "source").block("cite", source).closeBlock());
        markup.closeBlock();
    }
}
