package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ui.Problem;

/** The details of reviews, and new reviews that start from earlier ones. */
public final class ReviewDesk {
    private final RegisterStore register;
    private final CommitteeStore committees;
    private final RatingSchemeStore schemes;
    private final FollowUpReader followUp;

    public ReviewDesk(
            RegisterStore register, CommitteeStore committees, RatingSchemeStore schemes, FollowUpReader followUp) {
        this.register = register;
        this.committees = committees;
        this.schemes = schemes;
        this.followUp = followUp;
    }

    /**
     * A review with the names of what it refers to.
     *
     * @param committee or empty
     * @param follows title of the review that it continues, or empty
     */
    public record Named(Review review, String committee, String follows, int recommendations) {}

    public List<Named> reviews() {
        List<Review> reviews = register.reviews();
        return reviews.stream().map(review -> new Named(
                review,
                review.committee().flatMap(committees::committee).map(Committee::name).orElse(""),
                review.scope().follows().flatMap(id -> reviews.stream()
                        .filter(other -> other.id().equals(id))
                        .map(Review::title)
                        .findFirst()).orElse(""),
                register.recommendations(review.id()).size())).toList();
    }

    /** The one review with a title or a part of it. */
    public Review review(String title) {
        return Titled.find(register.reviews(), Review::title, title, "review", "Import its tracker first.");
    }

    /** The rating schemes that a review can have, by their names. */
    public List<RatingScheme> schemes() {
        return schemes.schemes();
    }

    /** Gives a review another scheme; the words that were chosen from the one before stay as they are. */
    public Draft scheme(Review review, RatingScheme chosen) {
        Optional<UUID> stored = schemes.idOf(chosen);
        UUID id = stored.orElseGet(UUID::randomUUID);
        List<Edit> edits = new ArrayList<>();
        if (stored.isEmpty()) {
            edits.add(RatingSchemeStore.keep(id, chosen));
        }
        edits.addAll(ReviewEdits.scheme(review, id).edits());
        return new Draft(Draft.Kind.EDIT, "Ratings of “" + review.title() + "”", Optional.empty(), edits, List.of());
    }

    /** Gives a review its committee by name; one that is not known yet is made. */
    public Draft committee(Review review, String name) {
        String written = name.strip();
        if (written.isEmpty()) {
            return ReviewEdits.committee(review, Optional.empty());
        }
        Optional<Committee> known = committees.committeeNamed(written);
        if (known.isPresent()) {
            return ReviewEdits.committee(review, known.map(Committee::id));
        }
        UUID id = UUID.randomUUID();
        List<Edit> edits = new ArrayList<>(List.of(
                Edit.typed(Committee.KIND, id, "name", Fields.of("name", written))));
        edits.addAll(ReviewEdits.committee(review, Optional.of(id)).edits());
        return FollowUpEdits.together("Committee of “" + review.title() + "”", "", edits);
    }

    /** @throws Problem when a new review cannot have this title */
    void mustBeNew(String title) {
        if (title.isBlank()) {
            throw new Problem("The new review has no title yet.", "Write what it is called.");
        }
        if (register.reviewTitled(title).isPresent()) {
            throw new Problem(
                    "There is a review called “" + title.strip() + "” already.",
                    "Give the new one another title, such as one with its year.");
        }
    }

    /**
     * A new review that carries on what is still open in an earlier one, which is completed by it.
     *
     * @param id of the new review
     * @throws Problem when there is a review of that title, or nothing is open any more
     */
    public Draft next(UUID id, Review earlier, NextReview next) {
        mustBeNew(next.title());
        List<Recommendation> recommendations = register.recommendations(earlier.id());
        if (recommendations.stream().allMatch(each -> each.state().ended())) {
            throw new Problem(
                    "Nothing in “" + earlier.title() + "” is open any more, so there is nothing to carry on.",
                    "Import the tracker of the new review instead.");
        }
        Map<UUID, Evidence> evidence = new HashMap<>();
        register.evidence(earlier.id()).forEach(item -> evidence.put(item.id(), item));
        return next.draft(id, earlier, recommendations, followUp.read(
                earlier.id(), schemes.scheme(earlier.scheme()), recommendations, evidence));
    }
}
