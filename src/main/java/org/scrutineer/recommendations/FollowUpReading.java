package org.scrutineer.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ratings.Derived;

/**
 * What became of the recommendations of one review, as it was read at one moment.
 *
 * @param dueDates of recommendations and of actions, by id
 * @param lastHeard by recommendation
 * @param derived by recommendation: what the rules make of it
 */
public record FollowUpReading(
        Map<UUID, List<Action>> actions,
        Map<UUID, List<ProgressUpdate>> updates,
        Map<UUID, DueDates> dueDates,
        Map<UUID, LocalDate> lastHeard,
        Map<UUID, Derived> derived) {
    public static final FollowUpReading NONE = new FollowUpReading(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** In their order. */
    public List<Action> actions(Recommendation recommendation) {
        return actions.getOrDefault(recommendation.id(), List.of());
    }

    /** The newest first. */
    public List<ProgressUpdate> updates(Recommendation recommendation) {
        return updates.getOrDefault(recommendation.id(), List.of());
    }

    /** @param record a recommendation or an action */
    public DueDates dueDates(UUID record) {
        return dueDates.getOrDefault(record, DueDates.NONE);
    }

    public Optional<LocalDate> lastHeard(Recommendation recommendation) {
        return Optional.ofNullable(lastHeard.get(recommendation.id()));
    }

    public Derived derived(Recommendation recommendation) {
        return derived.getOrDefault(recommendation.id(), Derived.NOTHING_FOUND);
    }
}
