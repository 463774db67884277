package org.scrutineer.followup;

import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.FollowUpStore;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;

/** Where it is read what officers owe. */
public record Stores(
        RegisterStore register, FollowUpStore followUp, MeetingStore meetings, CommitteeStore committees,
        RatingSchemeStore schemes) {

    RatingScheme scheme(Review review) {
        return schemes.scheme(review.scheme());
    }
}
