package org.scrutineer.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.meetings.MeetingListing.Owed;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Problem;

/** What was agreed and asked for: owner, due date, closure, and what it is listed with. */
class UndertakingEditsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

    private final Chamber chamber = new Chamber();

    @AfterEach
    void close() {
        chamber.close();
    }

    @Test
    void aResolutionHasAnOwnerADueDateAndAClosure() {
        Resolution agreed = chamber.resolution(1, "That the gates be painted.");
        chamber.make(UndertakingEdits.add(agreed));
        assertThat(read(agreed).due().known()).as("date to be fixed").isFalse();
        assertThat(read(agreed).overdue(TODAY)).isFalse();

        chamber.make(UndertakingEdits.owner(agreed, "R. Osei"));
        chamber.make(UndertakingEdits.due(agreed, "December 2026"));
        assertThat(read(agreed).owner()).isEqualTo("R. Osei");
        assertThat(read(agreed).overdue(TODAY)).isTrue();

        chamber.make(
                UndertakingEdits.close(read(agreed), FuzzyDate.parse("5 January 2027"), "Painted.", chamber.read()));
        assertThat(read(agreed).isOpen()).isFalse();
        assertThat(read(agreed).overdue(TODAY)).isFalse();
        assertThat(read(agreed).closure().note()).isEqualTo("Painted.");
        assertThat(chamber.undo()).isEqualTo("Closed: AGREED (1)");
        assertThat(read(agreed).isOpen()).isTrue();
    }

    @Test
    void aRequestUnderARecommendationLeavesItAsItIs() {
        Recommendation before = chamber.office.recommendation("4");
        InformationRequest request = chamber.request(Optional.empty(), "Complaints of the last quarter");
        chamber.make(UndertakingEdits.add(request));

        assertThat(chamber.office.recommendation("4")).isEqualTo(before);
        assertThat(chamber.listing().requests()).singleElement().satisfies(owed -> {
            assertThat(owed.under()).contains(new Subjects.Under("Safer Parks", "4"));
            assertThat(owed.meetingTitle()).isEqualTo("Parks Scrutiny Panel, 14 October 2026");
        });
        chamber.make(UndertakingEdits.under(request, Optional.empty()));
        assertThat(chamber.store().requests()).containsExactly(new InformationRequest(
                request.id(), request.meeting(), Optional.empty(), Optional.empty(), request.wording(), request.owner(),
                request.due(), request.closure()));
    }

    @Test
    void theAnswerClosesTheResolutionThatOnlyAskedForIt() {
        Resolution agreed = chamber.resolution(2, "That the complaints figures be circulated.");
        InformationRequest first = chamber.request(Optional.of(agreed), "Figures of the parks");
        InformationRequest second = chamber.request(Optional.of(agreed), "Figures of the play areas");
        List.of(agreed, first, second).forEach(each -> chamber.make(UndertakingEdits.add(each)));

        chamber.make(UndertakingEdits.close(first, FuzzyDate.UNKNOWN, "Sent by e-mail", chamber.read()));
        assertThat(read(agreed).isOpen()).as("one request is still open").isTrue();
        chamber.make(UndertakingEdits.close(second, FuzzyDate.UNKNOWN, "Sent too", chamber.read()));
        assertThat(read(agreed).isOpen()).isFalse();

        chamber.undo();
        assertThat(read(agreed).isOpen()).isTrue();
        assertThat(chamber.wordings(chamber.store().requests().stream().filter(Undertaking::isOpen).toList()))
                .containsExactly("Figures of the play areas");
    }

    @Test
    void reopeningForgetsHowItEnded() {
        InformationRequest request = chamber.request(Optional.empty(), "Figures");
        chamber.make(UndertakingEdits.add(request));
        chamber.make(UndertakingEdits.close(request, FuzzyDate.parse("1 December 2026"), "Sent", chamber.read()));
        chamber.make(UndertakingEdits.reopen(chamber.store().requests().getFirst()));

        assertThat(chamber.store().requests()).containsExactly(request);
    }

    @Test
    void whatAResolutionAsksForIsOwedOnceAndUnknownDatesComeLast() {
        Resolution noDate = chamber.resolution(1, "That the gates be painted.");
        Resolution asks = chamber.resolution(2, "That the complaints figures be circulated.");
        InformationRequest request = chamber.request(Optional.of(asks), "Complaints figures");
        List.of(noDate, asks, request).forEach(each -> chamber.make(UndertakingEdits.add(each)));

        List<Owed> owed = chamber.listing().undertakings();
        assertThat(owed).extracting(each -> each.undertaking().wording())
                .containsExactly("Complaints figures", "That the gates be painted.");
        assertThat(owed).extracting(each -> each.item().orElseThrow().title())
                .containsOnly("Safer Parks: progress");
        assertThat(chamber.listing().meetings()).singleElement().satisfies(listed -> {
            assertThat(listed.items()).isOne();
            assertThat(listed.resolutions()).isEqualTo(2);
            assertThat(listed.open()).isEqualTo(2);
        });
    }

    @Test
    void aDeletedResolutionLeavesItsRequestStanding() {
        Resolution asks = chamber.resolution(2, "That the complaints figures be circulated.");
        InformationRequest request = chamber.request(Optional.of(asks), "Complaints figures");
        List.of(asks, request).forEach(each -> chamber.make(UndertakingEdits.add(each)));

        chamber.make(UndertakingEdits.delete(asks, chamber.read()));
        assertThat(chamber.store().resolutions()).isEmpty();
        assertThat(chamber.read().otherRequests()).singleElement().satisfies(left -> {
            assertThat(left.resolution()).isEmpty();
            assertThat(left.recommendation()).isEqualTo(request.recommendation());
        });
    }

    @Test
    void wordingAndNumberAreChanged() {
        Resolution agreed = chamber.resolution(1, "That the gates be painted.");
        chamber.make(UndertakingEdits.add(agreed));
        chamber.make(UndertakingEdits.number(agreed, 3));
        chamber.make(UndertakingEdits.wording(agreed, "That the gates be painted green."));

        assertThat(read(agreed).label()).isEqualTo("AGREED (3)");
        assertThat(read(agreed).wording()).endsWith("green.");
        assertThat(chamber.make(UndertakingEdits.wording(agreed, "That the gates be painted green.")))
                .isInstanceOf(Outcome.NothingChanged.class);
    }

    @Test
    void theCommitteeConfirmsWhatIsAssessedAndNothingElse() {
        Subjects subjects = chamber.office.wiring().subjects();
        chamber.make(Columns.several("Confirmed", subjects.confirm(
                chamber.office.review().id(), List.of("1", "7", "99"), chamber.meeting)));

        assertThat(chamber.office.recommendation("1").confirmed()).isEqualTo("Fully Achieved");
        assertThat(chamber.office.recommendation("1").confirmedAt()).isEqualTo("14 October 2026");
        assertThat(chamber.office.recommendation("1").followUp().confirmedMeeting()).contains(chamber.meeting.id());
        assertThat(chamber.office.recommendation("7").confirmed()).as("not assessed").isEmpty();
        assertThat(chamber.office.recommendation("2").confirmed()).as("not named").isEmpty();

        assertThat(subjects.assessed(chamber.office.review().id())).containsExactly("1", "2", "4");
        assertThat(subjects.confirm(chamber.office.review().id(), List.of(), chamber.meeting)).isEmpty();
    }

    @Test
    void aMeetingIsFoundByItsTitleItsDateOrItsId() {
        MeetingListing listing = chamber.listing();
        for (String wanted : List.of(
                "2026-10-14", "14/10/2026", "14 October", "parks scrutiny panel, 14 October 2026",
                chamber.meeting.id().toString())) {
            assertThat(listing.meeting(wanted)).as(wanted).isEqualTo(chamber.meeting);
        }
        assertThatThrownBy(() -> listing.meeting("15 October 2026"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“Parks Scrutiny Panel, 14 October 2026”");
        assertThat(listing.committee("parks").name()).isEqualTo(Chamber.COMMITTEE);
    }

    private Resolution read(Resolution resolution) {
        return chamber.store().resolutions().stream()
                .filter(each -> each.id().equals(resolution.id()))
                .findFirst()
                .orElseThrow();
    }
}
