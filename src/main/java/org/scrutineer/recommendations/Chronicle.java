package org.scrutineer.recommendations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.PastValue;

/** What the ledger remembers of many recommendations at once: promised dates and when they were last heard of. */
public final class Chronicle {
    private static final List<String> HEARD = List.of(
            Recommendation.PLACE, Recommendation.ASSESSMENT, Evidence.CONTENT);

    private final Ledger ledger;

    public Chronicle(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The due dates of recommendations, by id; each has an entry. */
    public Map<UUID, DueDates> dueDates(Collection<Recommendation> recommendations) {
        return dates(
                recommendations, Recommendation::id, recommendation -> recommendation.followUp().baseline(),
                Recommendation.DUE);
    }

    /** The due dates of actions, by id; each has an entry. */
    public Map<UUID, DueDates> dueDatesOfActions(Collection<Action> actions) {
        return dates(actions, Action::id, Action::baseline, Action.DUE);
    }

    private <T> Map<UUID, DueDates> dates(
            Collection<T> all, Function<T, UUID> id, Function<T, FuzzyDate> baseline, String group) {
        Map<UUID, List<PastValue>> values = ledger.successive(all.stream().map(id).toList(), group);
        Map<UUID, DueDates> dates = new HashMap<>();
        all.forEach(one -> dates.put(
                id.apply(one), DueDates.of(baseline.apply(one), values.getOrDefault(id.apply(one), List.of()))));
        return dates;
    }

    /**
     * The day on which each recommendation was last heard of: its newest progress update, or the last time that it or
     * its evidence or its assessment was recorded.
     *
     * @param updates by recommendation; one that was reported on no known day says nothing here
     */
    public Map<UUID, LocalDate> lastHeard(
            Collection<Recommendation> recommendations, Map<UUID, List<ProgressUpdate>> updates, LocalDate today) {
        List<UUID> records = new ArrayList<>();
        recommendations.forEach(recommendation -> {
            records.add(recommendation.id());
            records.addAll(recommendation.evidence());
        });
        Map<UUID, Instant> changed = ledger.lastChanged(records, HEARD);
        Map<UUID, LocalDate> heard = new HashMap<>();
        for (Recommendation recommendation : recommendations) {
            UUID id = recommendation.id();
            hear(heard, id, changed.get(id));
            recommendation.evidence().forEach(evidence -> hear(heard, id, changed.get(evidence)));
            updates.getOrDefault(id, List.of()).stream()
                    .filter(update -> update.reported().known())
                    .forEach(update -> hear(heard, id, earlier(update.reported().until(), today)));
        }
        return heard;
    }

    private static void hear(Map<UUID, LocalDate> heard, UUID recommendation, Instant at) {
        if (at != null) {
            hear(heard, recommendation, LocalDate.ofInstant(at, ZoneId.systemDefault()));
        }
    }

    private static void hear(Map<UUID, LocalDate> heard, UUID recommendation, LocalDate day) {
        heard.merge(recommendation, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** "November 2026" ends in the future while it is still November. */
    private static LocalDate earlier(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? today : day;
    }
}
