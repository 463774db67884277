package org.scrutineer.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Pages;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.PaperStyle;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.SampleCharts;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Tone;

/** Made-up papers on their pages. */
final class SamplePages {
    private static final RatingMark AMBER = new RatingMark(Tone.AMBER, "A", "Amber");

    private SamplePages() {}

    static Pages of(List<Block> blocks) {
        return of(blocks, PaperStyle.plain());
    }

    static Pages of(List<Block> blocks, PaperStyle style) {
        return Pages.of(new Paper("Title", "Northmere Borough Council", "", "Footer", blocks), style, Progress.NONE);
    }

    static Block text(String words) {
        return Block.Paragraph.of(words);
    }

    /** A heading, two paragraphs, a figure and a table of three rows, on one page. */
    static List<Block> one() {
        return List.of(new Block.Heading(2, "Progress"), text("First"), text("Second"),
                new Block.Figure("Message", "Alternative", SampleCharts.trend().spark()), table(3));
    }

    /** A paragraph a number. */
    static List<Block> many(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, paragraphs).forEach(number -> blocks.add(text("Paragraph " + number)));
        return blocks;
    }

    static Block.Table table(int rows) {
        return new Block.Table("Caption", "", List.of(
                new Block.Column("Ref", 1, true), new Block.Column("RAG", 1, false)),
                IntStream.range(0, rows)
                        .mapToObj(row -> new Block.Row(List.of(
                                new Block.Cell(List.of(Block.Paragraph.of("R" + row))),
                                new Block.Cell(List.of(AMBER)))))
                        .toList());
    }
}
