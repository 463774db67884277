package org.scrutineer.documents;

import org.scrutineer.ui.Tone;

/**
 * A rating as it is printed: a word always, with its letter or number, shape and colour.
 *
 * @param code the letter or number of the scheme ("A", "1"), or empty where it has none
 * @param word "Amber", "Fully Achieved", "Not yet assessed"
 */
public record RatingMark(Tone tone, String code, String word) implements Block.CellContent {
    public RatingMark {
        if (word == null || word.isBlank()) {
            throw new IllegalArgumentException("A rating is never printed without its word");
        }
    }

    /** The same as {@link #text()}; on the page, shape and letter stay with the word that follows. */
    String printed() {
        boolean coded = text().length() > tone.shape().length() + 1 + word.length();
        String kept = text().replaceFirst(" ", "\u00a0");
        return coded ? kept.replaceFirst(" ", "\u00a0") : kept;
    }

    /** What is printed and read aloud: "● A Amber". */
    public String text() {
        return tone.shape() + " " + (code.isEmpty() || code.equals(word) ? "" : code + " ") + word;
    }
}
