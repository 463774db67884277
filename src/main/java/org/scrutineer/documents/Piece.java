package org.scrutineer.documents;

import java.util.Optional;
import java.util.UUID;

/**
 * One block of a paper with where it comes from.
 *
 * @param section the key of the section it stands in: the same in every paper of a kind, whatever the heading says
 * @param about the record that it is about, where it is about one; rows of a table name their own
 * @param quoted whether it is printed word for word as somebody else wrote or said it: nobody mends it here
 */
public record Piece(Block block, String section, Optional<UUID> about, boolean quoted) {
    public Piece {
        if (section.isBlank()) {
            throw new IllegalArgumentException("A piece of a paper stands in a section");
        }
    }
}
