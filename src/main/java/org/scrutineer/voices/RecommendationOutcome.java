package org.scrutineer.voices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.voices.Chain.Link;
import org.scrutineer.voices.Chain.Stage;

/** What a recommendation adds to a chain: that it was made, and how it stands. */
public record RecommendationOutcome(RegisterStore register) {

    /** Nothing for a recommendation that is no longer there. */
    public List<Link> links(UUID recommendation) {
        for (Review review : register.reviews()) {
            Optional<Recommendation> found = register.recommendations(review.id()).stream()
                    .filter(each -> each.id().equals(recommendation)).findFirst();
            if (found.isPresent()) {
                return links(review, found.get());
            }
        }
        return List.of();
    }

    private static List<Link> links(Review review, Recommendation recommendation) {
        return List.of(
                new Link(Stage.LED_TO,
                        review.title() + ", recommendation " + recommendation.ref() + ": "
                                + recommendation.wording().strip().replaceAll("\\s+", " "),
                        "", Optional.of(recommendation.id())),
                standing(recommendation));
    }

    private static Link standing(Recommendation recommendation) {
        if (recommendation.state().ended()) {
            return new Link(Stage.HAPPENED,
                    recommendation.label() + " is " + recommendation.state().kind().plain()
                            + (recommendation.state().reason().isBlank()
                                    ? ""
                                    : ": " + recommendation.state().reason().strip()),
                    recommendation.state().since().text(), Optional.of(recommendation.id()));
        }
        String assessment = recommendation.confirmed().isBlank()
                ? recommendation.assessment()
                : recommendation.confirmed();
        return new Link(Stage.OPEN,
                recommendation.label() + (assessment.isBlank() ? " is not assessed yet" : ": " + assessment)
                        + (recommendation.due().text().isBlank() ? "" : ", due " + recommendation.due().text()),
                "", Optional.of(recommendation.id()));
    }
}
