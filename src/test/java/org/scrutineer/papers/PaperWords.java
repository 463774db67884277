package org.scrutineer.papers;

import java.util.List;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;

/** The words of a paper, block by block, as they are read. */
public final class PaperWords {
    private PaperWords() {}

    public static String of(Paper paper) {
        return String.join("\n", paper.blocks().stream().map(PaperWords::of).toList());
    }

    public static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> of(paragraph.runs());
            case Block.Bullets bullets -> String.join("\n", bullets.items().stream().map(PaperWords::of).toList());
            case Block.Facts facts -> String.join("\n", facts.facts().stream()
                    .map(fact -> fact.label() + " " + of(fact.value()))
                    .toList());
            case Block.Quotation quotation -> quotation.text() + quotation.from().map(from -> "\n" + from).orElse("");
            case Block.Table table -> String.join("\n", table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.content().stream())
                    .map(content -> content instanceof RatingMark mark ? mark.text() : of((Block) content))
                    .toList());
            case Block.Figure figure -> figure.title() + "\n" + figure.alternative();
            case Block.PageBreak pageBreak -> "";
        };
    }

    private static String of(List<Run> runs) {
        return String.join("", runs.stream().map(Run::text).toList()).replace('\u00a0', ' ');
    }
}
