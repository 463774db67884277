package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.app.NeedsYou.Line;
import org.scrutineer.app.NeedsYou.Worry;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.recommendations.FollowUp;
import org.scrutineer.recommendations.FollowUpEdits;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.ReviewEdits;
import org.scrutineer.recommendations.State;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Meeting;

/** What waits for a person, gathered from every room. */
class NeedsYouReaderTest {
    private final Office office = new Office();

    @BeforeEach
    void take() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                .row("Ref", "Recommendation", "Owner", "Due", "Evidence", "RAG")
                .row("1", "Share the rota every week with all of the staff.", "A. Brown", "1 March 2025", "Shared.",
                        "Amber")
                .row("2", "Publish the leaflet in every library of the town.", "J. Walsh", "1 March 2025",
                        "Printed.", "Green")
                .row("3", "Tell the families of every change of the visits.", "", "Spring 2099", "Told.", null)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void lateUngradedAndAtOddsAreEachToldWithWhereTheyAreMended() {
        assertThat(worry(NeedsYou.OVERDUE)).extracting(Line::about).containsExactly(
                office.review().title() + ", due 1 March 2025", office.review().title() + ", due 1 March 2025");
        assertThat(worry(NeedsYou.NOT_ASSESSED)).singleElement().satisfies(line -> {
            assertThat(line.what()).startsWith("Recommendation 3: Tell the families");
            assertThat(line.about()).endsWith("owner not known");
            assertThat(line.to()).isEqualTo(new Destination.Review(
                    office.review().id(), Optional.of(office.recommendation("3").id()), Optional.empty()));
        });
        assertThat(worry(NeedsYou.RULES_DIFFER)).hasSize(2)
                .allSatisfy(line -> assertThat(line.about()).contains("the rules say red: The due date"));
        assertThat(read().worries()).extracting(Worry::name)
                .containsExactly(NeedsYou.OVERDUE, NeedsYou.NOT_ASSESSED, NeedsYou.RULES_DIFFER);
        assertThat(read().count()).isEqualTo(5);
        assertThat(read().count(NeedsYou.OVERDUE)).isEqualTo(2);
    }

    @Test
    void whatHasAReasonOrHasEndedNeedsNobody() {
        apply(FollowUpEdits.difference(
                office.recommendation("1"), new FollowUp.Difference("red", "One provider was late.", true)));
        assertThat(worry(NeedsYou.RULES_DIFFER)).hasSize(1);
        apply(FollowUpEdits.end(List.of(office.recommendation("1"), office.recommendation("2")),
                new FollowUpEdits.Ending(State.Kind.CLOSED, "Done", FuzzyDate.UNKNOWN, Optional.empty())));
        assertThat(read().worries()).extracting(Worry::name).containsExactly(NeedsYou.NOT_ASSESSED);
    }

    @Test
    void aDateThatCannotBeFollowedIsDoubtfulUnlessItSaysSoOnPurpose() {
        apply(RegisterEdits.due(office.recommendation("1"), "03/02", "Moved"));
        apply(RegisterEdits.due(office.recommendation("2"), "To be agreed", "Moved"));

        assertThat(worry(NeedsYou.DOUBTFUL)).singleElement()
                .satisfies(line -> assertThat(line.about()).endsWith("the due date says “03/02”"));
    }

    @Test
    void whatIsPausedIsNotOverdue() {
        apply(FollowUpEdits.end(List.of(office.recommendation("1")),
                new FollowUpEdits.Ending(State.Kind.PAUSED, "The hall is shut", FuzzyDate.UNKNOWN, Optional.empty())));

        assertThat(worry(NeedsYou.OVERDUE)).hasSize(1);
    }

    @Test
    void anAnswerIsLateTwoMonthsAfterTheReportWent() {
        apply(ReviewEdits.finalReport(office.review(), "The report", "", "1 October 2026"));
        assertThat(worry(NeedsYou.UNANSWERED)).isEmpty();
        apply(ReviewEdits.finalReport(office.review(), "The report", "", "1 June 2026"));
        assertThat(worry(NeedsYou.UNANSWERED)).hasSize(3)
                .allSatisfy(line -> assertThat(line.about()).endsWith("the executive's answer is late"));
    }

    @Test
    void aRequestWhoseDayHasPassedIsUnanswered() {
        UUID meeting = UUID.randomUUID();
        UUID request = UUID.randomUUID();
        apply(Draft.edit("Meeting", Optional.empty(),
                Edit.typed(Meeting.KIND, meeting, Meeting.HELD, Fields.of("held", "1 June 2026")
                        .with("held_from", "2026-06-01").with("held_until", "2026-06-01")),
                Edit.typed(InformationRequest.KIND, request, InformationRequest.PLACE, Fields.of("meeting_id", meeting)
                        .with("resolution_id", null).with("recommendation_id", null)),
                Edit.typed(InformationRequest.KIND, request, "wording", Fields.of("wording", "Send the figures.")),
                Edit.typed(InformationRequest.KIND, request, "due date", Fields.of("due", "1 July 2026")
                        .with("due_from", "2026-07-01").with("due_until", "2026-07-01"))));
        assertThat(worry(NeedsYou.UNANSWERED)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("Send the figures.");
            assertThat(line.about()).isEqualTo("due 1 July 2026");
            assertThat(line.to()).isEqualTo(new Destination.Meeting(meeting));
        });
    }

    @Test
    void whatComesNextIsTheNearestFirst() {
        assertThat(new StandingReader(office.wiring()).read().ahead().due()).singleElement()
                .satisfies(line -> assertThat(line.about()).startsWith("Spring 2099"));
    }

    private NeedsYou read() {
        return new StandingReader(office.wiring()).read().needs();
    }

    private List<Line> worry(String name) {
        return read().worries().stream().filter(worry -> worry.name().equals(name)).findFirst().map(Worry::lines)
                .orElse(List.of());
    }

    private void apply(Draft draft) {
        office.wiring().ledger().apply(draft);
    }
}
