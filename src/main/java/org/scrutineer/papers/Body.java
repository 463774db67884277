package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.documents.Block.PageBreak;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Quotation;
import org.scrutineer.documents.Lines;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;

/** The body of a paper as it is composed: counts the numbered paragraphs, straight through the headings. */
final class Body {
    /** A whole paragraph between quotation marks, such as a clause of a contract. */
    private static final Pattern QUOTED = Pattern.compile("“[^“]*”\\.?|\"[^\"]*\"\\.?");

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

    /**
     * Text as it stands in the register: its paragraphs are numbered, its bullets stay bullets, and a quotation after
     * its announcement stands apart with its quotation marks.
     */
    Body verbatim(String text) {
        boolean begun = false;
        for (Block.CellContent content : Lines.blocks(text)) {
            switch (content) {
                case Paragraph paragraph -> {
                    String words = paragraph.runs().getFirst().text();
                    if (begun && QUOTED.matcher(words.strip()).matches()) {
                        add(new Quotation(words, Optional.empty()));
                    } else {
                        numbered(paragraph.runs());
                    }
                }
                case Bullets bullets -> add(bullets);
                case RatingMark mark -> throw new IllegalStateException("A text holds no rating");
            }
            begun = true;
        }
        return this;
    }

    /** Text as it stands after its announcement: "Next steps:" in bold in front of its first paragraph. */
    Body announced(String announcement, String text) {
        List<Block.CellContent> contents = Lines.blocks(text);
        if (contents.getFirst() instanceof Paragraph first) {
            List<Run> runs = new ArrayList<>(List.of(new Run.Strong(announcement), new Run.Text(" ")));
            runs.addAll(first.runs());
            numbered(runs);
            contents = contents.subList(1, contents.size());
        } else {
            numbered(List.of(new Run.Strong(announcement)));
        }
        contents.forEach(this::printed);
        return this;
    }

    private void printed(Block.CellContent content) {
        switch (content) {
            case Paragraph paragraph -> numbered(paragraph.runs());
            case Bullets bullets -> add(bullets);
            case RatingMark mark -> throw new IllegalStateException("A text holds no rating");
        }
    }

    Body bullets(List<String> items) {
        return add(new Bullets(items.stream().map(item -> List.<Run>of(new Run.Text(item))).toList()));
    }

    /** "The committee is asked to …": one thing as a sentence, several as a list. */
    Body asked(String members, List<String> things) {
        if (things.size() == 1) {
            return numbered(members + " is asked to " + things.getFirst() + ".");
        }
        return numbered(members + " is asked to:").bullets(things);
    }

    /** From here on the pages lie on their side. */
    Body sideways() {
        return add(new PageBreak(true));
    }

    Body add(Block block) {
        blocks.add(block);
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
