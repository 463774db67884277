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
import org.scrutineer.ratings.Rag;

/** The figures of one provider: the newest of each measure and how it came there. */
class FigureLineTest {
    private static final UUID PROVIDER = UUID.randomUUID();

    private final List<Measure> measures = MeasureLibrary.measures();
    private final List<Observation> observations = new ArrayList<>();

    @Test
    void theNewestFigureStandsAgainstItsTargetAndBands() {
        month("Electronic call monitoring compliance", "2026-07", "0.97");
        month("Electronic call monitoring compliance", "2026-08", "0.84");
        FigureLine line = line();
        assertThat(line.value()).isEqualTo("84.0%");
        assertThat(line.about()).isEqualTo("August 2026, target 95.0%");
        assertThat(line.rag()).hasValue(Rag.RED);
        assertThat(line.course()).hasSize(2);
    }

    @Test
    void aGapIsAGapAndWhatLiesBeforeTheFirstReturnIsNone() {
        month("Visits missed", "2026-03", "4");
        month("Visits missed", "2026-06", "2");
        FigureLine line = line();
        assertThat(line.course()).extracting(point -> point.rolled().notReturned())
                .containsExactly(false, true, true, false);
        assertThat(line.trend().spoken()).contains("Lowest 2 in June 2026").contains("April 2026 not returned");
    }

    @Test
    void twelveMonthsAreShownAndNoMore() {
        for (int month = 1; month <= 12; month++) {
            month("Visits missed", YearMonth.of(2025, month).toString(), "1");
            month("Visits missed", YearMonth.of(2026, month).toString(), "2");
        }
        assertThat(line().course()).hasSize(12).allSatisfy(
                point -> assertThat(point.rolled().value()).hasValue(new BigDecimal("2")));
    }

    @Test
    void aFigureThatIsNoneSaysSoInWords() {
        add("Visits missed", Period.quarter(2026, 1), Figure.without(State.SUPPRESSED), "Look at it");
        FigureLine line = line();
        assertThat(line.value()).isEqualTo("suppressed");
        assertThat(line.about()).isEqualTo("Q1 2026-27");
        assertThat(line.rag()).isEmpty();
        assertThat(line.doubtful()).isTrue();
        assertThat(line.course()).as("a quarter is one point").hasSize(1);
    }

    private FigureLine line() {
        return FigureLine.of(measures, observations).getFirst();
    }

    private void month(String measure, String month, String value) {
        add(measure, Period.month(YearMonth.parse(month)), Figure.reported(new BigDecimal(value)), "");
    }

    private void add(String measure, Period period, Figure figure, String doubt) {
        UUID id = MeasureLibrary.id(measure);
        observations.add(new Observation(
                Observation.id(PROVIDER, id, period), PROVIDER, id, period, figure, measure, "", doubt));
    }
}
