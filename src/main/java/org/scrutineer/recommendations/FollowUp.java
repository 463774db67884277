package org.scrutineer.recommendations;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;

/**
 * What became of a recommendation between its wording and its closure.
 *
 * @param difference why the officer's rating differs from the rule-derived one
 * @param baseline the first date promised, where it is another than the first that the register heard of
 * @param confirmedMeeting the meeting at which the committee confirmed the assessment
 * @param continues the recommendation of an earlier review that this one carries on
 */
public record FollowUp(
        Response response,
        State state,
        Optional<Difference> difference,
        FuzzyDate baseline,
        Optional<UUID> confirmedMeeting,
        Optional<UUID> continues) {
    public static final FollowUp NONE = new FollowUp(
            Response.AWAITED, State.OPEN, Optional.empty(), FuzzyDate.UNKNOWN, Optional.empty(), Optional.empty());

    /**
     * @param derived what the rules said when the reason was given ("red"); when they say something else it is asked anew
     * @param printed whether the paper gives the reason
     */
    public record Difference(String derived, String reason, boolean printed) {}
}
