package org.scrutineer.voices;

import java.util.Comparator;

/**
 * How a line of notes looks, before anybody knows what it is in these notes.
 *
 * @param level from 1, the highest; of a dotted number how many parts it has
 */
record NoteSort(Family family, int level) implements Comparable<NoteSort> {
    static final NoteSort PLAIN = new NoteSort(Family.PLAIN, 1);

    static final NoteSort LETTER_WITH_NUMBER = new NoteSort(Family.LETTER, 5);

    private static final Comparator<NoteSort> ORDER = Comparator.comparing(NoteSort::family)
            .thenComparingInt(NoteSort::level);

    /** In the order in which they usually stand over each other. */
    enum Family {
        /** A heading of a word processor, or one with signs around it. */
        HEADING,
        /** "Q1", "Question 2:". */
        QUESTION,
        /** "1", "1.1". */
        NUMBER,
        /** "II.", "A.", "b)", "iv)", "A1": levels 1 to 5. */
        LETTER,
        /** All in capitals. */
        CAPITALS,
        /** "Theme:", "Topic 3 –". */
        THEME,
        /** Other text that ends in a question mark. */
        ASKED,
        BOLD,
        /** A few words with a colon behind them. */
        COLON,
        /** A few words without a full stop. */
        SHORT,
        /** A number or letter that only counts comments. */
        ITEM,
        BULLET,
        PLAIN,
        ROW
    }

    static NoteSort of(Family family) {
        return new NoteSort(family, 1);
    }

    static NoteSort of(Family family, int level) {
        return new NoteSort(family, level);
    }

    /** Whether it can only be a heading by how the notes use it. */
    boolean isCounted() {
        return family == Family.NUMBER || family == Family.LETTER;
    }

    boolean isListed() {
        return family == Family.BULLET || family == Family.ITEM;
    }

    @Override
    public int compareTo(NoteSort other) {
        return ORDER.compare(this, other);
    }
}
