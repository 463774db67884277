package org.scrutineer.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.periods.Period;

class PeriodSubjectTest {
    @Test
    void theIdSaysThePeriod() {
        for (Period period : List.of(
                Period.quarter(2025, 2), Period.year(2025), Period.month(YearMonth.of(1999, 12)),
                new Period(YearMonth.of(2026, 1), 5))) {
            assertThat(PeriodSubject.RETURNS.period(PeriodSubject.RETURNS.id(period))).contains(period);
        }
    }

    @Test
    void theIdOfARecordIsNoPeriod() {
        assertThat(PeriodSubject.RETURNS.period(UUID.randomUUID())).isEmpty();
        assertThat(PeriodSubject.RETURNS.period(new UUID(0, 0))).isEmpty();
    }

    @Test
    void itsTitleSaysThePeriod() {
        assertThat(PeriodSubject.RETURNS.title(Period.quarter(2025, 2))).isEqualTo("Provider performance, Q2 2025-26");
    }
}
