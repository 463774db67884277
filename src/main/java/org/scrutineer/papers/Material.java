package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/**
 * Everything that a progress report is made of.
 *
 * @param register the review's recommendations, also those that have ended, with the evidence
 * @param since nothing while no paper was issued before
 */
record Material(
        Review review,
        RatingScheme scheme,
        Register register,
        FollowedUp followedUp,
        Business business,
        Optional<Since> since) {

    record Register(List<Recommendation> recommendations, List<Evidence> evidence) {
        Register {
            recommendations = List.copyOf(recommendations);
            evidence = List.copyOf(evidence);
        }
    }

    /** What is followed up, in the review's order: the recommendations that the paper is about. */
    List<Recommendation> live() {
        return register.recommendations().stream().filter(one -> !one.state().ended()).toList();
    }

    /** What has dropped out, with the paper saying when and where. */
    List<Recommendation> ended() {
        return register.recommendations().stream().filter(one -> one.state().ended()).toList();
    }

    List<Evidence> evidence() {
        return register.evidence();
    }

    Optional<Recommendation> recommendation(java.util.UUID id) {
        return register.recommendations().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
