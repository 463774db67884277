package org.scrutineer.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/**
 * What the register holds now of what a form asked about.
 *
 * @param heads record to field group to the changes that are current
 */
record Held(
        Review review,
        RatingScheme scheme,
        Map<UUID, Recommendation> recommendations,
        List<Evidence> evidence,
        Map<UUID, List<ProgressUpdate>> updates,
        Undertakings undertakings,
        Map<UUID, Map<String, List<UUID>>> heads) {

    /** Actions and requests by id. */
    record Undertakings(Map<UUID, Action> actions, Map<UUID, InformationRequest> requests) {}

    static Held read(Review review, Stores stores, Ledger ledger, List<SentRow> rows) {
        Map<UUID, Map<String, List<UUID>>> heads = new HashMap<>();
        ledger.heads(rows.stream().map(SentRow::record).toList())
                .forEach((record, groups) -> heads.put(record, FormsOut.changes(groups)));
        Map<UUID, Action> actions = stores.followUp().actions(review.id()).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Action::id, Function.identity()));
        Map<UUID, InformationRequest> requests = stores.meetings().requests().stream()
                .collect(Collectors.toMap(InformationRequest::id, Function.identity()));
        return new Held(
                review,
                stores.scheme(review),
                stores.register().recommendations(review.id()).stream()
                        .collect(Collectors.toMap(Recommendation::id, Function.identity())),
                stores.register().evidence(review.id()),
                stores.followUp().updates(review.id()),
                new Undertakings(actions, requests),
                heads);
    }

    Optional<Recommendation> recommendation(UUID id) {
        return Optional.ofNullable(recommendations.get(id));
    }

    Optional<Action> action(UUID id) {
        return Optional.ofNullable(undertakings.actions().get(id));
    }

    Optional<InformationRequest> request(UUID id) {
        return Optional.ofNullable(undertakings.requests().get(id));
    }

    /** Whether a group was changed since the form went out. */
    boolean changed(SentRow row, String group) {
        return !heads.getOrDefault(row.record(), Map.of()).getOrDefault(group, List.of())
                .equals(row.heads().getOrDefault(group, List.of()));
    }
}
