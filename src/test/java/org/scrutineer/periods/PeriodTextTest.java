package org.scrutineer.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "July 2025|2025-07", "Jul-25|2025-07", "Sept 2025|2025-09", "Jul'25|2025-07", "07/2025|2025-07",
            "2025-07|2025-07", "2025 July|2025-07", "01/07/2025|2025-07", "2025-07-31|2025-07", "202507|2025-07",
            "Month ending 31 July 2025|2025-07", "Period: July 2025|2025-07", "31st August 2025|2025-08",
            "Q2 2025/26|2025-26 Q2", "Q2_2025-26|2025-26 Q2", "Quarter 4 2025-26|2025-26 Q4",
            "2025/26 Q1|2025-26 Q1", "Q2 2025/26 (July to September)|2025-26 Q2", "2nd quarter 2025/26|2025-26 Q2",
            "Q2 25/26|2025-26 Q2", "Jul - Sep 2025|2025-26 Q2", "July to September 2025|2025-26 Q2",
            "Quarter (Jan to Mar 2026)|2025-26 Q4", "Jan-Mar 2025/26|2025-26 Q4", "2025/26|2025-26",
            "FY 2025-26|2025-26", "1 Jul 2025 - 31 Jul 2025|2025-07", "01/07/2025 to 30/09/2025|2025-26 Q2",
            "1st July to 30th September 2025|2025-26 Q2", "Jul-25 actual|2025-07", "July 2025 figures|2025-07",
            "Q2 2021|2021-22 Q2",
            "Nov 2025 to Jan 2026|2025-11/2026-01", "Q1 2020 (Jan, Feb, Mar)|2020-21 Q1"})
    void readsWhatPeopleWrite(String text, String period) {
        assertThat(PeriodText.read(text).flatMap(WrittenPeriod::whole).map(Period::plain)).contains(period);
    }

    @ParameterizedTest
    @CsvSource({"Jul,2025-07", "Sept,2025-09", "Q2,2025-26 Q2", "Jul-Sep,2025-26 Q2", "September,2025-09",
            "Jan,2025-01"})
    void whatHasNoYearTakesItFromItsSurroundings(String text, String period) {
        Period around = Period.quarter(2025, 2);
        assertThat(PeriodText.read(text).map(written -> written.within(around).plain())).contains(period);
    }

    @Test
    void aMonthAfterChristmasLiesInTheSecondYearOfTheCouncilsYear() {
        assertThat(PeriodText.read("Feb").map(written -> written.within(Period.year(2025))))
                .contains(Period.month(YearMonth.of(2026, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Visits planned", "12", "2025", "1h30", "Total", "Maybe", "Marching", "Target 2025/26",
            "12 (of 40)", "95%", "w/c 07/07/2025", "Week 1", "", "Read me", "Comments"})
    void leavesOtherTextsAlone(String text) {
        assertThat(PeriodText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Acorn_Homecare_Q2_2025-26|2025-26 Q2|Acorn Homecare", "Oakfield KPI Sept25|2025-09|Oakfield KPI",
            "2025-07 Harbour Care|2025-07|Harbour Care", "Return July to September 2025 - Elm|2025-26 Q2|Return - Elm",
            "May Lodge 07-2025|2025-07|May Lodge", "Crocus Care_Qtr2_2526|2025-26 Q2|Crocus Care",
            "Cowslip 2025.26 Quarter 2 signed|2025-26 Q2|Cowslip signed", "Elm_Q2_2025_26|2025-26 Q2|Elm"})
    void findsThePeriodInAName(String text, String period, String rest) {
        PeriodText.Found found = PeriodText.find(text).orElseThrow();
        assertThat(found.period().whole().map(Period::plain)).contains(period);
        assertThat(found.rest()).isEqualTo(rest);
    }

    @Test
    void aQuarterBesideOneYearMayBeAnother() {
        assertThat(PeriodText.read("Q2 2025").map(WrittenPeriod::ambiguous)).contains(true);
        assertThat(PeriodText.read("Q2 2025/26").map(WrittenPeriod::ambiguous)).contains(false);
        assertThat(PeriodText.read("Q2").flatMap(WrittenPeriod::whole)).isEqualTo(Optional.empty());
    }
}
