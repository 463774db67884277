package org.scrutineer.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.scrutineer.committees.Committee;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.FollowUpReading;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/** A review as it was read at one moment: everything that its screen shows. */
public record ReviewReading(
        Review review,
        Optional<Committee> committee,
        RatingScheme scheme,
        List<Recommendation> recommendations,
        Map<UUID, Evidence> evidence,
        FollowUpReading followUp) {
    public ReviewReading {
        recommendations = List.copyOf(recommendations);
    }

    static Optional<ReviewReading> read(UUID id, ReviewStores stores) {
        return stores.register().reviews().stream()
                .filter(review -> review.id().equals(id))
                .findFirst()
                .map(review -> of(review, stores));
    }

    /** Every review that is in the register. */
    static List<ReviewReading> all(ReviewStores stores) {
        return stores.register().reviews().stream().map(review -> of(review, stores)).toList();
    }

    private static ReviewReading of(Review review, ReviewStores stores) {
        Map<UUID, Evidence> evidence = new LinkedHashMap<>();
        stores.register().evidence(review.id()).forEach(item -> evidence.put(item.id(), item));
        RatingScheme scheme = stores.schemes().scheme(review.scheme());
        List<Recommendation> recommendations = stores.register().recommendations(review.id());
        return new ReviewReading(
                review, review.committee().flatMap(stores.committees()::committee), scheme, recommendations, evidence,
                stores.followUp().read(review.id(), scheme, recommendations, evidence));
    }

    /** Its recommendations with what lists show of them. */
    List<RegisterEntry> entries() {
        String name = committee.map(Committee::name).orElse("");
        return recommendations.stream()
                .map(each -> new RegisterEntry(
                        each, review, name, scheme, evidence(each), signs(each)))
                .toList();
    }

    private RegisterEntry.Signs signs(Recommendation each) {
        return new RegisterEntry.Signs(
                followUp.derived(each), followUp.updates(each), followUp.lastHeard(each),
                followUp.dueDates(each.id()));
    }

    /** Those that are still followed up. */
    List<Recommendation> open() {
        return recommendations.stream().filter(each -> !each.state().ended()).toList();
    }

    /** "9 of 13 recommendations": the highest number says how many there once were. */
    String count() {
        int shown = open().size();
        int highest = recommendations.stream()
                .map(Recommendation::ref)
                .filter(ref -> ref.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        boolean gaps = highest > shown && recommendations.stream().allMatch(each -> each.ref().matches("\\d{1,4}"));
        return (gaps ? shown + " of " + highest : String.valueOf(shown))
                + (shown == 1 && !gaps ? " recommendation" : " recommendations");
    }

    /** Of those that are still followed up. */
    Tally tally() {
        return Tally.of(scheme, open().stream().map(Recommendation::assessment).toList());
    }

    /** The evidence of a recommendation, in the order of printing. */
    List<Evidence> evidence(Recommendation recommendation) {
        return recommendation.evidence().stream().map(evidence::get).filter(item -> item != null).toList();
    }

    /** The other recommendations that cite the same evidence. */
    List<String> sharedWith(Recommendation recommendation) {
        List<String> others = new ArrayList<>();
        evidence(recommendation).stream()
                .flatMap(item -> item.refs().stream())
                .filter(Predicate.not(recommendation.ref()::equals))
                .distinct()
                .forEach(others::add);
        return others;
    }

    Optional<Recommendation> find(UUID id) {
        return recommendations.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
