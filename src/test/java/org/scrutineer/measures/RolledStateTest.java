package org.scrutineer.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.periods.Period;

/** What is said where a share cannot be worked out: never that it was reported. */
class RolledStateTest {
    private static final UUID PROVIDER = new UUID(0, 1);
    private static final Period Q2 = Period.quarter(2025, 2);
    private final List<Observation> observations = new ArrayList<>();

    private void say(String measure, int month, Figure figure) {
        Period period = Period.month(YearMonth.of(2025, month));
        UUID id = MeasureLibrary.id(measure);
        observations.add(new Observation(
                Observation.id(PROVIDER, id, period), PROVIDER, id, period, figure, measure, "", ""));
    }

    private Rolled share() {
        List<Measure> measures = MeasureLibrary.measures();
        Measure share = measures.stream().filter(each -> each.name().equals("Visits missed, share of planned"))
                .findFirst().orElseThrow();
        return new Rollup(Q2, measures, observations).of(PROVIDER, share);
    }

    @Test
    void aShareOfPartsThatDoNotMatchIsInTheStateOfWhatLacks() {
        for (int month = 7; month <= 9; month++) {
            say("Visits missed", month, Figure.reported(BigDecimal.ONE));
            say("Visits planned", month, month == 8
                    ? Figure.without(State.SUPPRESSED)
                    : Figure.reported(BigDecimal.TEN));
        }
        assertThat(share().value()).isEmpty();
        assertThat(share().state()).isEqualTo(State.SUPPRESSED);
    }

    @Test
    void aShareOfNothingDoesNotApply() {
        for (int month = 7; month <= 9; month++) {
            say("Visits missed", month, Figure.reported(BigDecimal.ZERO));
            say("Visits planned", month, Figure.reported(BigDecimal.ZERO));
        }
        assertThat(share().value()).isEmpty();
        assertThat(share().state()).isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void whereNothingCameItIsNotReturned() {
        assertThat(share().state()).isEqualTo(State.NOT_RETURNED);
    }
}
