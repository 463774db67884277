package org.scrutineer.concerns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.periods.Period;

/**
 * One thing that is known of a provider and a time.
 *
 * @param until the last day; the same day where it took no longer
 * @param words in full: "Missed visit, told by a relative"
 * @param mark how it was judged, where it was
 * @param record what is behind it; nothing where it stands on the page itself
 * @param period of a return
 */
public record Happened(
        Kind kind, LocalDate from, LocalDate until, String words, Optional<RatingMark> mark, Optional<UUID> record,
        Optional<Period> period) {
    /** In the order of the lanes. */
    public enum Kind {
        CONCERN("Concerns"),
        DOUBTED("Concerns"),
        PATTERN("Patterns"),
        RETURN("Returns"),
        RATING("Ratings"),
        VISIT("Visits"),
        EVENT("Events");

        private final String lane;

        Kind(String lane) {
            this.lane = lane;
        }

        String lane() {
            return lane;
        }
    }

    static Happened on(Kind kind, LocalDate day, String words, Optional<UUID> record) {
        return new Happened(kind, day, day, words, Optional.empty(), record, Optional.empty());
    }

    static final Comparator<Happened> NEWEST = Comparator.comparing(Happened::until).reversed()
            .thenComparing(Happened::kind).thenComparing(Happened::words);
}
