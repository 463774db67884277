package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Lines;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;

/** The body of a paper as it is composed: counts the numbered paragraphs, straight through the headings. */
final class Body {
    private final List<Block> blocks = new ArrayList<>();
    private int number;

    Body heading(String text) {
        return add(new Heading(2, text));
    }

    Body subheading(String text) {
        return add(new Heading(3, text));
    }

    Body numbered(String text) {
        return numbered(List.of(new Run.Text(text)));
    }

    Body numbered(List<Run> runs) {
        return add(new Paragraph(OptionalInt.of(++number), runs));
    }

    /** Text as it stands in the register: its paragraphs are numbered, its bullets stay bullets. */
    Body verbatim(String text) {
        for (Block.CellContent content : Lines.blocks(text)) {
            switch (content) {
                case Paragraph paragraph -> numbered(paragraph.runs());
                case Bullets bullets -> add(bullets);
                case RatingMark mark -> throw new IllegalStateException("A text holds no rating");
            }
        }
        return this;
    }

    Body bullets(List<String> items) {
        return add(new Bullets(items.stream().map(item -> List.<Run>of(new Run.Text(item))).toList()));
    }

    Body add(Block block) {
        blocks.add(block);
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
