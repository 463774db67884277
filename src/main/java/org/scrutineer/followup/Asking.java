package org.scrutineer.followup;

import java.util.List;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/**
 * Who is asked what about a review.
 *
 * @param asked a form each, in the order of the recommendations
 * @param nothingToAsk officers who own something in the review, all of it ended, paused or complete
 * @param ownerless open recommendations that nobody is named for, so that nobody is asked
 */
public record Asking(Review review, List<Asked> asked, List<String> nothingToAsk, List<Recommendation> ownerless) {
    public Asking {
        asked = List.copyOf(asked);
        nothingToAsk = List.copyOf(nothingToAsk);
        ownerless = List.copyOf(ownerless);
    }
}
