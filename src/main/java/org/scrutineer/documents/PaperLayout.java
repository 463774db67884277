package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ui.Progress;

/**
 * A paper on its pages, ready to be drawn: the tree that is read and the inks that are seen.
 *
 * @param sheets what each page is like
 * @param areas where each block came to lie
 */
record PaperLayout(Tag document, List<List<Ink>> pages, List<Sheet> sheets, List<Pages.Area> areas) {
    private static final double HEADER_BASE_LINE = 44;
    private static final double FOOTER_BASE_LINE = 42;
    /** A page before a break that is filled less than this is worth saving, if tighter spaces can. */
    private static final double LITTLE = 0.2;
    private static final List<Double> TIGHTER = List.of(0.9, 0.8, 0.7, 0.6);

    static PaperLayout of(Paper paper, PaperStyle style, Progress progress) {
        Faces faces = style.faces();
        Tag document = Tag.document();
        BlockStrips strips = new BlockStrips(style, document);
        strips.pageBegins(Sheet.first(paper));
        List<Strip> front = new ArrayList<>(style.crest().map(strips::crest).orElse(List.of()));
        front.addAll(strips.title(paper.title()));
        Manuscript manuscript = new Manuscript(paper, front);
        for (int at = paper.beginsWithBreak() ? 1 : 0; at < paper.blocks().size(); at++) {
            progress.check();
            boolean introduces = at + 1 < paper.blocks().size() && paper.blocks().get(at + 1) instanceof Block.Facts;
            manuscript.add(at, strips(strips, paper.blocks().get(at), introduces));
        }
        PageFlow flow = filled(manuscript.strips(), Sheet.first(paper));
        List<List<Ink>> pages = flow.pages();
        for (int page = 0; page < pages.size(); page++) {
            pages.get(page).addAll(running(paper, faces, flow.sheets().get(page), page + 1, pages.size()));
        }
        return new PaperLayout(document, pages, flow.sheets(), manuscript.areas(flow));
    }

    private static List<? extends Strip> strips(BlockStrips strips, Block block, boolean introduces) {
        return switch (block) {
            case Block.Heading heading -> strips.heading(heading);
            case Block.Paragraph paragraph -> strips.paragraph(paragraph);
            case Block.Bullets bullets -> strips.bullets(bullets);
            case Block.Facts facts -> strips.facts(facts);
            case Block.Quotation quotation -> strips.quotation(quotation, introduces);
            case Block.Figure figure -> strips.figure(figure);
            case Block.Table table -> strips.table(table);
            case Block.PageBreak pageBreak -> {
                strips.pageBegins(Sheet.of(pageBreak));
                yield List.of(new Strip.NewPage(Sheet.of(pageBreak)));
            }
        };
    }

    private static PageFlow filled(List<Strip> strips, Sheet first) {
        PageFlow flow = new PageFlow(first, 1).fill(strips);
        if (flow.pages().size() == 1 || flow.leastFilled() >= LITTLE) {
            return flow;
        }
        return TIGHTER.stream()
                .map(gaps -> new PageFlow(first, gaps).fill(strips))
                .filter(tighter -> tighter.pages().size() < flow.pages().size())
                .findFirst()
                .orElse(flow);
    }

    private static List<Ink> running(Paper paper, Faces faces, Sheet sheet, int page, int pages) {
        String number = "Page " + page + " of " + pages;
        double numberWidth = faces.width(number, Look.RUNNING.face(), Look.RUNNING.size());
        double width = sheet.textWidth();
        double foot = sheet.height() - FOOTER_BASE_LINE;
        double rule = foot - 15;
        List<Ink> inks = new ArrayList<>();
        inks.addAll(oneLine(faces, paper.authority(), width, HEADER_BASE_LINE));
        inks.add(new Ink.Rule(sheet.side(), rule, sheet.side() + width, rule, 0.6, Look.HAIRLINE));
        inks.addAll(oneLine(faces, paper.footer(), width - numberWidth - 20, foot));
        for (Ink ink : oneLine(faces, number, width, foot)) {
            inks.add(ink.moved(width - numberWidth, 0));
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
