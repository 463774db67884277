package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.DueCalendar.Due;
import org.scrutineer.documents.Milestones.Span;
import org.scrutineer.documents.Milestones.Step;
import org.scrutineer.documents.Milestones.When;
import org.scrutineer.documents.RagOverTime.Count;
import org.scrutineer.documents.RagOverTime.Moment;
import org.scrutineer.documents.Travels.Travel;
import org.scrutineer.documents.Travels.Way;
import org.scrutineer.ui.Tone;

/** Ratings over time, direction of travel, milestones and due dates: what is drawn is what the table says. */
class InsightChartsTest {
    private static final RatingMark RED = new RatingMark(Tone.RED, "R", "Red");
    private static final RatingMark GREEN = new RatingMark(Tone.GREEN, "G", "Green");
    private static final RatingMark NONE = new RatingMark(Tone.NONE, "", "Not yet assessed");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Message MESSAGE = new Message("All is well", TODAY, "3 of 4 are rated");
    private static final UUID ONE = new UUID(0, 1);

    private static Count count(RatingMark mark, int count) {
        return new Count(mark, count, Optional.of(mark.word()));
    }

    private static void everythingLiesInside(Chart chart) {
        chart.shapes().forEach(shape -> {
            switch (shape) {
                case Chart.Box(Chart.Area area, Tone _, String words, double size) -> {
                    assertThat(area.x()).isNotNegative();
                    assertThat(area.x() + area.width()).isLessThanOrEqualTo(chart.width() + 0.01);
                    assertThat(area.y() + area.height()).isLessThanOrEqualTo(chart.height());
                    assertThat(ChartWords.boxWidth(words, size)).as(words).isLessThanOrEqualTo(area.width());
                }
                case Chart.Label(double x, double y, double size, String words) -> {
                    assertThat(size).isGreaterThanOrEqualTo(Chart.SMALLEST);
                    assertThat(x + ChartWords.width(words, size)).as(words).isLessThanOrEqualTo(chart.width() + 0.01);
                    assertThat(y).as(words).isBetween(0.0, chart.height());
                }
                case Chart.Dot(double x, double y, double radius, boolean _) -> {
                    assertThat(x + radius).isLessThanOrEqualTo(chart.width());
                    assertThat(y + radius).isLessThanOrEqualTo(chart.height());
                }
                case Chart.Line _,Chart.Hatching _,Chart.Upwards _,Chart.Photo _ -> {
                }
            }
        });
    }

