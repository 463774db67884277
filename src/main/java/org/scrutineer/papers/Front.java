package org.scrutineer.papers;

import java.util.List;
import org.scrutineer.documents.Block;

/**
 * What a paper says of itself: its names, and what stands before its first section.
 *
 * @param title printed at the top
 * @param about one line for the document's properties
 * @param footer at the foot of every page
 * @param cover the blocks before the first section; a cover sheet of the kind's sections takes their place
 */
record Front(String title, String authority, String about, String footer, List<Block> cover) {
    Front {
        cover = List.copyOf(cover);
    }
}
