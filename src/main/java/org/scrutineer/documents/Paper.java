package org.scrutineer.documents;

import java.util.List;

/**
 * A whole paper, ready to be written as PDF, Word or HTML.
 *
 * @param title printed at the top and kept as the document's title
 * @param authority the council or board whose paper it is: in the running header and the document's author
 * @param subject one line for the document's properties
 * @param footer at the foot of every page, beside the page number
 */
public record Paper(String title, String authority, String subject, String footer, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A paper needs a title");
        }
        int level = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException("A heading level is skipped before: " + heading.text());
                }
                level = heading.level();
            }
        }
    }

    /** A break before everything else begins no page of its own: it only says how the first one lies. */
    boolean beginsWithBreak() {
        return !blocks.isEmpty() && blocks.getFirst() instanceof Block.PageBreak;
    }
}
