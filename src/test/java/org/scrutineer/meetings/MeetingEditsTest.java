package org.scrutineer.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.committees.FuzzyDate;

/** What a person edits of a meeting and its agenda, one undo step each. */
class MeetingEditsTest {
    private final Chamber chamber = new Chamber();

    @AfterEach
    void close() {
        chamber.close();
    }

    @Test
    void aMeetingIsMadeWithItsNewCommitteeInOneStep() {
        assertThat(chamber.office.wiring().committees().committees()).extracting("name")
                .containsExactly(Chamber.COMMITTEE);
        assertThat(chamber.read().meeting()).isEqualTo(chamber.meeting);
        assertThat(chamber.undo()).isEqualTo("Agenda item “Safer Parks: progress”");
        assertThat(chamber.undo()).isEqualTo("New meeting of " + Chamber.COMMITTEE);
        assertThat(chamber.store().meetings()).isEmpty();
        assertThat(chamber.office.wiring().committees().committees()).isEmpty();
    }

    @Test
    void theDateMayBeUnknownAndIsUnderstoodLater() {
        chamber.make(MeetingEdits.held(chamber.meeting, ""));
        assertThat(chamber.read().meeting().held()).isEqualTo(FuzzyDate.UNKNOWN);
        assertThat(chamber.read().meeting().label()).isEqualTo("meeting without a date");

        chamber.make(MeetingEdits.held(chamber.meeting, "mid March 2027"));
        assertThat(chamber.read().meeting().held().from()).isEqualTo(LocalDate.of(2027, 3, 11));
    }

    @Test
    void aCancelledMeetingIsKeptAndCanTakePlaceAfterAll() {
        chamber.make(MeetingEdits.cancel(chamber.meeting, true));
        assertThat(chamber.read().meeting().cancelled()).isTrue();
        chamber.make(MeetingEdits.cancel(chamber.meeting, false));
        assertThat(chamber.read().meeting().cancelled()).isFalse();
        assertThat(chamber.undo()).isEqualTo("Takes place: meeting of 14 October 2026");
        assertThat(chamber.read().meeting().cancelled()).isTrue();
    }

    @Test
    void placeIsChangedAlone() {
        chamber.make(MeetingEdits.place(chamber.meeting, " Civic centre "));
        assertThat(chamber.read().meeting()).isEqualTo(new Meeting(
                chamber.meeting.id(), chamber.meeting.committee(), chamber.meeting.held(), "Civic centre", ""));
    }

    @Test
    void deletingAMeetingSendsItsAgendaBackAndUndoBringsAllOfItHome() {
        Resolution agreed = chamber.resolution(1, "That the report be noted.");
        chamber.make(UndertakingEdits.add(agreed));
        chamber.make(UndertakingEdits.add(chamber.request(Optional.of(agreed), "Figures")));
        MeetingReading before = chamber.read();

        chamber.make(MeetingEdits.delete(before));
        assertThat(chamber.store().meetings()).isEmpty();
        assertThat(chamber.store().resolutions()).isEmpty();
        assertThat(chamber.store().requests()).isEmpty();
        assertThat(chamber.store().items()).extracting(AgendaItem::meeting).containsExactly(Optional.empty());

        assertThat(chamber.undo()).isEqualTo("Delete the meeting of 14 October 2026");
        assertThat(chamber.read()).isEqualTo(before);
    }

    @Test
    void anItemMovesFromTheWorkProgrammeToAMeetingAndBack() {
        AgendaItem later = chamber.item(Optional.empty(), 0, "Play areas", Optional.empty());
        chamber.make(AgendaEdits.add(later));
        chamber.make(AgendaEdits.expected(later, "Spring 2027"));
        assertThat(chamber.listing().workProgramme(LocalDate.of(2026, 11, 22))).singleElement()
                .satisfies(item -> {
                    assertThat(item.committee()).isEqualTo(Chamber.COMMITTEE);
                    assertThat(MeetingListing.expected(item).text()).isEqualTo("Spring 2027");
                });

        chamber.make(AgendaEdits.toMeeting(later, chamber.meeting, chamber.read().agenda()));
        assertThat(chamber.read().agenda()).extracting(AgendaItem::title)
                .containsExactly("Safer Parks: progress", "Play areas");
        assertThat(chamber.listing().workProgramme(LocalDate.of(2026, 11, 22))).isEmpty();

        chamber.make(AgendaEdits.toWorkProgramme(chamber.read().agenda().getLast()));
        assertThat(chamber.read().agenda()).hasSize(1);
        assertThat(chamber.undo()).isEqualTo("“Play areas” back to the work programme");
        assertThat(chamber.read().agenda()).hasSize(2);
    }

