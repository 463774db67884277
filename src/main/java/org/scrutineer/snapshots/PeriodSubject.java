package org.scrutineer.snapshots;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.periods.Period;

/**
 * What papers about a period are kept under. A period has no record of its own, so its id says which it is and for
 * which paper: the same in every workspace.
 */
public enum PeriodSubject {
    /** The performance report of providers. */
    RETURNS(0x7065_7269_6f64_8000L, "Provider performance, "),
    /** The summary of concerns, which has covers and snapshots of its own. */
    CONCERNS(0x636f_6e63_6572_8000L, "Concerns about providers, ");

    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int MONTHS = 12;

    /** A record's id starts with the time at which it was made, which is never this. */
    private final long mark;
    private final String title;

    PeriodSubject(long mark, String title) {
        this.mark = mark;
        this.title = title;
    }

    public UUID id(Period period) {
        long first = (long) period.first().getYear() * MONTHS + period.first().getMonthValue() - 1;
        return new UUID(mark, VARIANT | first << 16 | period.months());
    }

    /** The period of such an id; nothing for any other id. */
    public Optional<Period> period(UUID id) {
        if (id.getMostSignificantBits() != mark) {
            return Optional.empty();
        }
        long first = id.getLeastSignificantBits() >>> 16 & 0xff_ffff;
        int months = (int) (id.getLeastSignificantBits() & 0xffff);
        return months == 0
                ? Optional.empty()
                : Optional.of(new Period(YearMonth.of((int) (first / MONTHS), (int) (first % MONTHS) + 1), months));
    }

    /** What the paper of a period is called: "Provider performance, Q2 2025-26". */
    public String title(Period period) {
        return title + period.words();
    }

    /** What a paper about a period is called, whichever it is; nothing for the id of a record. */
    public static Optional<String> titleOf(UUID id) {
        return Stream.of(values()).flatMap(each -> each.period(id).map(each::title).stream()).findFirst();
    }
}
