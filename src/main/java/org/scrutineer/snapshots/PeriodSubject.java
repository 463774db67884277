package org.scrutineer.snapshots;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.periods.Period;

/**
 * What papers about a period are kept under. A period has no record of its own, so its id says which it is: the same in
 * every workspace.
 */
public final class PeriodSubject {
    /** Marks such an id; a record's id starts with the time at which it was made, which is never this. */
    private static final long MARK = 0x7065_7269_6f64_8000L;
    /** The same for the summary of concerns, which has covers and snapshots of its own. */
    private static final long CONCERNS = 0x636f_6e63_6572_8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int MONTHS = 12;

    private PeriodSubject() {}

    public static UUID id(Period period) {
        return id(MARK, period);
    }

    /** What the summary of the concerns of a period is kept under. */
    public static UUID concerns(Period period) {
        return id(CONCERNS, period);
    }

    private static UUID id(long mark, Period period) {
        long first = (long) period.first().getYear() * MONTHS + period.first().getMonthValue() - 1;
        return new UUID(mark, VARIANT | first << 16 | period.months());
    }

    /** The period of such an id; nothing for the id of a record. */
    public static Optional<Period> period(UUID id) {
        return period(MARK, id);
    }

    /** The period of a summary of concerns; nothing for any other id. */
    public static Optional<Period> concernPeriod(UUID id) {
        return period(CONCERNS, id);
    }

    private static Optional<Period> period(long mark, UUID id) {
        if (id.getMostSignificantBits() != mark) {
            return Optional.empty();
        }
        long first = id.getLeastSignificantBits() >>> 16 & 0xff_ffff;
        int months = (int) (id.getLeastSignificantBits() & 0xffff);
        return months == 0
                ? Optional.empty()
                : Optional.of(new Period(YearMonth.of((int) (first / MONTHS), (int) (first % MONTHS) + 1), months));
    }

    /** What a paper about a period is called, whichever it is; nothing for the id of a record. */
    public static Optional<String> titleOf(UUID id) {
        return period(id).map(PeriodSubject::title).or(() -> concernPeriod(id).map(PeriodSubject::concernsTitle));
    }

    /** "Concerns about providers, Q2 2025-26". */
    public static String concernsTitle(Period period) {
        return "Concerns about providers, " + period.words();
    }

    /** What the paper of a period is called: "Provider performance, Q2 2025-26". */
    public static String title(Period period) {
        return "Provider performance, " + period.words();
    }
}