    @Test
    void theAgendaIsPutInOrder() {
        AgendaItem second = chamber.item(Optional.of(chamber.meeting.id()), 2, "Play areas", Optional.empty());
        chamber.make(AgendaEdits.add(second));

        assertThat(AgendaEdits.move(chamber.read().agenda(), second, 1)).isEmpty();
        chamber.make(AgendaEdits.move(chamber.read().agenda(), second, -1).orElseThrow());
        assertThat(chamber.read().agenda()).extracting(AgendaItem::title)
                .containsExactly("Play areas", "Safer Parks: progress");
    }

    @Test
    void eachTextOfAnItemIsAStepOfItsOwn() {
        chamber.make(AgendaEdits.text(chamber.item, AgendaItem.LEAD_MEMBER, "Councillor Ode"));
        chamber.make(AgendaEdits.text(chamber.item, AgendaItem.ACTION_REQUIRED, "To note the report."));
        chamber.make(AgendaEdits.subject(chamber.item, Optional.empty()));

        AgendaItem read = chamber.read().agenda().getFirst();
        assertThat(read.leadMember()).isEqualTo("Councillor Ode");
        assertThat(read.actionRequired()).isEqualTo("To note the report.");
        assertThat(read.subject()).isEmpty();
        assertThat(chamber.undo()).isEqualTo("Subject of “Safer Parks: progress”");
        assertThat(chamber.read().agenda().getFirst().subject()).contains(chamber.office.review().id());
    }

    @Test
    void whatStoodUnderADeletedItemStaysWithTheMeeting() {
        chamber.make(UndertakingEdits.add(chamber.resolution(1, "That the report be noted.")));
        Minute point = new Minute(
                chamber.id(), chamber.meeting.id(), Optional.of(chamber.item.id()), 1, Minute.Sort.POINT, "", "A point",
                "", Optional.empty());
        chamber.make(MinuteEdits.add(point));

        chamber.make(AgendaEdits.delete(chamber.item, Optional.of(chamber.read())));
        assertThat(chamber.read().agenda()).isEmpty();
        assertThat(chamber.read().resolutionsUnder(Optional.empty())).hasSize(1);
        assertThat(chamber.read().minutesUnder(Optional.empty())).extracting(Minute::content)
                .isEqualTo(List.of("A point"));
    }

    @Test
    void whatWasSaidIsChangedAsOneThing() {
        Minute question = new Minute(
                chamber.id(), chamber.meeting.id(), Optional.of(chamber.item.id()), 1, Minute.Sort.QUESTION, "",
                "How many benches?", "", Optional.empty());
        chamber.make(MinuteEdits.add(question));
        chamber.make(MinuteEdits.content(
                question, Minute.Sort.QUESTION, "Councillor Ode", question.content(), "Forty."));

        assertThat(chamber.read().minutes()).singleElement().satisfies(read -> {
            assertThat(read.saidBy()).isEqualTo("Councillor Ode");
            assertThat(read.answer()).isEqualTo("Forty.");
            assertThat(read.item()).contains(chamber.item.id());
        });
        Resolution earlier = chamber.resolution(1, "Mend the gate.");
        chamber.make(UndertakingEdits.add(earlier));
        chamber.make(MinuteEdits.refersTo(chamber.read().minutes().getFirst(), Optional.of(earlier.id())));
        assertThat(chamber.read().minutes().getFirst().refersTo()).contains(earlier.id());
        assertThat(chamber.read().minutes().getFirst().answer()).isEqualTo("Forty.");
        chamber.make(MinuteEdits.delete(question));
        assertThat(chamber.read().minutes()).isEmpty();
    }
}
