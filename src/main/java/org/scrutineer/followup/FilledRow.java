package org.scrutineer.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.layouts.CellPlace;

/**
 * What one row of a form says, with everything that decides what becomes of it.
 *
 * @param said the filled cells
 * @param places where each answer of the row stands, filled or not
 * @param hold why a person has to decide about all of the row
 * @param earlier what the form said when it came back before
 * @param held what the register says now
 */
record FilledRow(
        SentRow sent, Map<Question, Said> said, Map<Question, CellPlace> places, Optional<String> hold,
        Map<Question, String> earlier, Held held) {

    Optional<Said> said(Question question) {
        return Optional.ofNullable(said.get(question));
    }

    /** What goes with an answer, of the cells that are filled. */
    List<Said> with(Question... questions) {
        return Stream.of(questions).flatMap(question -> said(question).stream()).toList();
    }

    /** Whether these cells say what they said when the form came back before. */
    boolean asBefore(Question... questions) {
        return Stream.of(questions).allMatch(question -> Said.same(
                said(question).map(Said::text).orElse(""), earlier.getOrDefault(question, "")))
                && Stream.of(questions).anyMatch(said::containsKey);
    }

    /** Taken, or left to a person where the row as a whole needs one. */
    Answer take(Said cell, List<Said> with, String value, String now) {
        return hold.<Answer>map(why -> new Answer.Choice(cell, with, value, "", now, why))
                .orElseGet(() -> new Answer.Taken(cell, with, value, now));
    }

    Answer named(Said cell, List<Said> with, String why) {
        return new Answer.Named(cell, with, why, Optional.empty());
    }

    Answer named(Said cell, List<Said> with, String why, Question wanted, List<String> choices) {
        return new Answer.Named(
                cell, with, why, Optional.of(new Answer.Mend(places.get(wanted), wanted, choices)));
    }
}
