package org.scrutineer.recommendations;

import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * What an officer said on a day about a recommendation. The next one stands beside it, never in its place.
 *
 * @param reported when it was said
 * @param by the officer, as the register writes owners
 * @param nextSteps what is planned for the next period, or empty
 * @param proposed the assessment that the officer proposed with it, a word of the review's scheme, or empty
 */
public record ProgressUpdate(
        UUID id, UUID recommendation, FuzzyDate reported, String by, String content, String nextSteps,
        String proposed) {
    public static final String PLACE = "place";
    public static final String UPDATE = "progress update";

    public static final RecordKind KIND = RecordKind.of(
            "progress update",
            PLACE + ": recommendation_id",
            UPDATE + ": reported reported_from reported_until reported_by content next_steps proposed")
            .words("reported", "reported_by").prose("content", "next_steps");
}
