package org.scrutineer.insights;

import java.util.UUID;
import org.scrutineer.ratings.RatingScheme;

/**
 * The review or programme that pictures are made of.
 *
 * @param one what is rated in it: "recommendation", "activity", "area of work"
 */
public record Matter(UUID id, String title, Kind kind, String one, RatingScheme scheme) {
    public enum Kind {
        REVIEW,
        PROGRAMME
    }

    /** "1 recommendation", "9 activities". */
    String count(long number) {
        return number + " " + (number == 1 ? one : several());
    }

    String several() {
        if (one.startsWith("area ")) {
            return "areas" + one.substring("area".length());
        }
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }
}
