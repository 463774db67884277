package org.scrutineer.concerns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.Titled;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Problem;

/** Recommendations as an investigation names them: by review and reference. */
record RecommendationNames(RegisterStore register) {
    private record Named(UUID id, String name) {}

    /** The recommendation of a review; the review need not be named while only one has it. */
    UUID find(Optional<String> review, String ref) {
        List<Review> among = review
                .map(title -> List.of(Titled.find(
                        register.reviews(), Review::title, title, "review", "Import its tracker first.")))
                .orElseGet(register::reviews);
        List<UUID> found = among.stream()
                .flatMap(each -> register.recommendations(each.id()).stream())
                .filter(each -> each.ref().equalsIgnoreCase(ref.strip()))
                .map(each -> each.id())
                .toList();
        if (found.size() != 1) {
            throw new Problem(
                    found.isEmpty()
                            ? "There is no recommendation " + ref.strip() + "."
                            : "Recommendation " + ref.strip() + " is in more than one review.",
                    found.isEmpty()
                            ? "List the recommendations to see their references."
                            : "Say which with --review TITLE.");
        }
        return found.getFirst();
    }

    /** "Care at Home, recommendation 4". */
    Optional<String> name(UUID recommendation) {
        return register.reviews().stream()
                .flatMap(review -> register.recommendations(review.id()).stream()
                        .map(each -> new Named(each.id(), review.title() + ", recommendation " + each.ref())))
                .filter(named -> named.id().equals(recommendation))
                .map(Named::name)
                .findFirst();
    }
}
