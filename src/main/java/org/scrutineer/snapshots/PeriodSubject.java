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
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int MONTHS = 12;

    private PeriodSubject() {}

    public static UUID id(Period period) {
        long first = (long) period.first().getYear() * MONTHS + period.first().getMonthValue() - 1;
        return new UUID(MARK, VARIANT | first << 16 | period.months());
    }

    /** The period of such an id; nothing for the id of a record. */
    public static Optional<Period> period(UUID id) {
        if (id.getMostSignificantBits() != MARK) {
            return Optional.empty();
        }
        long first = id.getLeastSignificantBits() >>> 16 & 0xff_ffff;
        int months = (int) (id.getLeastSignificantBits() & 0xffff);
        return months == 0
                ? Optional.empty()
                : Optional.of(new Period(YearMonth.of((int) (first / MONTHS), (int) (first % MONTHS) + 1), months));
    }

    /** What the paper of a period is called: "Provider performance, Q2 2025-26". */
    public static String title(Period period) {
        return "Provider performance, " + period.words();
    }
}
