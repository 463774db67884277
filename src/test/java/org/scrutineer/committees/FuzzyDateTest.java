package org.scrutineer.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {
    @ParameterizedTest
    @CsvSource({
            "30 June 2026, 2026-06-30, 2026-06-30",
            "30 Jun 26, 2026-06-30, 2026-06-30",
            "30/06/2026, 2026-06-30, 2026-06-30",
            "3.6.26, 2026-06-03, 2026-06-03",
            "2026-06-30, 2026-06-30, 2026-06-30",
            "by 1st March 2027, 2027-03-01, 2027-03-01",
            "'Friday, 13 November 2026', 2026-11-13, 2026-11-13",
            "9 November 2026 to 10 November 2026, 2026-11-09, 2026-11-10",
            "9 to 10 November 2026, 2026-11-09, 2026-11-10",
            "9–10 Nov 26, 2026-11-09, 2026-11-10",
            "30 November and 1 December 2026, 2026-11-30, 2026-12-01",
            "31 December to 1 January 2027, 2026-12-31, 2027-01-01",
            "June 2026, 2026-06-01, 2026-06-30",
            "Sept 26, 2026-09-01, 2026-09-30",
            "Mar-27, 2027-03-01, 2027-03-31",
            "early March 2026, 2026-03-01, 2026-03-10",
            "mid March 2026, 2026-03-11, 2026-03-20",
            "Late March 2026, 2026-03-21, 2026-03-31",
            "end of March 2026, 2026-03-31, 2026-03-31",
            "March - May 2026, 2026-03-01, 2026-05-31",
            "November to February 2027, 2026-11-01, 2027-02-28",
            "Q1 2020, 2020-01-01, 2020-03-31",
            "Q1 2026/27, 2026-04-01, 2026-06-30",
            "Quarter 4 2026/27, 2027-01-01, 2027-03-31",
            "2026/27 Q2, 2026-07-01, 2026-09-30",
            "Summer 2026, 2026-06-01, 2026-08-31",
            "2026/27, 2026-04-01, 2027-03-31",
            "2027, 2027-01-01, 2027-12-31",
            "end of 2026, 2026-12-31, 2026-12-31"
    })
    void understandsDatesAsPeopleWriteThem(String written, LocalDate from, LocalDate until) {
        FuzzyDate date = FuzzyDate.parse(written);

        assertThat(date.from()).isEqualTo(from);
        assertThat(date.until()).isEqualTo(until);
        assertThat(date.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TBC", "ongoing", "Jan- mid Mar", "03/02", "Late March", "31 February 2026",
            "10 to 9 November 2026", "30 to 31 February 2026",
            "13/13/2026",
            "2026/31"})
    void whatNamesNoDayOrNoYearIsKeptAsWritten(String written) {
        FuzzyDate date = FuzzyDate.parse(written);

        assertThat(date.known()).isFalse();
        assertThat(date.text()).isEqualTo(written);
        assertThat(date.understood()).isEmpty();
        assertThat(date.overdue(LocalDate.of(2099, 1, 1))).isFalse();
    }

    @Test
    void isOverdueOnlyWhenItsLastDayIsPast() {
        FuzzyDate summer = FuzzyDate.parse("Summer 2026");

        assertThat(summer.overdue(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(summer.overdue(LocalDate.of(2026, 9, 1))).isTrue();
    }

    @Test
    void saysHowItWasUnderstood() {
        assertThat(FuzzyDate.parse("Summer 2026").understood()).contains("1 June 2026 to 31 August 2026");
        assertThat(FuzzyDate.on(LocalDate.of(2026, 11, 3)).text()).isEqualTo("3 November 2026");
    }

    @Test
    void refusesHalfADate() {
        assertThatThrownBy(() -> new FuzzyDate("soon", LocalDate.of(2026, 1, 1), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
