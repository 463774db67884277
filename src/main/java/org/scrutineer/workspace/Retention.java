package org.scrutineer.workspace;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest ten, and the newest of each of the last seven days, eight weeks and twelve months
 * in which there was one. A week in which nobody worked uses nothing up.
 */
final class Retention {
    static final int NEWEST = 10;
    static final int DAYS = 7;
    static final int WEEKS = 8;
    static final int MONTHS = 12;

    private Retention() {}

    /** @param moments when the backups were made, by the clock on the wall */
    static Set<LocalDateTime> kept(Collection<LocalDateTime> moments) {
        List<LocalDateTime> newestFirst = moments.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDateTime> kept = new HashSet<>(newestFirst.stream().limit(NEWEST).toList());
        keep(kept, newestFirst, DAYS, LocalDateTime::toLocalDate);
        keep(kept, newestFirst, WEEKS, Retention::week);
        keep(kept, newestFirst, MONTHS, YearMonth::from);
        return kept;
    }

    private static void keep(
            Set<LocalDateTime> kept, List<LocalDateTime> newestFirst, int most, Function<LocalDateTime, Object> span) {
        Set<Object> seen = new HashSet<>();
        for (LocalDateTime moment : newestFirst) {
            if (seen.size() < most && seen.add(span.apply(moment))) {
                kept.add(moment);
            }
        }
    }

    private static Object week(LocalDateTime moment) {
        return moment.get(IsoFields.WEEK_BASED_YEAR) * 100 + moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
