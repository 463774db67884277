package org.scrutineer.snapshots;

import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.Direction;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.State;

/** One thing that is otherwise than it was. Texts that are not known are empty. */
public sealed interface Difference {
    Item item();

    /** It was not there before. */
    record New(Item item) implements Difference {}

    /** It is not there any more. */
    record Gone(Item item) implements Difference {}

    /** @param reason why, as the officer gave it, or empty */
    record RatingMoved(Item item, String from, String to, Direction direction, String reason) implements Difference {}

    /** The committee confirmed an assessment. @param at the meeting as written, or empty */
    record Confirmed(Item item, String rating, String at) implements Difference {}

    /** @param what "due date", "timescale", or the action whose date it is */
    record DateMoved(Item item, String what, String from, String to, String reason) implements Difference {}

    /** Closed, paused, superseded, or open again. */
    record StateMoved(Item item, State.Kind to, FuzzyDate since, String reason) implements Difference {}

    record EvidenceAdded(Item item) implements Difference {}

    record EvidenceChanged(Item item) implements Difference {}

    record EvidenceGone(Item item) implements Difference {}

    record OwnerChanged(Item item, String from, String to) implements Difference {}

    /** @param what "wording", "latest update", "success measure" */
    record WordingChanged(Item item, String what, String from, String to) implements Difference {}

    record ResponseGiven(Item item, Response.Kind response, FuzzyDate on, String reason) implements Difference {}

    /** An officer reported. */
    record Reported(Item item, String by, FuzzyDate on) implements Difference {}

    record ActionAdded(Item item, String wording, String owner) implements Difference {}

    /** @param reason why it is paused or superseded, or how it was done; or empty */
    record ActionMoved(Item item, String wording, State.Kind to, String reason) implements Difference {}
}
