package org.scrutineer.documents;

import java.util.List;

/**
 * A paper with what is known of each of its blocks: the section it stands in, the record it is about, and whether it is
 * somebody's own words. Writers need none of it; who looks a paper over does.
 */
public record Composition(Paper paper, List<Piece> pieces) {
    public Composition {
        pieces = List.copyOf(pieces);
        if (!pieces.stream().map(Piece::block).toList().equals(paper.blocks())) {
            throw new IllegalArgumentException("The pieces of a composition are the blocks of its paper");
        }
    }
}
