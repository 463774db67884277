package org.scrutineer.papers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.ProgressUpdate;

/**
 * What became of recommendations.
 *
 * @param actions by recommendation, in their order
 * @param updates by recommendation, the newest first
 * @param dates by recommendation or action: the first date promised, and every slip
 */
record FollowedUp(
        Map<UUID, List<Action>> actions, Map<UUID, List<ProgressUpdate>> updates, Map<UUID, DueDates> dates) {
    static final FollowedUp NOTHING = new FollowedUp(Map.of(), Map.of(), Map.of());

    List<Action> actions(UUID recommendation) {
        return actions.getOrDefault(recommendation, List.of());
    }

    List<ProgressUpdate> updates(UUID recommendation) {
        return updates.getOrDefault(recommendation, List.of());
    }

    DueDates dates(UUID record) {
        return dates.getOrDefault(record, DueDates.NONE);
    }
}
