package org.scrutineer.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void todayIsATimeThisYearADayAndBeforeADayWithItsYear() {
        assertThat(at(2026, 11, 22)).isEqualTo("14:02");
        assertThat(at(2026, 1, 6)).isEqualTo("6 Jan");
        assertThat(at(2025, 12, 5)).isEqualTo("5 Dec 25");
    }

    private static String at(int year, int month, int day) {
        return Moments.shortly(ZonedDateTime.of(year, month, day, 14, 2, 30, 0, ZONE), TODAY);
    }
}
