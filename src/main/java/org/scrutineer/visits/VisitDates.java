package org.scrutineer.visits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutineer.committees.FuzzyDate;

/**
 * When something is due after a visit. What a person wrote holds; otherwise it is worked out in calendar days, weekends
 * and bank holidays counted.
 */
public record VisitDates(Due accuracy, Due actionPlan, Due reAudit) {
    /** The provider says what is wrong in the draft. */
    public static final int DAYS_FOR_ACCURACY = 14;
    /** The provider says what it will do. */
    public static final int DAYS_FOR_ACTION_PLAN = 14;
    /** About: a month is named, not a day. */
    public static final int MONTHS_TO_RE_AUDIT = 6;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** @param workedOut whether nobody wrote it */
    public record Due(FuzzyDate date, boolean workedOut) {
        public boolean known() {
            return !date.text().isEmpty();
        }
    }

    /** From the day of the draft, the day on which the outcome was sent, and the last day of the visit. */
    public static VisitDates of(Visit visit) {
        Visit.Dates dates = visit.result().dates();
        return new VisitDates(
                due(dates.accuracy(), after(dates.drafted(), DAYS_FOR_ACCURACY)),
                due(dates.actionPlan(), after(dates.sent(), DAYS_FOR_ACTION_PLAN)),
                due(dates.reAudit(), later(visit.plan().held())));
    }

    private static Due due(FuzzyDate written, FuzzyDate otherwise) {
        return written.text().isEmpty() ? new Due(otherwise, !otherwise.text().isEmpty()) : new Due(written, false);
    }

    private static FuzzyDate after(FuzzyDate day, int days) {
        return isDay(day) ? FuzzyDate.on(day.until().plusDays(days)) : FuzzyDate.UNKNOWN;
    }

    private static boolean isDay(FuzzyDate date) {
        return date.known() && date.from().equals(date.until());
    }

    private static FuzzyDate later(FuzzyDate visited) {
        if (!visited.known()) {
            return FuzzyDate.UNKNOWN;
        }
        LocalDate day = visited.until().plusMonths(MONTHS_TO_RE_AUDIT);
        YearMonth month = YearMonth.from(day);
        return new FuzzyDate(MONTH.format(month), month.atDay(1), month.atEndOfMonth());
    }
}
