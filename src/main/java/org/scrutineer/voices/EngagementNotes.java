package org.scrutineer.voices;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the notes of an event seem to say, before anything is taken in.
 *
 * @param title of the event, or empty where the notes have none
 * @param held its date as written, or empty
 * @param place or empty
 * @param questions in their order; the first may have no words, where themes stand under no question
 * @param said what a person should know of the reading, one sentence each
 */
record EngagementNotes(String title, String held, String place, List<Asked> questions, List<String> said) {
    EngagementNotes {
        questions = List.copyOf(questions);
        said = List.copyOf(said);
    }

    /**
     * A question with what was said to it.
     *
     * @param uncoded comments that stand under no theme
     * @param line where it stands in the notes, from 1
     */
    record Asked(String number, String wording, int line, List<Coded> themes, List<Said> uncoded) {
        Asked {
            themes = List.copyOf(themes);
            uncoded = List.copyOf(uncoded);
        }

        boolean isNone() {
            return wording.isEmpty();
        }
    }

    /** A theme with its comments, which may be none. */
    record Coded(String number, String name, int line, List<Said> comments) {
        Coded {
            comments = List.copyOf(comments);
        }
    }

    record Said(String text, boolean quoted, String saidBy, int line) {}

    Stream<Coded> themes() {
        return questions.stream().flatMap(question -> question.themes().stream());
    }

    Stream<Said> comments() {
        return questions.stream().flatMap(question -> Stream.concat(
                question.uncoded().stream(), question.themes().stream().flatMap(theme -> theme.comments().stream())));
    }

    /** "3 questions, 32 themes and 137 comments". */
    String counted() {
        long asked = questions.stream().filter(question -> !question.isNone()).count();
        return Counted.of(asked, "question") + ", " + Counted.of(themes().count(), "theme") + " and "
                + Counted.of(comments().count(), "comment");
    }
}
