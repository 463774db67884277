package org.scrutineer.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.disclosure.MarkableText;
import org.scrutineer.ledger.Draft;

/** Says how what a block of a paper is about can be changed beside the paper. */
public interface BlockEditors {
    /** Reads from the store: not for the screen's thread. Nothing for a record that is not there or has no texts. */
    Optional<Editor> editor(UUID record);

    /**
     * The texts and the rating of one record, with those of what belongs to it.
     *
     * @param title how the record is spoken of: "Recommendation 4"
     * @param opens whether it has a place of its own in the window
     */
    record Editor(UUID record, String title, List<Entry> entries, boolean opens) {
        public Editor {
            entries = List.copyOf(entries);
        }

        List<Entry.Words> words() {
            return entries.stream().filter(Entry.Words.class::isInstance).map(Entry.Words.class::cast).toList();
        }
    }

    /** One thing of a record that a paper shows. */
    sealed interface Entry {
        /** Tells it from the others of all records. */
        String key();

        String label();

        /**
         * A text.
         *
         * @param markable the same for saying who may read it
         * @param saves what makes it read otherwise
         */
        record Words(
                String key, MarkableText markable, String label, String text, Look look,
                Function<String, Draft> saves) implements Entry {}

        /** @param saves what makes it another rating, for a reason */
        record Rated(
                String key, UUID record, String label, String word, RatingScheme scheme,
                BiFunction<String, String, Draft> saves) implements Entry {}
    }

    /** How a text is shown. */
    enum Look {
        /** Whole paragraphs. */
        PARAGRAPHS,
        /** A few words in one line. */
        LINE,
        /** Word for word as somebody agreed or said it: nobody changes it here. */
        FIXED
    }
}
