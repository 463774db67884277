package org.scrutineer.linter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Where in a paper something was found.
 *
 * @param spot the block; nothing where the finding is about something that is not printed
 * @param section the key of the section, empty for the paper as a whole
 * @param about the record that the block or the row is about
 * @param quoted whether somebody else's words stand here, which nobody mends
 */
public record Place(Optional<Spot> spot, String section, Optional<UUID> about, boolean quoted) {

    /**
     * @param piece index of the piece in the composition, from 0
     * @param row of a table, item of a list or fact among facts, from 0; nothing for a header or a caption
     * @param column of a table, from 0
     */
    public record Spot(int piece, OptionalInt row, OptionalInt column) {
        public Spot {
            if (piece < 0) {
                throw new IllegalArgumentException("A piece is counted from 0, not " + piece);
            }
        }
    }

    /** Nowhere in particular. */
    static final Place PAPER = new Place(Optional.empty(), "", Optional.empty(), false);

    /** A record that is not printed. */
    static Place of(UUID record) {
        return new Place(Optional.empty(), "", Optional.of(record), false);
    }

    Place asQuoted() {
        return new Place(spot, section, about, true);
    }

    int piece() {
        return spot.map(Spot::piece).orElse(-1);
    }
}
