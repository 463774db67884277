package org.scrutineer.programmes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Held;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;

/** How a programme stood at earlier moments, worked out from the ledger's changes. */
public final class ProgrammeOverTime {
    private static final DateColumns TIMESCALE = new DateColumns("timescale", "due_from", "due_until");

    private final List<UUID> activities;
    private final Map<UUID, List<Held.Since>> places;
    private final Map<UUID, List<Held.Since>> ratings;
    private final Map<UUID, FuzzyDate> first = new LinkedHashMap<>();

    private ProgrammeOverTime(Ledger ledger, List<UUID> activities, List<UUID> milestones) {
        this.activities = activities;
        places = ledger.course(activities, "place");
        ratings = ledger.course(activities, "rating");
        ledger.successive(milestones, "timescale").forEach((id, values) -> values.stream()
                .map(value -> TIMESCALE.read(value.fields()))
                .filter(FuzzyDate::known)
                .findFirst()
                .ifPresent(date -> first.put(id, date)));
    }

    /** Reads in one go what is needed for some activities and milestones. Ask apart from the screen. */
    public static ProgrammeOverTime read(Ledger ledger, List<Activity> activities, List<Milestone> milestones) {
        return new ProgrammeOverTime(
                ledger, activities.stream().map(Activity::id).toList(),
                milestones.stream().map(Milestone::id).toList());
    }

    /** What was there at a moment with its rating then, or empty where it had none; in the programme's order. */
    public Map<UUID, String> ratings(Instant at) {
        Map<UUID, String> then = new LinkedHashMap<>();
        for (UUID id : activities) {
            if (value(places, id, at, "workstream_id").isPresent()) {
                then.put(id, value(ratings, id, at, "rating").orElse(""));
            }
        }
        return then;
    }

    /** The first timescale with days that the register heard of; not known where there never was one. */
    public FuzzyDate planned(Milestone milestone) {
        return first.getOrDefault(milestone.id(), FuzzyDate.UNKNOWN);
    }

    private static Optional<String> value(Map<UUID, List<Held.Since>> course, UUID id, Instant at, String column) {
        return course.getOrDefault(id, List.of()).stream()
                .takeWhile(since -> !since.at().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(since -> since.value().text(column))
                .filter(Objects::nonNull);
    }
}
