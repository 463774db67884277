package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.TimeLine.Entry;
import org.scrutineer.documents.TimeLine.Lane;
import org.scrutineer.ui.Tone;

class TimeLineTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static Entry dot(LocalDate day, String spoken) {
        return new Entry(day, day, new TimeLine.Dot(false), spoken, Optional.of(spoken));
    }

    private static Entry box(LocalDate from, LocalDate until, String words) {
        return new Entry(from, until, new TimeLine.Box(Tone.AMBER, words), words + " in words", Optional.empty());
    }

    private static TimeLine line(Lane... lanes) {
        return new TimeLine(List.of(lanes), JANUARY, JUNE);
    }

    @Test
    void eachEntryCanBeWalkedToAndLiesInsideThePicture() {
        Chart chart = line(
                new Lane("Concerns", List.of(dot(JANUARY, "the first"), dot(JUNE, "the last"))),
                new Lane("Visits", List.of(box(JUNE.minusDays(1), JUNE, "B")))).chart(400);

        assertThat(chart.parts()).extracting(Chart.Part::spoken)
                .containsExactly("the first", "the last", "B in words");
        assertThat(chart.parts()).allSatisfy(part -> {
            assertThat(part.area().x()).isGreaterThanOrEqualTo(0);
            assertThat(part.area().x() + part.area().width()).isLessThanOrEqualTo(chart.width() + 0.01);
            assertThat(part.area().y() + part.area().height()).isLessThanOrEqualTo(chart.height());
        });
        assertThat(chart.parts().getFirst().area().x()).isLessThan(chart.parts().get(1).area().x());
    }

    @Test
    void whatWouldLieOverAnotherLiesBelowIt() {
        Chart chart = line(new Lane("Concerns", List.of(
                dot(JANUARY, "one"), dot(JANUARY, "two"), dot(JANUARY.plusDays(90), "three")))).chart(400);

        List<Chart.Part> parts = chart.parts();
        assertThat(parts.get(1).area().y()).isGreaterThan(parts.get(0).area().y() + 10);
        assertThat(parts.get(2).area().y()).isEqualTo(parts.get(0).area().y());
    }

    @Test
    void quartersThatFollowEachOtherStandInOneRow() {
        Chart chart = line(new Lane("Returns", List.of(
                box(JANUARY, LocalDate.of(2026, 3, 31), "Q4"), box(LocalDate.of(2026, 4, 1), JUNE, "Q1"))))
                .chart(400);

        assertThat(chart.parts()).extracting(part -> part.area().y()).containsOnly(chart.parts().getFirst().area().y());
    }

    @Test
    void namesOfMonthsNeverLieOverEachOther() {
        for (double width : List.of(120.0, 300.0, 700.0, 1500.0)) {
            List<Chart.Label> months = line(new Lane("A", List.of())).chart(width).shapes()
                    .filter(Chart.Label.class::isInstance).map(Chart.Label.class::cast)
                    .filter(label -> label.x() > 10).toList();
            assertThat(months).isNotEmpty();
            for (int at = 1; at < months.size(); at++) {
                Chart.Label before = months.get(at - 1);
                assertThat(months.get(at).x())
                        .isGreaterThan(before.x() + ChartWords.width(before.words(), before.size()));
            }
        }
    }

    @Test
    void theWholeIsSaidInWords() {
        assertThat(line(new Lane("Concerns", List.of(dot(JANUARY, "missed visit")))).spoken())
                .isEqualTo("A line of time from 1 January 2026 to 30 June 2026. Concerns: missed visit.");
        assertThat(line().spoken()).endsWith("Nothing is on it.");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLine(List.of(), JUNE, JANUARY));
    }
}
