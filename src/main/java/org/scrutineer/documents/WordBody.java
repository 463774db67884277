package org.scrutineer.documents;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.scrutineer.documents.WordText.Format;
import org.scrutineer.ui.Progress;

/** Writes the blocks of a paper, one after the other. */
final class WordBody {
    private static final String FIRST_FACT = "140";
    private static final String NEXT_FACT = "56";

    private final WordMarkup markup;
    private final WordFrame frame;
    private final WordText text;
    private final WordPicture pictures;
    private final ChartPicture painter = new ChartPicture();
    private final WordSections sections;
    /** Whether the text stands below a numbered paragraph, and so further in. */
    private boolean below;
    private Sheet sheet;
    /** Whether the break that begins the paper was heeded already. */
    private boolean begun;
    /** The sheet that comes after a paragraph which ended its section. */
    private Optional<Sheet> turned = Optional.empty();

    /** @param markup open where the blocks belong */
    WordBody(WordMarkup markup, WordFrame frame) {
        this.markup = markup;
        this.frame = frame;
        sections = frame.sections();
        sheet = sections.sheet(false);
        text = new WordText(markup, frame.parts(), frame.styles());
        pictures = new WordPicture(markup, frame.pictures());
    }

    /** In a document of its own, where a break before everything else says how the first page lies. */
    void title(Paper paper) {
        begun = paper.beginsWithBreak();
        sheet = sections.sheet(Sheet.first(paper) == Sheet.SIDEWAYS);
        text.paragraph("Title", paper.title());
    }

    void crest(Crest crest) throws IOException {
        text.open(Format.of("Figure"));
        Crest.Size size = crest.printed();
        pictures.write(crest.alternative(), size.width(), size.height(), frame.parts().addPicture(crest.png()));
        markup.close();
    }

    void write(Paper paper, Progress progress) throws IOException {
        List<Block> blocks = paper.blocks();
        for (int at = begun ? 1 : 0; at < blocks.size(); at++) {
            progress.check();
            progress.report(at, blocks.size(), "Writing the Word document");
            Optional<Block> next = at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1)) : Optional.empty();
            write(blocks.get(at), next);
        }
    }

    private void write(Block block, Optional<Block> next) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> {
                turns(next).filter(_ -> !TextStrips.isBlank(paragraph.runs())).ifPresent(following -> {
                    text.endsSection(() -> sections.write(markup, sheet));
                    turned = Optional.of(following);
                });
                paragraph(paragraph);
            }
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts -> facts(facts);
            case Block.Quotation quotation -> quotation(quotation, next.orElse(null) instanceof Block.Facts);
            case Block.Figure figure -> figure(figure);
            case Block.Table table -> {
                below = false;
                new WordTable(markup, text, frame, table, sheet.textWidth()).write();
            }
            case Block.PageBreak pageBreak -> pageBreak(pageBreak);
        }
    }

    private Optional<Sheet> turns(Optional<Block> next) {
        return next.filter(Block.PageBreak.class::isInstance)
                .map(block -> sheet((Block.PageBreak) block))
                .filter(following -> !following.equals(sheet));
    }

    private Sheet sheet(Block.PageBreak pageBreak) {
        return sections.sheet(pageBreak.sideways());
    }

    private void pageBreak(Block.PageBreak pageBreak) {
        below = false;
        if (sheet(pageBreak).equals(sheet)) {
            text.pageBegins();
            return;
        }
        if (turned.isEmpty()) {
            text.endsSection(() -> sections.write(markup, sheet));
            text.paragraph(Format.of("SectionEnd"), List.of());
        }
        turned = Optional.empty();
        sheet = sheet(pageBreak);
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
                ? Format.of("NumberedParagraph").numbered(frame.numbers().forNumber(paragraph.number().getAsInt()), 0)
                : Format.of("Normal");
        text.paragraph(format.keepingWithNext(announces), paragraph.runs());
    }

    private void bullets(Block.Bullets bullets) {
        String style = below ? WordStyles.BULLET_BELOW : WordStyles.BULLET;
        Format format = frame.styles().bulletsByThemselves(style)
                ? Format.of(style)
                : Format.of(style).numbered(frame.numbers().bullets(), below ? 1 : 0);
        bullets.items().stream()
                .filter(item -> !TextStrips.isBlank(item))
                .forEach(item -> text.paragraph(format, item));
    }

    private void facts(Block.Facts facts) {
        below = false;
        String indent = Long.toString(Math.round(20 * BlockStrips.labelWidth(frame.faces(), facts)));
        String before = FIRST_FACT;
        for (Block.Fact fact : facts.facts()) {
            if (TextStrips.isBlank(fact.value())) {
                continue;
            }
            text.openProperties("Fact", true);
            markup.open("w:tabs").empty("w:tab", "w:val", "left", "w:pos", indent).close();
            markup.empty("w:spacing", "w:before", before);
            before = NEXT_FACT;
            markup.empty("w:ind", "w:left", indent, "w:hanging", indent).close();
            text.run(fact.label(), Optional.of("FactLabel"));
            markup.open("w:r").empty("w:tab").close();
            text.runs(fact.value());
            markup.close();
        }
    }

    private void quotation(Block.Quotation quotation, boolean introduces) {
        if (TextStrips.isBlank(quotation.text())) {
            return;
        }
        Optional<String> from = quotation.from().filter(source -> !TextStrips.isBlank(source));
        quoted("Quote", quotation.text(), introduces || from.isPresent());
        from.ifPresent(source -> quoted("QuoteSource", source, introduces));
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
        double scale = sheet.scale(figure.chart());
        pictures.write(figure.alternative(), scale * figure.chart().width(), scale * figure.chart().height(),
                picture(figure.chart()));
        markup.close();
    }

    /** A photograph stays as its file is: painted as a chart it would be many times as large. */
    private String picture(Chart chart) throws IOException {
        Optional<Image> photograph = chart.photograph();
        return photograph.isPresent()
                ? frame.parts().addPicture(photograph.get().content(), photograph.get().format())
                : frame.parts().addPicture(painter.png(chart));
    }

    /** Keeps the last table from growing together with one that follows in a template. */
    void afterTable() {
        text.paragraph(Format.of("SectionEnd"), List.of());
    }

    /** Writes what follows the last block. */
    void end() {
        sections.end(markup, text, sheet);
    }
}
