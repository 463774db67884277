package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Source;
import org.scrutineer.ratings.Derived;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;

/** The register as rows, for the command line and for exports. */
public final class RegisterListing {
    private final RegisterStore register;
    private final RatingSchemeStore schemes;
    private final FollowUpReader followUp;
    private final Ledger ledger;

    public RegisterListing(
            RegisterStore register, RatingSchemeStore schemes, FollowUpReader followUp, Ledger ledger) {
        this.register = register;
        this.schemes = schemes;
        this.followUp = followUp;
        this.ledger = ledger;
    }

    /**
     * @param evidence the texts it cites, in order, with a blank line between them
     * @param sharedWith refs of other recommendations that cite any of the same items
     * @param source where its ref was read, if it was taken in
     * @param followUp what became of it and of the others of its review
     */
    public record Listed(
            Review review,
            RatingScheme scheme,
            Recommendation recommendation,
            String evidence,
            List<String> sharedWith,
            Optional<Source> source,
            FollowUpReading followUp) {

        /** What the scheme maps the assessment to; never the rule-derived one. */
        public Optional<Rag> rag() {
            return scheme.rag(recommendation.assessment());
        }

        /** What the council's rules make of it. */
        public Derived derived() {
            return followUp.derived(recommendation);
        }
    }

    /** @param title of one review, or nothing for all; throws a Problem when there is no such review */
    public List<Listed> recommendations(Optional<String> title) {
        return reviews(title).stream().flatMap(review -> listed(review).stream()).toList();
    }

    /** The evidence items of one review or all, each once. */
    public Map<Review, List<Evidence>> evidence(Optional<String> title) {
        Map<Review, List<Evidence>> evidence = new LinkedHashMap<>();
        reviews(title).forEach(review -> evidence.put(review, register.evidence(review.id())));
        return evidence;
    }

    public Map<UUID, Source> sources(List<Evidence> evidence) {
        return ledger.sources(evidence.stream().map(Evidence::id).toList(), Evidence.CONTENT);
    }

    /** The one review with a title or a part of it. */
    public Review review(String title) {
        return Titled.find(register.reviews(), Review::title, title, "review", "Import its tracker first.");
    }

    private List<Review> reviews(Optional<String> title) {
        return title.map(wanted -> List.of(review(wanted))).orElseGet(register::reviews);
    }

    private List<Listed> listed(Review review) {
        RatingScheme scheme = schemes.scheme(review.scheme());
        Map<UUID, Evidence> evidence = new HashMap<>();
        register.evidence(review.id()).forEach(item -> evidence.put(item.id(), item));
        List<Recommendation> recommendations = register.recommendations(review.id());
        FollowUpReading life = followUp.read(review.id(), scheme, recommendations, evidence);
        Map<UUID, Source> sources = ledger.sources(
                recommendations.stream().map(Recommendation::id).toList(), Recommendation.PLACE);
        List<Listed> listed = new ArrayList<>();
        for (Recommendation recommendation : recommendations) {
            List<Evidence> cited = recommendation.evidence().stream().map(evidence::get).toList();
            listed.add(new Listed(
                    review,
                    scheme,
                    recommendation,
                    cited.stream().map(Evidence::content).collect(Collectors.joining("\n\n")),
                    cited.stream()
                            .flatMap(item -> item.refs().stream())
                            .filter(ref -> !ref.equals(recommendation.ref()))
                            .distinct()
                            .toList(),
                    Optional.ofNullable(sources.get(recommendation.id())),
                    life));
        }
        return listed;
    }
}
