package org.scrutineer.exports;

import java.math.BigDecimal;
import java.util.Optional;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ui.Tone;

/** What stands in a cell of a table that goes out. */
public sealed interface TableCell {
    /** As it is read, copied and searched, without the shape of a rating. */
    String words();

    /** Of what colours the cell, if anything does; it never says more than the words. */
    default Optional<Tone> tone() {
        return Optional.empty();
    }

    /** @param words may have several lines, and may be empty */
    record Text(String words) implements TableCell {}

    record Rating(RatingMark mark) implements TableCell {
        @Override
        public String words() {
            return mark.text().substring(mark.tone().shape().length() + 1);
        }

        @Override
        public Optional<Tone> tone() {
            return Optional.of(mark.tone());
        }
    }

    /**
     * A number that a workbook can count with.
     *
     * @param format as Excel writes number formats; only code makes one up, never a file or a person
     * @param words the number as people read it, with the letter of its rating where it has one
     */
    record Figure(BigDecimal number, String format, String words, Optional<Tone> tone) implements TableCell {}

    static TableCell text(String words) {
        return new Text(words);
    }
}
