package org.scrutineer.workbench;

import java.time.LocalDate;
import org.scrutineer.ratings.Rag;

/** The filters over a list of recommendations, of which one is on. */
enum ReviewFilter {
    ALL("All"),
    MINE("Mine"),
    DUE("Due in 30 days"),
    OVERDUE("Overdue"),
    RED_AND_AMBER("Red and amber"),
    UNGRADED("Not assessed"),
    DIFFERS("Rules differ"),
    CLOSED("Closed");

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

    /**
     * What has ended is shown by its own filter only.
     *
     * @param me the name of the person at the screen
     */
    boolean shows(RegisterEntry entry, LocalDate today, String me) {
        return this == CLOSED ? entry.ended() : !entry.ended() && fits(entry, today, me);
    }

    /** Whether it would be shown if nothing had ended. */
    boolean fits(RegisterEntry entry, LocalDate today, String me) {
        return switch (this) {
            case ALL -> true;
            case MINE -> !me.isBlank() && entry.recommendation().owner().equalsIgnoreCase(me.strip());
            case DUE -> dueSoon(entry, today);
            case OVERDUE -> entry.overdue(today);
            case RED_AND_AMBER -> entry.rag().filter(rag -> rag == Rag.RED || rag == Rag.AMBER).isPresent();
            case UNGRADED -> entry.recommendation().assessment().isEmpty();
            case DIFFERS -> entry.differs();
            case CLOSED -> entry.ended();
        };
    }

    private static boolean dueSoon(RegisterEntry entry, LocalDate today) {
        LocalDate until = entry.recommendation().due().until();
        return until != null
                && !until.isBefore(today)
                && !until.isAfter(today.plusDays(30))
                && entry.rag().filter(Rag.COMPLETE::equals).isEmpty();
    }
}
