package org.scrutineer.followup;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Recommendation;

/**
 * What one officer is asked about one review.
 *
 * @param officer as the register writes the owner
 * @param recommendations that are open and theirs
 * @param actions that are open and theirs, or nobody's under one of these recommendations
 * @param requests for information that they owe under a recommendation of the review
 */
public record Asked(
        String officer, List<Recommendation> recommendations, List<Action> actions,
        List<InformationRequest> requests) {
    public Asked {
        recommendations = List.copyOf(recommendations);
        actions = List.copyOf(actions);
        requests = List.copyOf(requests);
    }

    /** "2 recommendations (4, 6), 1 action". */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (!recommendations.isEmpty()) {
            parts.add(count(recommendations.size(), "recommendation") + " ("
                    + String.join(", ", recommendations.stream().map(Recommendation::ref).toList()) + ")");
        }
        if (!actions.isEmpty()) {
            parts.add(count(actions.size(), "action"));
        }
        if (!requests.isEmpty()) {
            parts.add(count(requests.size(), "information request"));
        }
        return String.join(", ", parts);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
