package org.scrutineer.ratings;

import java.util.Locale;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ui.Tone;

/**
 * What a rating comes down to on a RAG table.
 *
 * <p>Complete is not a colour of RAG and stands apart; whatever is not known, paused or superseded has no RAG at all.
 */
public enum Rag {
    RED(Tone.RED),
    AMBER(Tone.AMBER),
    GREEN(Tone.GREEN),
    COMPLETE(Tone.COMPLETE);

    private final Tone tone;

    Rag(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /** "A Amber", as it is printed where there is nothing but the RAG. */
    public RatingMark mark() {
        String word = name().charAt(0) + plain().substring(1);
        return new RatingMark(tone, this == COMPLETE ? "" : word.substring(0, 1), word);
    }

    /** "red", "amber", "green", "complete": as the command line gives it. */
    public String plain() {
        return name().toLowerCase(Locale.ROOT);
    }
}
