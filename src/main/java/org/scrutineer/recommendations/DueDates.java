package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.PastValue;

/**
 * A due date as it was promised first, and how often it was put off since.
 *
 * @param baseline the first date promised; not known while none ever was
 * @param slips oldest first
 */
public record DueDates(FuzzyDate baseline, List<Slip> slips) {
    public static final DueDates NONE = new DueDates(FuzzyDate.UNKNOWN, List.of());

    private static final DateColumns DUE = DateColumns.of("due");

    public DueDates {
        slips = List.copyOf(slips);
    }

    /**
     * Works them out of what the register heard of.
     *
     * @param explicit the baseline that somebody stated, which counts before the first date the register heard of
     * @param values of the due date's field group, oldest first
     */
    static DueDates of(FuzzyDate explicit, List<PastValue> values) {
        List<Slip> slips = new ArrayList<>();
        FuzzyDate first = explicit;
        FuzzyDate promised = FuzzyDate.UNKNOWN;
        for (PastValue value : values) {
            FuzzyDate date = DUE.read(value.fields());
            if (first.text().isEmpty() && date.known()) {
                first = date;
            }
            if (putOff(promised, date)) {
                slips.add(new Slip(promised, date, value.reason().orElse(""), value.actor(), value.at()));
            }
            // A date that was only cleared is still what was promised last.
            promised = date.text().isEmpty() ? promised : date;
        }
        return new DueDates(first, slips);
    }

    /** The same day in other words is no slip, and an earlier one is none either. */
    private static boolean putOff(FuzzyDate from, FuzzyDate to) {
        return from.known() && !to.text().isEmpty() && (!to.known() || to.until().isAfter(from.until()));
    }
}
