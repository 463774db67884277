package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 26, 12, 0);

    @Test
    void ofABusyMorningTheTenNewestAreKept() {
        List<LocalDateTime> morning = IntStream.range(0, 30).mapToObj(half -> NOON.minusMinutes(5L * half)).toList();
        assertThat(Retention.kept(morning)).containsExactlyInAnyOrderElementsOf(morning.subList(0, 10));
    }

    @Test
    void aYearOfHalfHoursLeavesDaysWeeksAndMonths() {
        Set<LocalDateTime> kept = Retention.kept(
                IntStream.range(0, 2 * 24 * 400).mapToObj(half -> NOON.minusMinutes(30L * half)).toList());
        Set<LocalDateTime> expected = new HashSet<>();
        IntStream.range(0, 10).forEach(half -> expected.add(NOON.minusMinutes(30L * half)));
        IntStream.range(1, 7).forEach(day -> expected.add(NOON.minusDays(day).withHour(23).withMinute(30)));
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        IntStream.range(0, 7).forEach(week -> expected.add(sunday.minusWeeks(week).atTime(23, 30)));
        IntStream.range(1, 12).forEach(month -> expected.add(
                YearMonth.of(2026, 11).minusMonths(month).atEndOfMonth().atTime(23, 30)));
        assertThat(kept).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aHolidayUsesNothingUp() {
        List<LocalDateTime> days = Stream.of(0, 40, 80, 120, 160, 200, 240, 280).map(NOON::minusDays).toList();
        assertThat(Retention.kept(days)).containsExactlyInAnyOrderElementsOf(days);
    }

    @Test
    void theWeekAroundNewYearIsOneWeek() {
        List<LocalDateTime> moments = Stream.concat(
                IntStream.range(0, 20).mapToObj(day -> NOON.minusDays(day).withYear(2026)),
                Stream.of(LocalDateTime.of(2026, 1, 1, 9, 0), LocalDateTime.of(2025, 12, 30, 9, 0)))
                .toList();
        assertThat(Retention.kept(moments))
                .contains(LocalDateTime.of(2026, 1, 1, 9, 0))
                .contains(LocalDateTime.of(2025, 12, 30, 9, 0));
        assertThat(Retention.kept(List.of())).isEmpty();
    }

    @Test
    void keepingTwiceIsKeepingOnce() {
        Set<LocalDateTime> once = Retention.kept(
                IntStream.range(0, 3000).mapToObj(time -> NOON.minusHours(7L * time)).toList());
        assertThat(Retention.kept(once)).isEqualTo(once);
        assertThat(once).hasSizeLessThanOrEqualTo(37);
    }
}
