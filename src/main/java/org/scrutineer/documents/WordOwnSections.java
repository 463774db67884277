package org.scrutineer.documents;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of a document that no template was given for, with our own header and footers. */
final class WordOwnSections implements WordSections {
    private final Paper paper;
    private final WordPackage parts;
    private final WordStyles styles;
    private final String header;
    private final Map<Sheet, String> footers = new HashMap<>();

    WordOwnSections(Paper paper, WordPackage parts, WordStyles styles) throws IOException {
        this.paper = paper;
        this.parts = parts;
        this.styles = styles;
        header = parts.add("header", header());
        boolean turns = paper.blocks().stream()
                .anyMatch(block -> block instanceof Block.PageBreak pageBreak && pageBreak.sideways());
        for (Sheet sheet : turns ? List.of(Sheet.UPRIGHT, Sheet.SIDEWAYS) : List.of(Sheet.UPRIGHT)) {
            footers.put(sheet, parts.add("footer", footer(sheet)));
        }
    }

    private byte[] header() {
        WordMarkup markup = new WordMarkup("w:hdr");
        new WordText(markup, parts, styles).paragraph("Header", paper.authority());
        return markup.finished();
    }

    private byte[] footer(Sheet sheet) {
        WordMarkup markup = new WordMarkup("w:ftr");
        WordText text = new WordText(markup, parts, styles);
        text.openProperties("Footer", false);
        markup.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", twentieths(sheet.textWidth())).close();
        markup.close();
        text.runs(List.of(new Run.Text(paper.footer())));
        markup.open("w:r").empty("w:tab").close();
        text.run("Page ", Optional.empty());
        markup.open("w:fldSimple", "w:instr", " PAGE ");
        text.run("1", Optional.empty());
        markup.close();
        text.run(" of ", Optional.empty());
        markup.open("w:fldSimple", "w:instr", " NUMPAGES ");
        text.run("1", Optional.empty());
        markup.close().close();
        return markup.finished();
    }

    @Override
    public Sheet sheet(boolean sideways) {
        return sideways ? Sheet.SIDEWAYS : Sheet.UPRIGHT;
    }

    @Override
    public void end(WordMarkup markup, WordText text, Sheet sheet) {
        write(markup, sheet);
    }

    @Override
    public void write(WordMarkup markup, Sheet sheet) {
        markup.open("w:sectPr");
        markup.empty("w:headerReference", "w:type", "default", "r:id", header);
        markup.empty("w:footerReference", "w:type", "default", "r:id", footers.get(sheet));
        String width = twentieths(sheet.width());
        String height = twentieths(sheet.height());
        markup.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient",
                sheet == Sheet.SIDEWAYS ? "landscape" : "portrait");
        String side = twentieths(sheet.side());
        markup.empty("w:pgMar", "w:top", twentieths(sheet.top()), "w:right", side, "w:bottom",
                twentieths(sheet.foot()), "w:left", side, "w:header", "680", "w:footer", "640", "w:gutter", "0");
        markup.close();
    }

    private static String twentieths(double points) {
        return Long.toString(Math.round(20 * points));
    }
}
