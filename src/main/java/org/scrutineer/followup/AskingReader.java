package org.scrutineer.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.State;

/** Finds out who is to be asked what. */
final class AskingReader {
    private final Stores stores;

    AskingReader(Stores stores) {
        this.stores = stores;
    }

    /** Whether an update is wanted of it: it is neither ended nor paused, and not proposed as complete. */
    static boolean wanted(Recommendation recommendation, RatingScheme scheme) {
        return recommendation.state().kind() == State.Kind.OPEN
                && scheme.rag(recommendation.assessment()).filter(Rag.COMPLETE::equals).isEmpty();
    }

    Asking read(Review review) {
        RatingScheme scheme = stores.scheme(review);
        List<Recommendation> all = stores.register().recommendations(review.id());
        Map<String, Gathering> people = new LinkedHashMap<>();
        List<Recommendation> ownerless = new ArrayList<>();
        for (Recommendation each : all) {
            boolean wanted = wanted(each, scheme);
            if (!each.owner().isBlank()) {
                Gathering person = person(people, each.owner());
                if (wanted) {
                    person.recommendations.add(each);
                }
            } else if (wanted) {
                ownerless.add(each);
            }
        }
        actions(review, all, people);
        requests(review, all, people);
        return new Asking(
                review,
                people.values().stream().filter(person -> !person.empty()).map(Gathering::asked).toList(),
                people.values().stream().filter(Gathering::empty).map(person -> person.officer).toList(),
                ownerless);
    }

    private void actions(Review review, List<Recommendation> all, Map<String, Gathering> people) {
        Map<UUID, List<Action>> actions = stores.followUp().actions(review.id());
        for (Recommendation recommendation : all) {
            if (recommendation.state().kind() == State.Kind.OPEN) {
                for (Action action : actions.getOrDefault(recommendation.id(), List.of())) {
                    String owner = action.owner().isBlank() ? recommendation.owner() : action.owner();
                    if (action.state().kind() == State.Kind.OPEN && !owner.isBlank()) {
                        person(people, owner).actions.add(action);
                    }
                }
            }
        }
    }

    /** A request is owed also where its recommendation is achieved: it does not reopen it. */
    private void requests(Review review, List<Recommendation> all, Map<String, Gathering> people) {
        Map<UUID, Recommendation> byId = all.stream()
                .collect(Collectors.toMap(Recommendation::id, Function.identity()));
        Set<UUID> agreed = agreed(review);
        for (InformationRequest request : stores.meetings().requests()) {
            boolean ofReview = request.recommendation().map(byId::containsKey)
                    .orElse(request.resolution().filter(agreed::contains).isPresent());
            if (ofReview && request.isOpen() && !request.owner().isBlank()) {
                person(people, request.owner()).requests.add(request);
            }
        }
    }

    /** What was agreed where the review was on the agenda. */
    private Set<UUID> agreed(Review review) {
        Set<UUID> items = stores.meetings().items().stream()
                .filter(item -> item.subject().filter(review.id()::equals).isPresent())
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
        return stores.meetings().resolutions().stream()
                .filter(resolution -> resolution.item().filter(items::contains).isPresent())
                .map(Resolution::id)
                .collect(Collectors.toSet());
    }

    private static Gathering person(Map<String, Gathering> people, String owner) {
        return people.computeIfAbsent(Owners.key(owner), key -> new Gathering(owner));
    }

    private static final class Gathering {
        private final String officer;
        private final List<Recommendation> recommendations = new ArrayList<>();
        private final List<Action> actions = new ArrayList<>();
        private final List<InformationRequest> requests = new ArrayList<>();

        Gathering(String officer) {
            this.officer = officer;
        }

        boolean empty() {
            return recommendations.isEmpty() && actions.isEmpty() && requests.isEmpty();
        }

        Asked asked() {
            return new Asked(officer, recommendations, actions, requests);
        }
    }
}
