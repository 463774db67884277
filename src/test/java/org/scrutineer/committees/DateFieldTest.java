package org.scrutineer.committees;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateFieldTest {
    @Test
    void whatWasUnderstoodStandsUnderTheDate() {
        assertThat(DateField.understood("Summer 2026")).isEqualTo("1 June 2026 to 31 August 2026");
        assertThat(DateField.understood("30/6/2027")).isEqualTo("30 June 2027");
    }

    @Test
    void nothingIsSaidWhereItWouldSayTheSame() {
        assertThat(DateField.understood("30 June 2027")).isEmpty();
        assertThat(DateField.understood(" ")).isEmpty();
    }

    @Test
    void aDateWithoutAYearIsKeptAndNotGuessed() {
        assertThat(DateField.understood("03/02")).isEqualTo("Kept as written. With a year it can be followed.");
    }
}
