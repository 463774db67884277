package org.scrutineer.returns;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.layouts.Doubt.Choice;
import org.scrutineer.measures.Measure;

/** What a person may decide about a cell or a word of a return. */
final class Choices {
    /** Somebody looked, and it is right. */
    static final String RIGHT = "right";
    /** Not taken in, now and whenever a return of this shape comes. */
    static final String LEAVE = "leave";
    /** Stands before the name of a measure that words mean. */
    static final String MEASURE = "measure:";
    /** Stands before what is read in the place of a cell's own text. */
    static final String TEXT = "text:";

    private static final Choice NIL = new Choice(TEXT + "nil", "Nil");
    private static final Choice NOT_APPLICABLE = new Choice(TEXT + "n/a", "Not applicable");
    private static final Choice NOT_RETURNED = new Choice(TEXT + "not returned", "Not returned");
    private static final Choice SUPPRESSED = new Choice(TEXT + "<5", "Suppressed");

    static final List<Choice> OF_UNREAD = List.of(NOT_APPLICABLE, NIL, NOT_RETURNED, SUPPRESSED);
    static final List<Choice> OF_DOUBTFUL = List.of(new Choice(RIGHT, "It is right"), NOT_APPLICABLE, NIL,
            NOT_RETURNED);
    static final List<Choice> OF_EMPTY = List.of(
            new Choice(RIGHT, "Leave it empty"), NOT_APPLICABLE, NIL, NOT_RETURNED);
    static final List<Choice> OF_TOTAL = List.of(new Choice(RIGHT, "Leave it"));

    private Choices() {}

    static List<Choice> ofLabel(List<Measure> suggestions) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(RIGHT, "A measure of its own"));
        suggestions.forEach(measure -> choices.add(new Choice(MEASURE + measure.name(), "It is " + measure.name())));
        choices.add(new Choice(LEAVE, "Leave it out"));
        return choices;
    }
}
