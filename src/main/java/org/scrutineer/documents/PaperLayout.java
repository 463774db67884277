package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ui.Progress;

/** A paper on its pages, ready to be drawn: the tree that is read and the inks that are seen. */
record PaperLayout(Tag document, List<List<Ink>> pages) {
    private static final double HEADER_BASE_LINE = 44;
    private static final double FOOTER_BASE_LINE = Look.PAGE_HEIGHT - 42;

    static PaperLayout of(Paper paper, Faces faces, Progress progress) {
        Tag document = Tag.document();
        BlockStrips blocks = new BlockStrips(faces, document);
        List<Strip> strips = new ArrayList<>(blocks.title(paper.title()));
        for (Block block : paper.blocks()) {
            progress.check();
            strips.addAll(switch (block) {
                case Block.Heading heading -> blocks.heading(heading);
                case Block.Paragraph paragraph -> blocks.paragraph(paragraph);
                case Block.Bullets bullets -> blocks.bullets(bullets);
                case Block.Facts facts -> blocks.facts(facts);
                case Block.Quotation quotation -> blocks.quotation(quotation);
                case Block.Figure figure -> blocks.figure(figure);
                case Block.Table table -> {
                    blocks.pageBegins();
                    yield new TableStrips(faces, table).strips(document);
                }
                case Block.PageBreak _ -> {
                    blocks.pageBegins();
                    yield List.of(new Strip.NewPage());
                }
            });
        }
        double height = Look.PAGE_HEIGHT - Look.TOP_MARGIN - Look.FOOT_MARGIN;
        PageFlow flow = new PageFlow(Look.SIDE_MARGIN, Look.TOP_MARGIN, height);
        List<List<Ink>> pages = flow.filledWith(strips);
        for (int page = 0; page < pages.size(); page++) {
            pages.get(page).addAll(running(paper, faces, page + 1, pages.size()));
        }
        return new PaperLayout(document, pages);
    }

    private static List<Ink> running(Paper paper, Faces faces, int page, int pages) {
        String number = "Page " + page + " of " + pages;
        double numberWidth = faces.width(number, Look.RUNNING.face(), Look.RUNNING.size());
        double right = Look.PAGE_WIDTH - Look.SIDE_MARGIN;
        List<Ink> inks = new ArrayList<>();
        inks.addAll(oneLine(faces, paper.authority(), Look.TEXT_WIDTH, HEADER_BASE_LINE));
        double rule = FOOTER_BASE_LINE - 15;
        inks.add(new Ink.Rule(Look.SIDE_MARGIN, rule, right, rule, 0.6, Look.HAIRLINE));
        inks.addAll(oneLine(faces, paper.footer(), Look.TEXT_WIDTH - numberWidth - 20, FOOTER_BASE_LINE));
        for (Ink ink : oneLine(faces, number, Look.TEXT_WIDTH, FOOTER_BASE_LINE)) {
            inks.add(ink.moved(Look.TEXT_WIDTH - numberWidth, 0));
        }
        return inks;
    }

    /** Running text has one line; what does not fit is in the document's properties and on its first page. */
    private static List<Ink> oneLine(Faces faces, String text, double width, double baseLine) {
        List<List<Ink>> lines = TextLines.broken(faces, List.of(Stretch.silent(text, Look.RUNNING)), width);
        return lines.stream().limit(1).flatMap(List::stream)
                .map(ink -> ink.moved(Look.SIDE_MARGIN, baseLine))
                .toList();
    }
}
