package org.scrutineer.papers;

import java.util.List;
import org.scrutineer.documents.Block;

/**
 * What a paper says of itself: its names, and what stands before its first section.
 *
 * @param title printed at the top
 * @param about one line for the document's properties
 * @param footer at the foot of every page
 * @param cover read when all is composed, so that it can say which paragraphs treat what
 */
record Front(String title, String authority, String about, String footer, CoverSheet cover) {
    /** The blocks before the first section. */
    interface CoverSheet {
        List<Block> blocks(Body composed);
    }
}
