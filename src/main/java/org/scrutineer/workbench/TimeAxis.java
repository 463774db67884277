package org.scrutineer.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.Slip;

/** The days that a timeline shows, from its left end to its right end. */
record TimeAxis(LocalDate from, LocalDate until) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
    /** More than these would not be read any more. */
    private static final int MOST_TICKS = 12;
    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60, 120);

    /** @param at from 0 at the left end to 1 at the right end */
    record Tick(String words, double at) {}

    /** From the first day that matters to the last, with a month to spare, and always with today. */
    static TimeAxis of(List<RegisterEntry> entries, LocalDate today) {
        List<LocalDate> days = Stream.concat(
                Stream.of(today),
                entries.stream().flatMap(TimeAxis::dates).flatMap(date -> Stream.of(date.from(), date.until())))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new TimeAxis(
                days.getFirst().minusMonths(1).withDayOfMonth(1),
                days.getLast().plusMonths(2).withDayOfMonth(1));
    }

    private static Stream<FuzzyDate> dates(RegisterEntry entry) {
        DueDates dates = entry.signs().dates();
        return Stream.concat(
                Stream.of(entry.recommendation().due(), dates.baseline()), dates.slips().stream().map(Slip::to));
    }

    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
    }

    /** The beginnings of months, quarters or years, as many as can be read. */
    List<Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(from, until);
        int step = STEPS.stream().filter(each -> months / each <= MOST_TICKS).findFirst().orElse(240);
        List<Tick> ticks = new ArrayList<>();
        LocalDate month = LocalDate.of(from.getYear(), 1, 1);
        for (; month.isBefore(until); month = month.plusMonths(step)) {
            if (!month.isBefore(from)) {
                ticks.add(new Tick(MONTH.format(month), at(month)));
            }
        }
        return ticks;
    }
}
