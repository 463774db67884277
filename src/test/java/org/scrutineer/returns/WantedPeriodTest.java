package org.scrutineer.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.scrutineer.rounds.Agency;

class WantedPeriodTest {
    @Test
    void readsWhatPeopleWrite() {
        assertThat(WantedPeriod.of("Q2 2025-26")).isEqualTo(Agency.Q2);
        assertThat(WantedPeriod.of("2025-26 Q2")).isEqualTo(Agency.Q2);
        assertThat(WantedPeriod.of("2025-07").plain()).isEqualTo("2025-07");
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> WantedPeriod.of("Q2")).hasMessageContaining("“Q2” does not say of which year.");
        assertThatThrownBy(() -> WantedPeriod.of("soon")).hasMessageContaining("“soon” is not a period.");
    }
}
