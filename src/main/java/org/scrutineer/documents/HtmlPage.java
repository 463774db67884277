package org.scrutineer.documents;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.scrutineer.ui.Progress;

/** The body of the file: what leads through the paper, the paper itself sheet after sheet, and what stands at its foot. */
final class HtmlPage {
    /** Sections from which a paper is long enough for a list of them. */
    private static final int LONG = 4;
    private static final String PAPER = "paper";

    private final HtmlMarkup markup;
    private final Paper paper;
    private final HtmlBlocks blocks;

    HtmlPage(HtmlMarkup markup, Paper paper) {
        this.markup = markup;
        this.paper = paper;
        blocks = new HtmlBlocks(markup);
    }

    void write(Progress progress) {
        List<Block.Heading> sections = paper.blocks().stream()
                .filter(block -> block instanceof Block.Heading(int level, String text) && level == 2
                        && !TextStrips.isBlank(text))
                .map(Block.Heading.class::cast)
                .toList();
        boolean led = sections.size() >= LONG;
        markup.open("body", "class", led ? "led" : "plain");
        if (led) {
            markup.block("a", "Skip to main content", "class", "skip", "href", "#" + PAPER);
        }
        running("header", paper.authority());
        if (led) {
            contents(sections);
        }
        markup.open("main", "id", PAPER);
        sheets(progress);
        markup.closeBlock();
        running("footer", paper.footer());
        markup.closeBlock();
    }

    private void running(String element, String words) {
        if (!TextStrips.isBlank(words)) {
            markup.open(element).block("p", words).closeBlock();
        }
    }

    /** What the PDF has as its outline. */
    private void contents(List<Block.Heading> sections) {
        markup.open("nav", "aria-label", "Contents").open("ul");
        AtomicInteger section = new AtomicInteger();
        sections.forEach(heading -> markup.open("li")
                .block("a", heading.text(), "href", "#" + HtmlBlocks.section(section.incrementAndGet()))
                .closeBlock());
        markup.closeBlock().closeBlock();
    }

    /** Pages that lie the same way stand in one element, and each begins on a sheet of its own when it is printed. */
    private void sheets(Progress progress) {
        List<Block> all = paper.blocks();
        sheet(Sheet.first(paper));
        markup.block("h1", paper.title());
        for (int at = 0; at < all.size(); at++) {
            progress.check();
            progress.report(at, all.size(), "Writing the web page");
            if (all.get(at) instanceof Block.PageBreak pageBreak) {
                if (at > 0) {
                    markup.closeBlock();
                    sheet(Sheet.of(pageBreak));
                }
            } else {
                blocks.write(all.get(at));
            }
        }
        markup.closeBlock();
    }

    private void sheet(Sheet sheet) {
        blocks.pageBegins(sheet);
        markup.open("div", "class", sheet == Sheet.SIDEWAYS ? "sheet sideways" : "sheet");
    }
}
