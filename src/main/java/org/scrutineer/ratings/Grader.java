package org.scrutineer.ratings;

import java.util.Optional;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.RatingScheme.Reading;

/** Reads the ratings of one sheet in one scheme. */
public final class Grader {
    private Grader() {}

    /** What a rating cell comes to: a word of the scheme, a visible gap, or something a person must look at. */
    public sealed interface Grade {
        record Word(String word) implements Grade {}

        record Gap() implements Grade {}

        record Unreadable(String text) implements Grade {}
    }

    /**
     * @param text what the cell says
     * @param colour what its colour means, where it is coloured; only asked when the cell says nothing
     */
    public static Grade grade(RatingScheme scheme, String text, Optional<Rag> colour) {
        return switch (scheme.read(text)) {
            case Reading.Graded graded -> new Grade.Word(graded.level().word());
            case Reading.Unknown unknown -> new Grade.Unreadable(unknown.text());
            case Reading.Ungraded ungraded -> colour.filter(rag -> text.isBlank())
                    .flatMap(rag -> scheme.levels().stream()
                            .filter(level -> level.rag().filter(rag::equals).isPresent())
                            .findFirst())
                    .map(Level::word)
                    .<Grade>map(Grade.Word::new)
                    .orElseGet(Grade.Gap::new);
        };
    }
}