    private static List<List<String>> rows(Pictured pictured) {
        return pictured.table().rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> switch (cell.content().getFirst()) {
                            case Block.Paragraph paragraph -> paragraph.runs().getFirst().text();
                            case RatingMark mark -> mark.word();
                            case Block.Bullets _ -> "";
                        })
                        .toList())
                .toList();
    }

    @Test
    void aTitleSaysTheMessageTheDayAndTheBase() {
        assertThat(MESSAGE.title()).isEqualTo("All is well (as at 25 November 2026; 3 of 4 are rated)");
        assertThatThrownBy(() -> new Message("", TODAY, "1 of 1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Message("Well", TODAY, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachMomentIsAColumnAndWhatIsNotRatedIsDashed() {
        Pictured pictured = new RagOverTime(List.of(
                new Moment("Q3 2026", List.of(count(RED, 3), count(NONE, 1))),
                new Moment("Now", List.of(count(RED, 1), count(GREEN, 2), count(NONE, 1)))), "activities")
                .pictured(MESSAGE);
        Chart chart = pictured.figures().getFirst().chart();
        everythingLiesInside(chart);
        assertThat(chart.parts()).extracting(Chart.Part::spoken).containsExactly(
                "Q3 2026: 3 of 4 Red", "Q3 2026: 1 of 4 Not yet assessed", "Now: 1 of 4 Red", "Now: 2 of 4 Green",
                "Now: 1 of 4 Not yet assessed");
        assertThat(chart.parts()).allMatch(part -> part.opens().isPresent());
        // An edge is dashed where the tone is none.
        assertThat(chart.parts().get(1).shapes().getFirst()).isInstanceOfSatisfying(
                Chart.Box.class, box -> assertThat(box.tone()).isEqualTo(Tone.NONE));
        assertThat(rows(pictured)).containsExactly(
                List.of("Q3 2026", "3", "0", "1", "4"), List.of("Now", "1", "2", "1", "4"));
        assertThat(pictured.figures().getFirst().alternative()).contains("Q3 2026: 3 Red, 1 Not yet assessed");
        assertThat(pictured.blocks()).hasSize(2);
    }

    @Test
    void thinPartsSayTheirLetterBesideAndNeverOverEachOther() {
        List<RatingMark> marks = IntStream.range(0, 6)
                .mapToObj(level -> new RatingMark(Tone.AMBER, "", "Level number " + level))
                .toList();
        List<Count> counts = marks.stream().map(mark -> count(mark, 1)).toList();
        Chart chart = new RagOverTime(
                List.of(new Moment("Q1 2026", counts), new Moment("Now", List.of(count(GREEN, 300)))), "things")
                .chart();
        everythingLiesInside(chart);
        List<Double> bases = chart.parts().stream().limit(6)
                .map(part -> ((Chart.Label) part.shapes().getLast()).y())
                .toList();
        for (int at = 1; at < bases.size(); at++) {
            assertThat(bases.get(at - 1) - bases.get(at)).isGreaterThanOrEqualTo(11);
        }
    }

    @Test
    void aMomentWithoutAnythingKeepsItsPlace() {
        Chart chart = new RagOverTime(List.of(new Moment("Q1 2026", List.of()), new Moment("Now", List.of())), "things")
                .chart();
        everythingLiesInside(chart);
        assertThat(chart.parts()).isEmpty();
        assertThatThrownBy(() -> new RagOverTime(List.of(), "things")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> count(RED, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Travel travel(String name, RatingMark from, RatingMark to, Way way) {
        return new Travel(ONE, name, from, to, way, Optional.of("one"));
    }

    @Test
    void travelSaysItsDirectionInWordsBesideTheArrow() {
        Pictured pictured = new Travels(List.of(
                travel("Recommendation 4", GREEN, RED, Way.WORSE), travel("Recommendation 5", RED, GREEN, Way.BETTER),
                travel("Recommendation 6", RED, RED, Way.SAME), travel("A name " + "and on ".repeat(20), NONE,
                        new RatingMark(Tone.GREEN, "", "Partially achieved with much still to be done"),
                        Way.NOT_COMPARED)),
                "the meeting of 10 June 2026").pictured(MESSAGE);
        everythingLiesInside(pictured.figures().getFirst().chart());
        assertThat(rows(pictured)).extracting(List::getLast).containsExactly(
                "▼\u00a0worse", "▲\u00a0better", "=\u00a0no change", "–\u00a0not comparable");
        assertThat(pictured.table().rows()).allMatch(row -> row.about().equals(Optional.of(ONE)));
        assertThat(pictured.figures().getFirst().chart().parts().getFirst().spoken())
                .isEqualTo("Recommendation 4: worse, from Green to Red");
    }

    @Test
    void whatIsTooLongForAPageIsSeveralPicturesAndOneTable() {
        Pictured pictured = new Travels(
                IntStream.range(0, 70).mapToObj(at -> travel("Row " + at, RED, RED, Way.SAME)).toList(), "Q2 2026")
                .pictured(MESSAGE);
        assertThat(pictured.figures()).hasSize(3);
        assertThat(pictured.figures().getLast().title()).endsWith("(3 of 3)");
        assertThat(pictured.figures()).allMatch(figure -> figure.chart().height() <= Chart.Room.UPRIGHT.height());
        assertThat(pictured.figures().stream().mapToInt(figure -> figure.chart().parts().size()).sum()).isEqualTo(70);
        assertThat(pictured.table().rows()).hasSize(70);
    }

    private static When when(String text, LocalDate from, LocalDate until) {
        return new When(text, Optional.of(new Span(from, until)));
    }

    private static Step step(String name, When planned, When now, LocalDate done) {
        return new Step(ONE, name, planned, now, Optional.ofNullable(done), Optional.of("one"));
    }

    private static final When SPRING = when("March 2026", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final When SUMMER = when("1 July 2026", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1));

    @Test
    void slippedDaysAreCountedBetweenTheLastDays() {
        assertThat(step("Design", SPRING, SUMMER, null).slipped()).contains(92L);
        assertThat(step("Design", SUMMER, SPRING, null).slip()).isEqualTo("92 days earlier");
        assertThat(step("Done when promised", SPRING, SPRING, LocalDate.of(2026, 3, 2)).slip()).isEqualTo("no slip");
        assertThat(step("Done early", SPRING, SPRING, LocalDate.of(2026, 2, 28)).slip()).isEqualTo("31 days earlier");
        assertThat(step("Late by one", SUMMER, SUMMER, LocalDate.of(2026, 7, 2)).slip()).isEqualTo("1 day later");
        assertThat(step("Vague", When.UNKNOWN, new When("Jan- mid Mar", Optional.empty()), null).slip())
                .isEqualTo("not known");
    }

    @Test
    void aFuzzyDateIsABarAndWhatHasNoneIsListedInWords() {
        Pictured pictured = new Milestones(List.of(
                step("Design", SPRING, SUMMER, null), step("Approval", SPRING, SPRING, LocalDate.of(2026, 4, 2)),
                step("Vague", When.UNKNOWN, new When("Jan- mid Mar", Optional.empty()), null)), TODAY, "milestone")
                .pictured(MESSAGE);
        Chart chart = pictured.figures().getFirst().chart();
        everythingLiesInside(chart);
        List<Chart.Box> bars = chart.parts().getFirst().shapes().stream().filter(Chart.Box.class::isInstance)
                .map(Chart.Box.class::cast).toList();
        assertThat(bars).extracting(Chart.Box::tone).containsExactly(Tone.NONE, Tone.COMPLETE);
        assertThat(bars.getFirst().area().width()).isGreaterThan(5 * bars.getLast().area().width());
        assertThat(chart.parts().get(1).shapes()).anyMatch(Chart.Dot.class::isInstance);
        assertThat(chart.parts().getLast().shapes()).singleElement().isInstanceOfSatisfying(
                Chart.Label.class, label -> assertThat(label.words()).contains("“Jan- mid Mar”"));
        assertThat(rows(pictured)).containsExactly(
                List.of("Design", "March 2026", "1 July 2026", "not recorded", "92 days later"),
                List.of("Approval", "March 2026", "March 2026", "2 April 2026", "2 days later"),
                List.of("Vague", "not known", "Jan- mid Mar", "not recorded", "not known"));
        assertThat(chart.parts().getFirst().spoken()).isEqualTo(
                "Design: planned March 2026, now 1 July 2026, 92 days later, its date has passed");
    }

    @Test
    void oddMilestonesAreDrawnTooManyOldOrWithoutAnyDate() {
        When long_ago = when("1826", LocalDate.of(1826, 1, 1), LocalDate.of(1826, 12, 31));
        Pictured many = new Milestones(
                IntStream.range(0, 50).mapToObj(at -> step("Step " + at, long_ago, SUMMER, null)).toList(), TODAY,
                "milestone").pictured(MESSAGE);
        assertThat(many.figures()).hasSize(3).allSatisfy(figure -> {
            everythingLiesInside(figure.chart());
            assertThat(figure.chart().height()).isLessThanOrEqualTo(Chart.Room.UPRIGHT.height());
        });
        Pictured undated = new Milestones(
                List.of(step("No date", When.UNKNOWN, When.UNKNOWN, null)), TODAY, "milestone").pictured(MESSAGE);
        everythingLiesInside(undated.figures().getFirst().chart());
        assertThatThrownBy(() -> new Span(TODAY, TODAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Milestones(List.of(), TODAY, "milestone"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Due due(int month, int day, boolean done) {
        return new Due(LocalDate.of(2026, month, day), done);
    }

    @Test
    void theCalendarCountsByMonthWhatIsOverdueToComeAndDone() {
        Pictured pictured = new DueCalendar(
                List.of(due(9, 30, true), due(10, 1, false), due(10, 31, false), due(11, 24, false), due(11, 25, false),
                        due(12, 31, false)),
                TODAY, "recommendations").pictured(MESSAGE);
        Chart chart = pictured.figures().getFirst().chart();
        everythingLiesInside(chart);
        assertThat(rows(pictured)).containsExactly(
                List.of("September 2026", "0", "0", "1"), List.of("October 2026", "2", "0", "0"),
                List.of("November 2026", "1", "1", "0"), List.of("December 2026", "0", "1", "0"));
        assertThat(chart.parts()).extracting(Chart.Part::spoken).contains("October 2026: 2 overdue");
        assertThat(chart.shapes().filter(Chart.Label.class::isInstance).map(shape -> ((Chart.Label) shape).words()))
                .contains("today", "2026");
    }

    @Test
    void fewWeeksAreShownWeekByWeekAndManyYearsComeTogether() {
        assertThat(rows(new DueCalendar(List.of(due(11, 16, false), due(11, 30, false)), TODAY, "things")
                .pictured(MESSAGE))).extracting(List::getFirst).containsExactly(
                        "week of 16 November 2026", "week of 23 November 2026", "week of 30 November 2026");
        Pictured years = new DueCalendar(
                List.of(new Due(LocalDate.of(1999, 1, 1), false), new Due(LocalDate.of(2044, 5, 5), false)), TODAY,
                "things").pictured(MESSAGE);
        everythingLiesInside(years.figures().getFirst().chart());
        assertThat(rows(years)).hasSize(14);
        assertThat(rows(years).getFirst()).containsExactly("before June 2026", "1", "0", "0");
        assertThat(rows(years).getLast()).containsExactly("after May 2027", "0", "1", "0");
    }

    @Test
    void whatAPartOpensHoldsJustWhatItCounted() {
        List<Due> all = List.of(due(10, 1, false), due(10, 31, true), due(11, 24, false));
        Chart chart = new DueCalendar(all, TODAY, "things").chart();
        chart.parts().forEach(part -> {
            DueCalendar.Behind behind = DueCalendar.Behind.read(part.opens().orElseThrow()).orElseThrow();
            assertThat(all.stream().filter(due -> behind.holds(due, TODAY)).count()).isEqualTo(1);
        });
        assertThat(DueCalendar.Behind.read("rated 3 Red")).isEmpty();
        assertThatThrownBy(() -> new DueCalendar(List.of(), TODAY, "things"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
