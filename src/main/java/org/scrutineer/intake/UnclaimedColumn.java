package org.scrutineer.intake;

/** A column that nobody asked for and that is not taken in; {@code column} from 0. */
public record UnclaimedColumn(int column, String header) {}
