package org.scrutineer.documents;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.scrutineer.documents.WordText.Format;
import org.scrutineer.ui.Progress;

/** Writes the blocks of a paper, one after the other. */
final class WordBody {
    private final WordMarkup markup = new WordMarkup("w:document").open("w:body");
    private final WordPackage parts;
    private final WordText text;
    private final WordPicture pictures = new WordPicture(markup);
    private final ChartPicture painter = new ChartPicture();
    private final WordNumbers numbers;
    /** Whether the text stands below a numbered paragraph, and so further in. */
    private boolean below;

    WordBody(WordPackage parts, WordNumbers numbers) {
        this.parts = parts;
        this.numbers = numbers;
        text = new WordText(markup, parts);
    }

    void write(Paper paper, Progress progress) throws IOException {
        text.paragraph("Title", paper.title());
        int done = 0;
        for (Block block : paper.blocks()) {
            progress.check();
            progress.report(done, paper.blocks().size(), "Writing the Word document");
            write(block);
            done++;
        }
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts -> facts(facts);
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Figure figure -> figure(figure);
            case Block.Table table -> {
                below = false;
                new WordTable(markup, text, table).write();
            }
            case Block.PageBreak _ -> {
                below = false;
                text.pageBegins();
            }
        }
    }

    private void heading(Block.Heading heading) {
        below = false;
        if (!TextStrips.isBlank(heading.text())) {
            text.paragraph("Heading" + (heading.level() - 1), heading.text());
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (TextStrips.isBlank(paragraph.runs())) {
            return;
        }
        below = paragraph.number().isPresent();
        boolean announces = Printable.text(paragraph.runs().getLast().text()).stripTrailing().endsWith(":");
        Format format = paragraph.number().isPresent()
                ? Format.of("NumberedParagraph").numbered(numbers.forNumber(paragraph.number().getAsInt()), 0)
                : Format.of("Normal");
        text.paragraph(format.keepingWithNext(announces), paragraph.runs());
    }

    private void bullets(Block.Bullets bullets) {
        Format format = Format.of("Bullet").numbered(WordNumbers.BULLETS, below ? 1 : 0);
        bullets.items().stream()
                .filter(item -> !TextStrips.isBlank(item))
                .forEach(item -> text.paragraph(format, item));
    }

    private void facts(Block.Facts facts) {
        below = false;
        String indent = Long.toString(Math.round(20 * BlockStrips.labelWidth(Faces.shipped(), facts)));
        for (Block.Fact fact : facts.facts()) {
            if (TextStrips.isBlank(fact.value())) {
                continue;
            }
            text.openProperties("Fact", false);
            markup.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", indent).close();
            markup.empty("w:ind", "w:left", indent, "w:hanging", indent).close();
            text.run(fact.label(), Optional.of("FactLabel"));
            markup.open("w:r").empty("w:tab").close();
            text.runs(fact.value());
            markup.close();
        }
    }

    private void quotation(Block.Quotation quotation) {
        if (TextStrips.isBlank(quotation.text())) {
            return;
        }
        Optional<String> from = quotation.from().filter(source -> !TextStrips.isBlank(source));
        quoted("Quote", quotation.text(), from.isPresent());
        from.ifPresent(source -> quoted("QuoteSource", source, false));
    }

    private void quoted(String style, String words, boolean keepsWithNext) {
        text.openProperties(style, keepsWithNext);
        if (below) {
            markup.empty("w:ind", "w:left", "920");
        }
        markup.close();
        text.runs(List.of(new Run.Text(words)));
        markup.close();
    }

    private void figure(Block.Figure figure) throws IOException {
        below = false;
        text.paragraph("Caption", figure.title());
        text.open(Format.of("Figure"));
        pictures.write(figure, parts.addPicture(painter.png(figure.chart())));
        markup.close();
    }

    /** @param header and footer are the ids of their parts */
    byte[] finished(String header, String footer) {
        markup.open("w:sectPr");
        markup.empty("w:headerReference", "w:type", "default", "r:id", header);
        markup.empty("w:footerReference", "w:type", "default", "r:id", footer);
        markup.empty("w:pgSz", "w:w", twentieths(Look.PAGE_WIDTH), "w:h", twentieths(Look.PAGE_HEIGHT));
        String side = twentieths(Look.SIDE_MARGIN);
        markup.empty("w:pgMar", "w:top", twentieths(Look.TOP_MARGIN), "w:right", side, "w:bottom",
                twentieths(Look.FOOT_MARGIN), "w:left", side, "w:header", "680", "w:footer", "640", "w:gutter", "0");
        markup.close();
        return markup.finished();
    }

    private static String twentieths(double points) {
        return Long.toString(Math.round(20 * points));
    }
}
