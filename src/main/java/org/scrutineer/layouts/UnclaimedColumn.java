package org.scrutineer.layouts;

/** A column that nobody asked for and that is not taken in; {@code column} from 0. */
public record UnclaimedColumn(int column, String header) {
    /** The header in one line; empty where there is none. */
    public String name() {
        return Words.plain(header);
    }
}
