package org.scrutineer.insights;

import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;

/**
 * A recommendation or an activity.
 *
 * @param label how it is spoken of: "Recommendation 4", "Rotas: Planning"
 * @param about its wording, or empty
 * @param rating the word of its scheme, or empty
 */
public record Thing(UUID id, String label, String about, String rating, FuzzyDate due, Standing standing) {
    /** Whether it is still followed up. */
    public enum Standing {
        OPEN,
        PAUSED,
        DONE,
        /** Something else takes its place: it is neither done nor to do. */
        DROPPED
    }

    boolean followedUp() {
        return standing == Standing.OPEN || standing == Standing.PAUSED;
    }
}
