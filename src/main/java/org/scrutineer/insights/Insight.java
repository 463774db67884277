package org.scrutineer.insights;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.documents.Milestones;

/**
 * Everything that the pictures of one review or programme are made of, read at one moment.
 *
 * @param things in their order, also those that have ended
 * @param steps milestones of a programme, due dates of a review's recommendations
 */
public record Insight(Matter matter, LocalDate asAt, List<Thing> things, Past past, List<Milestones.Step> steps) {
    public Insight {
        things = List.copyOf(things);
        steps = List.copyOf(steps);
    }

    /**
     * The ratings at one moment.
     *
     * @param name "September 2026" for its end, "Now", "Care at Home, 8 December 2026"
     * @param ratings of what was followed up then; empty where it was not rated
     */
    public record Stood(String name, Map<UUID, String> ratings) {
        public Stood {
            // The order is that of the register, which Map.copyOf would lose.
            ratings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
        }

        /** "End of Sep 2026", "Now": as it stands below a column. */
        String label() {
            String[] parts = name.split(" ");
            return parts.length < 2 ? name : "End of " + parts[0].substring(0, 3) + " " + parts[1];
        }
    }

    /**
     * @param moments the earliest first, now last; those at which there was nothing are left out
     * @param lastPaper how things stood when members last got a paper
     */
    public record Past(List<Stood> moments, Optional<Stood> lastPaper) {
        public Past {
            moments = List.copyOf(moments);
        }
    }

    Optional<Thing> thing(UUID id) {
        return things.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What direction of travel is seen from: the last paper, or while there was none the end of the last quarter. */
    Optional<Stood> before() {
        return past.lastPaper().or(() -> past.moments().size() < 2
                ? Optional.empty()
                : Optional.of(past.moments().get(past.moments().size() - 2)));
    }
}
