package org.scrutineer.linter;

import java.util.UUID;

/** What can be done about a finding at the press of a button, once the officer has agreed. */
public sealed interface Mend {

    /**
     * Other words in place of those found.
     *
     * @param at where they stand, never in a quotation
     * @param text the whole paragraph, list item or cell as it is printed
     * @param start and end of the words in that text, in characters
     * @param to the new words
     */
    record ReplaceWords(Place at, String text, int start, int end, String to) implements Mend {
        public ReplaceWords {
            if (at.quoted()) {
                throw new IllegalArgumentException("Quoted words are not replaced: " + text);
            }
            if (start < 0 || start >= end || end > text.length()) {
                throw new IllegalArgumentException("No words from " + start + " to " + end + " in: " + text);
            }
        }

        public String from() {
            return text.substring(start, end);
        }

        /** The whole text with the new words. */
        public String mended() {
            return text.substring(0, start) + to + text.substring(end);
        }
    }

    /** A box of the implications checklist. */
    record TickImplication(String name, boolean ticked) implements Mend {}

    /**
     * Something that a record lacks, to be written there.
     *
     * @param what "link", "date", "unit" or "source"
     */
    record FillIn(UUID record, String what) implements Mend {}
}
