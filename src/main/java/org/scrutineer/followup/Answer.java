package org.scrutineer.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.layouts.CellPlace;

/** What a filled cell of a returned form comes to. Nothing that was written is ever passed over without a word. */
sealed interface Answer {
    Said said();

    /** Other cells that go where this one goes: the reason of a rating, the day of what is done. */
    List<Said> with();

    /**
     * It is taken in, unless a person leaves it out.
     *
     * @param value what is written: the scheme's word of a rating, otherwise what was said
     * @param before what it takes the place of, or empty
     */
    record Taken(Said said, List<Said> with, String value, String before) implements Answer {}

    /**
     * A person chooses; what is in the register stays until then.
     *
     * @param sent what the form said when it went out, or empty
     * @param now what the register says, or empty
     * @param why it is not simply taken
     */
    record Choice(Said said, List<Said> with, String value, String sent, String now, String why) implements Answer {}

    /** It cannot be taken as it stands. */
    record Named(Said said, List<Said> with, String why, Optional<Mend> mend) implements Answer {}

    /** It says what is known already. */
    record Same(Said said, List<Said> with, String value, String why) implements Answer {}

    /**
     * How a person can make it fit.
     *
     * @param place of the cell whose words are wanted
     * @param question what is wanted
     * @param choices one of them, or any words where there are none
     */
    record Mend(CellPlace place, Question question, List<String> choices) {}

    /** Every cell that is spoken for by it. */
    default Stream<Said> cells() {
        return Stream.concat(Stream.of(said()), with().stream());
    }

    /** The words that go with it as its reason. */
    default String reason() {
        return with().stream()
                .filter(other -> switch (other.question()) {
                    case RATING_REASON, DATE_REASON, DONE_NOTE -> true;
                    case PROGRESS, EVIDENCE, RATING, DATE, NEXT_STEPS, DONE, DONE_DATE, ANSWER, ANSWER_DATE -> false;
                })
                .map(Said::text)
                .findFirst()
                .orElse("");
    }

    /** The day that goes with it. */
    default Optional<Said> day() {
        return with().stream()
                .filter(other -> other.question() == Question.DONE_DATE || other.question() == Question.ANSWER_DATE)
                .findFirst();
    }
}
