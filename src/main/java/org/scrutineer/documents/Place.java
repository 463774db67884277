package org.scrutineer.documents;

import java.util.OptionalInt;

/**
 * What of a paper is meant: one of its blocks, or one row of a block that is a table.
 *
 * @param block its place among the paper's blocks, from 0
 * @param row of the table, from 0; empty for any other block, and for the table's caption and header
 */
public record Place(int block, OptionalInt row) {
    public Place {
        if (block < 0 || row.orElse(0) < 0) {
            throw new IllegalArgumentException("Places in a paper are counted from 0");
        }
    }

    public static Place of(int block) {
        return new Place(block, OptionalInt.empty());
    }

    public static Place of(int block, int row) {
        return new Place(block, OptionalInt.of(row));
    }
}
