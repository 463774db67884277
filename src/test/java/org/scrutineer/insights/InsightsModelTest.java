package org.scrutineer.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Happenings;
import org.scrutineer.Office;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.Milestones;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.insights.InsightDesk.Choice;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Fields;
import org.scrutineer.periods.Period;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.rounds.Agency;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

class InsightsModelTest {
    private final Office office = new Office();
    private final Happenings happen = new Happenings(office.wiring().ledger());
    private final List<Problem> problems = new ArrayList<>();
    private final ChangesModel changes = new ChangesModel(
            office.wiring().ledger(), Background.atOnce(), problems::add);
    private final InsightsModel model = new InsightsModel(
            office.wiring().insightDesk(), changes, Background.atOnce());

    @BeforeEach
    void takeIn() {
        office.turnTo("2026-02-10T09:00:00Z");
    }

    @AfterEach
    void close() {
        assertThat(problems).isEmpty();
        office.close();
    }

    private void tracker() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                .row("Review of Visits - progress update")
                .row("Ref", "Recommendation", "RAG")
                .row("1", "Share the rota every week with all of the staff.", "Amber")
                .row("2", "Publish the leaflet in every library of the town.", "Red")
                .row("3", "Answer every complaint within ten working days.", null)));
    }

    /** A year in which one got better, one worse, and one was put off and then done. */
    private void year() {
        tracker();
        due("1", "31 May 2026");
        due("2", "June 2026");
        office.turnTo("2026-05-04T09:00:00Z");
        happen.rate(office.recommendation("2"), "Green", "");
        due("1", "31 August 2026");
        office.turnTo("2026-08-20T09:00:00Z");
        happen.rate(office.recommendation("1"), "Complete", "");
        office.turnTo("2026-10-01T09:00:00Z");
        happen.rate(office.recommendation("2"), "Red", "");
        office.turnTo("2026-11-25T09:00:00Z");
        model.attach();
    }

    private void due(String ref, String when) {
        happen.due(office.recommendation(ref).id(), Recommendation.KIND, when, "");
    }

    private Chart chart(String name) {
        return model.pictures().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow()
                .pictured().figures().getFirst().chart();
    }

    private String title(String name) {
        return model.pictures().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow()
                .pictured().figures().getFirst().title();
    }

    private String opens(String picture, String spoken) {
        return chart(picture).parts().stream().filter(part -> part.spoken().contains(spoken)).findFirst().orElseThrow()
                .opens().orElseThrow();
    }

    private List<String> labels() {
        return model.behindProperty().get().orElseThrow().things().stream().map(Thing::label).toList();
    }

    @Test
    void withoutARegisterThereIsNothingToLookAt() {
        model.attach();
        assertThat(model.choicesProperty().get()).isEmpty();
        assertThat(model.pictures()).isEmpty();
        assertThat(model.open("one " + UUID.randomUUID())).isEmpty();
    }

    @Test
    void aReviewThatHasJustBegunHasNoPast() {
        tracker();
        model.attach();
        assertThat(model.pictures()).isEmpty();
        assertThat(model.insight()).isPresent();
    }

    @Test
    void everyQuarterOpensWhatWasRatedSoThen() {
        year();
        assertThat(title("Ratings over time")).isEqualTo(
                "1 of 3 recommendations is rated Red now; at the end of March 2026 it was 1 of 3"
                        + " (as at 25 November 2026; 2 of 3 recommendations are rated)");
        assertThat(model.open(opens("Ratings over time", "End of Jun 2026: 1 of 3 Green"))).isEmpty();
        assertThat(model.behindProperty().get().orElseThrow().title()).isEqualTo("Green at the end of June 2026");
        assertThat(labels()).containsExactly("Recommendation 2");
        assertThat(model.behindProperty().get().orElseThrow().filter()).isEmpty();

        model.open(opens("Ratings over time", "Now: 1 of 3 Red"));
        assertThat(model.behindProperty().get().orElseThrow().filter()).contains("rating=Red");
        model.open(opens("Ratings over time", "Now: 1 of 3 Not yet assessed"));
        assertThat(labels()).containsExactly("Recommendation 3");
        assertThat(model.behindProperty().get().orElseThrow().filter()).contains("Not assessed");
    }

    @Test
    void travelIsSeenFromTheLastQuarterWhereNoPaperWasIssued() {
        year();
        assertThat(chart("Direction of travel").parts()).extracting(Chart.Part::spoken).containsExactly(
                "Recommendation 2: worse, from Green to Red",
                "Recommendation 1: no change, from Complete to Complete",
                "Recommendation 3: not comparable, from Not yet assessed to Not yet assessed");
        assertThat(title("Direction of travel")).startsWith(
                "Of 3 recommendations, 1 is worse and 1 has not changed since the end of September 2026");
        assertThat(model.open(opens("Direction of travel", "Recommendation 2")))
                .contains(office.recommendation("2").id());
    }

    @Test
    void whatWasPutOffAndThenDoneSaysByHowManyDays() {
        year();
        assertThat(chart("Planned and done").parts()).extracting(Chart.Part::spoken).containsExactly(
                "Recommendation 1: planned 31 May 2026, now 31 August 2026, done 20 August 2026, 81 days later",
                "Recommendation 2: planned June 2026, 0 days, its date has passed".replace("0 days", "no slip"));
    }

    @Test
    void theCalendarOpensWhatIsOverdueInAMonth() {
        year();
        assertThat(title("Due dates")).startsWith("1 recommendation is overdue, 1 is done and 0 are still to come");
        model.open(opens("Due dates", "June 2026: 1 overdue"));
        assertThat(labels()).containsExactly("Recommendation 2");
        assertThat(model.behindProperty().get().orElseThrow().filter()).contains("Overdue");
        assertThat(new InsightPictures(model.insight().orElseThrow()).isLate()).isTrue();
    }

    @Test
    void whatIsSupersededOrPausedIsNeitherDueNorDone() {
        tracker();
        due("1", "31 May 2026");
        due("2", "31 May 2026");
        happen.state(office.recommendation("1"), "paused", "Waiting.", "", null);
        happen.state(office.recommendation("2"), "superseded", "Another.", "", null);
        office.turnTo("2026-11-25T09:00:00Z");
        model.attach();
        assertThat(model.pictures()).extracting(InsightsModel.Picture::name).doesNotContain("Due dates");
    }

    @Test
    void aProgrammeHasItsMilestonesWithWhatSlipped() {
        office.take(Office.workbook("programme.xlsx",
                SheetSketch.named("RAG")
                        .row("Home First Programme")
                        .row("Workstream", "Activity", "Latest update", "RAG", "Next period")
                        .row("Rotas", "Planning", "Begun in May.", "Amber", "Go on.")
                        .row("Rotas", "Training", "All are trained.", "Red", "Finish."),
                SheetSketch.named("Milestones").row("Milestone", "Timescale")
                        .row("Design agreed", "March 2026").row("Go live", "Jan- mid Mar")));
        Milestone design = office.wiring().programmes().milestones(office.programme().id()).getFirst();
        happen.write(Milestone.KIND, design.id(), "timescale", Fields.of("timescale", "30 April 2026")
                .with("due_from", "2026-04-30").with("due_until", "2026-04-30"), "Late.");
        Activity planning = office.activities().getFirst();
        office.turnTo("2026-05-10T09:00:00Z");
        happen.write(Activity.KIND, planning.id(), "rating", Fields.of("rating", "Green"), "");
        model.attach();

        assertThat(model.pictures()).extracting(InsightsModel.Picture::name)
                .containsExactly("Ratings over time", "Direction of travel", "Milestones");
        assertThat(title("Milestones")).isEqualTo("1 of 2 milestones is later than first planned, the latest by 30 days"
                + " (as at 10 May 2026; 1 of 2 milestones has a date with a year)");
        assertThat(model.open(opens("Milestones", "Design agreed"))).contains(design.id());
        assertThat(chart("Direction of travel").parts().getFirst().spoken())
                .isEqualTo("Rotas: Planning: better, from Amber to Green");
        assertThat(model.insight().orElseThrow().steps()).extracting(Milestones.Step::name)
                .containsExactly("Design agreed", "Go live");
    }

    @Test
    void theReturnsOfAQuarterCanBeChosen() {
        tracker();
        Agency agency = Agency.in(office.wiring());
        agency.filled();
        model.attach();
        Choice returns = model.choicesProperty().get().stream()
                .filter(choice -> choice.equals(new Choice.OfReturns(Agency.Q2))).findFirst().orElseThrow();
        model.choose(returns);
        assertThat(returns.words()).isEqualTo("Provider returns, " + Agency.Q2.words());
        assertThat(model.insight()).isEmpty();
        assertThat(model.pictures()).isEmpty();
        assertThat(model.readingProperty().get().orElseThrow()).isInstanceOfSatisfying(
                InsightDesk.Reading.OfReturns.class, read -> {
                    assertThat(read.performance().providers()).isNotEmpty();
                    assertThat(read.returned()).isPositive();
                });
        assertThat(model.choicesProperty().get().stream().map(Choice::words).collect(Collectors.joining()))
                .contains(Period.quarterOf(Agency.Q2.last()).words());
    }

    @Test
    void anotherChoiceEmptiesTheListBehind() {
        year();
        model.open(opens("Due dates", "overdue"));
        changes.tell();
        assertThat(model.behindProperty().get()).isPresent();
        model.choose(new Choice.OfMatter(UUID.randomUUID(), "Gone meanwhile"));
        assertThat(model.behindProperty().get()).isEmpty();
        assertThat(model.pictures()).isEmpty();
        assertThat(model.readingProperty().get()).contains(new InsightDesk.Reading.Gone());
    }
}
