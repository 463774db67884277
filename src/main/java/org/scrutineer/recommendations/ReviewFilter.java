package org.scrutineer.recommendations;

import java.time.LocalDate;
import java.util.Optional;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;

/** The filters over a review's list. */
enum ReviewFilter {
    ALL("All"),
    MINE("Mine"),
    DUE("Due in 30 days"),
    OVERDUE("Overdue"),
    RED_AND_AMBER("Red and amber"),
    UNGRADED("Not assessed");

    private final String words;

    ReviewFilter(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static ReviewFilter called(String words) {
        for (ReviewFilter filter : values()) {
            if (filter.words.equals(words)) {
                return filter;
            }
        }
        return ALL;
    }

    /** @param me the name of the person at the screen */
    boolean shows(Recommendation recommendation, RatingScheme scheme, LocalDate today, String me) {
        Optional<Rag> rag = scheme.rag(recommendation.assessment());
        return switch (this) {
            case ALL -> true;
            case MINE -> !me.isBlank() && recommendation.owner().equalsIgnoreCase(me.strip());
            case DUE -> dueSoon(recommendation, rag, today);
            case OVERDUE -> overdue(recommendation, rag, today);
            case RED_AND_AMBER -> rag.filter(colour -> colour == Rag.RED || colour == Rag.AMBER).isPresent();
            case UNGRADED -> recommendation.assessment().isEmpty();
        };
    }

    /** What is complete is late no more. */
    static boolean overdue(Recommendation recommendation, Optional<Rag> rag, LocalDate today) {
        return recommendation.due().overdue(today) && rag.filter(Rag.COMPLETE::equals).isEmpty();
    }

    private static boolean dueSoon(Recommendation recommendation, Optional<Rag> rag, LocalDate today) {
        LocalDate until = recommendation.due().until();
        return until != null
                && !until.isBefore(today)
                && !until.isAfter(today.plusDays(30))
                && rag.filter(Rag.COMPLETE::equals).isEmpty();
    }
}
