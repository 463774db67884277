package org.scrutineer.documents;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A column of a calendar.
 *
 * @param label "Nov", "23 Nov", "earlier"
 * @param year as it stands over the label, or empty
 * @param spoken the same in full: "November 2026", "week of 23 November 2026"
 */
record DueSlot(LocalDate first, LocalDate last, String label, String year, String spoken) {
    private static final int MOST_WEEKS = 8;
    private static final int MOST_MONTHS = 12;
    /** How many months before the day are shown one by one where all would be too many. */
    private static final int BEFORE = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** @param days sorted; not empty */
    static List<DueSlot> over(List<LocalDate> days, LocalDate asAt) {
        LocalDate earliest = days.getFirst();
        LocalDate latest = days.getLast();
        return ChronoUnit.WEEKS.between(monday(earliest), monday(latest)) < MOST_WEEKS
                && ChronoUnit.MONTHS.between(YearMonth.from(earliest), YearMonth.from(latest)) < 2
                        ? weeks(earliest, latest)
                        : months(YearMonth.from(earliest), YearMonth.from(latest), YearMonth.from(asAt));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<DueSlot> weeks(LocalDate earliest, LocalDate latest) {
        List<DueSlot> slots = new ArrayList<>();
        for (LocalDate day = monday(earliest); !day.isAfter(latest); day = day.plusWeeks(1)) {
            slots.add(new DueSlot(
                    day, day.plusDays(6), DAY.format(day), String.valueOf(day.getYear()),
                    "week of " + Message.day(day)));
        }
        return slots;
    }

    private static List<DueSlot> months(YearMonth earliest, YearMonth latest, YearMonth now) {
        long all = ChronoUnit.MONTHS.between(earliest, latest) + 1;
        YearMonth from = earliest;
        YearMonth to = latest;
        if (all > MOST_MONTHS) {
            from = now.minusMonths(BEFORE).isAfter(earliest) ? now.minusMonths(BEFORE) : earliest;
            to = from.plusMonths(MOST_MONTHS - 1L).isBefore(latest) ? from.plusMonths(MOST_MONTHS - 1L) : latest;
        }
        List<DueSlot> slots = new ArrayList<>();
        if (from.isAfter(earliest)) {
            slots.add(new DueSlot(
                    earliest.atDay(1), from.minusMonths(1).atEndOfMonth(), "earlier", "",
                    "before " + name(from)));
        }
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            slots.add(new DueSlot(
                    month.atDay(1), month.atEndOfMonth(),
                    month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK), String.valueOf(month.getYear()),
                    name(month)));
        }
        if (to.isBefore(latest)) {
            slots.add(new DueSlot(
                    to.plusMonths(1).atDay(1), latest.atEndOfMonth(), "later", "", "after " + name(to)));
        }
        return slots;
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }
}
