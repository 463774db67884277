package org.scrutineer.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnHistoryTest {
    private static Measure measure(String name) {
        return MeasureLibrary.measures().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static Optional<String> oddity(String measure, String value, String... history) {
        return OwnHistory.oddity(measure(measure), new BigDecimal(value),
                Stream.of(history).map(BigDecimal::new).toList());
    }

    @Test
    void saysWhatIsOddAndWhatWasUsual() {
        assertThat(oddity("Visits missed", "41", "3", "7", "5", "12", "4", "6"))
                .contains("Visits missed 41: its last six months lay between 3 and 12.");
        assertThat(oddity("Visits planned", "41", "4100", "4100", "4100", "4100"))
                .contains("Visits planned 41: its last four months said 4,100 each time.");
    }

    @Test
    void saysNothingOfWhatIsUsual() {
        assertThat(oddity("Visits missed", "9", "3", "7", "5", "12", "4", "6")).isEmpty();
        assertThat(oddity("Complaints received", "3", "0", "0", "0", "0", "0")).isEmpty();
        assertThat(oddity("Hours of care delivered", "2900", "2400", "2350", "2500", "2480", "2390")).isEmpty();
        assertThat(oddity("Medication training complete", "0.8", "0.97", "0.98", "0.99", "0.97")).isEmpty();
    }

    @Test
    void needsTwoEarlierFigures() {
        assertThat(oddity("Hours of care delivered", "9999999")).isEmpty();
        assertThat(oddity("Hours of care delivered", "9999999", "20")).isEmpty();
    }

    @Test
    void withLittleHistoryOnlyTheGrossIsOdd() {
        assertThat(oddity("Hours of care delivered", "12000", "2400", "2350"))
                .as("exactly five times is not above").isEmpty();
        assertThat(oddity("Hours of care delivered", "12000.5", "2400", "2350")).isPresent();
        assertThat(oddity("Hours of care delivered", "240", "2400", "2350", "2500")).isPresent();
        assertThat(oddity("Visits missed", "30", "2", "3", "1")).as("small figures jump").isEmpty();
        assertThat(oddity("Medication training complete", "0.0095", "0.95", "0.96")).isPresent();
        assertThat(oddity("Staff leavers, share of employed", "0.4", "0.03", "0.05"))
                .as("a jump of less than half").isEmpty();
    }

    @Test
    void aPercentageTypedAsItIsWrittenIsOdd() {
        assertThat(oddity("Electronic call monitoring compliance", "0.0091", "0.91", "0.93", "0.9", "0.92"))
                .contains("Electronic call monitoring compliance 0.91%: its last four months lay between 90.0% and "
                        + "93.0%.");
    }

    @Test
    void oneWildFigureInTheHistoryHidesNoOther() {
        assertThat(oddity("Visits missed", "60", "3", "4", "55", "5", "4", "3", "5")).isPresent();
    }

    @Test
    void onlyTheLastTwelveCount() {
        List<BigDecimal> history = new ArrayList<>();
        for (int old = 0; old < 20; old++) {
            history.add(new BigDecimal(9000));
        }
        for (int recent = 0; recent < 12; recent++) {
            history.add(new BigDecimal(100 + recent));
        }
        assertThat(OwnHistory.oddity(measure("Visits planned"), new BigDecimal(108), history)).isEmpty();
        assertThat(OwnHistory.oddity(measure("Visits planned"), new BigDecimal(9000), history))
                .contains("Visits planned 9,000: its last twelve months lay between 100 and 111.");
    }

    @Test
    void theBoundsThemselvesAreStillUsual() {
        assertThat(oddity("Visits missed", "8", "5", "5", "5", "5")).isEmpty();
        assertThat(oddity("Visits missed", "9", "5", "5", "5", "5")).isPresent();
        assertThat(oddity("Visits planned", "160", "100", "100", "100", "100")).isEmpty();
        assertThat(oddity("Visits planned", "39", "100", "100", "100", "100")).isPresent();
    }
}
