package org.scrutineer.voices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeLikenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Joined up | Joined-up care", "Family/Carers | Families and carers", "QUALITY OF CARE | Care quality",
            "Training | Staff training", "Communication | COMMUNICATIONS", "Safeguarding | Safegaurding",
            "Pay & conditions | Pay and conditions", "Transport | transport", "Buses | Bus"
    })
    void areAlike(String one, String other) {
        assertThat(ThemeLikeness.areAlike(one, other)).isTrue();
        assertThat(ThemeLikeness.areAlike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Care | Care quality", "Staff | Staff training", "Finance | Flexibility", "Care management | Care delivery",
            "Transport | Transparency", "Day centres | Night sitting", "Good staff | Staff", "Food | Mood"
    })
    void areNot(String one, String other) {
        assertThat(ThemeLikeness.areAlike(one, other)).isFalse();
    }

    @org.junit.jupiter.api.Test
    void closenessIsOneForTheSameAndNoughtForNothingInCommon() {
        assertThat(ThemeLikeness.closeness("martha", "martha")).isEqualTo(1);
        assertThat(ThemeLikeness.closeness("abc", "xyz")).isZero();
        assertThat(ThemeLikeness.closeness("martha", "marhta")).isBetween(0.960, 0.962);
        assertThat(ThemeLikeness.closeness("dixon", "dicksonx")).isBetween(0.812, 0.814);
    }
}
