package org.scrutineer.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.MinutesDesk.Choice;
import org.scrutineer.meetings.MinutesDesk.Offered;
import org.scrutineer.meetings.MinutesDesk.Setting;
import org.scrutineer.recommendations.Recommendation;

/** Pasted minutes: offered, chosen, and taken as one action. */
class MinutesDeskTest {
    private static final String PROGRESS = """
            Safer Parks: progress
            Minutes:
            The Head of Parks submitted a report on Safer Parks.
            Recommendation 1: Open the gates.
            All actions were now fully achieved.
            Recommendation 4: Publish the figures.
            All actions were now fully achieved.
            Members requested that the figures of the summer be circulated to the Panel.
            Recommendation 7: Light the paths.
            Forty lamps were lit.
            Members asked that an update be given at a future meeting.
            AGREED
            (1) That the update be noted and the assessment of progress be confirmed.
            (2) That the figures of the summer be circulated to the Panel.
            """;

    private final Chamber chamber = new Chamber();
    private final MinutesDesk desk = chamber.office.wiring().minutesDesk();

    @AfterEach
    void close() {
        chamber.close();
    }

    @Test
    void nothingIsTakenBeforeItIsChosen() {
        assertThat(desk.read(setting(), PROGRESS)).hasSize(5);
        assertThat(chamber.read().minutes()).isEmpty();
        assertThat(chamber.read().resolutions()).isEmpty();
    }

    @Test
    void allOfItIsOneActionAndOneUndo() {
        Recommendation four = chamber.office.recommendation("4");
        chamber.make(desk.take(setting(), all(offers(PROGRESS))));

        MeetingReading read = chamber.read();
        assertThat(read.agenda()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(chamber.item.id());
            assertThat(item.submittedBy()).as("what stood there stays").isEqualTo("Director of Places");
        });
        assertThat(read.resolutionsUnder(Optional.of(chamber.item.id()))).extracting(Resolution::ordinal)
                .containsExactly(1, 2);
        assertThat(read.resolutions().getFirst().closure().note()).isEqualTo("Confirmed");
        assertThat(read.resolutions().getLast().isOpen()).isTrue();
        assertThat(read.requests()).singleElement().satisfies(request -> {
            assertThat(request.recommendation()).contains(four.id());
            assertThat(request.resolution()).contains(read.resolutions().getLast().id());
            assertThat(request.due().known()).isFalse();
        });
        assertThat(chamber.office.recommendation("1").confirmed()).isEqualTo("Fully Achieved");
        assertThat(chamber.office.recommendation("4").followUp().confirmedMeeting()).contains(chamber.meeting.id());
        assertThat(chamber.office.recommendation("4").state()).as("not reopened").isEqualTo(four.state());
        assertThat(chamber.office.recommendation("2").confirmed()).as("the minutes do not speak of it").isEmpty();
        assertThat(chamber.office.recommendation("7").confirmed()).as("not assessed").isEmpty();

        assertThat(chamber.undo()).isEqualTo("5 entries from the minutes of the meeting of 14 October 2026");
        assertThat(chamber.read().resolutions()).isEmpty();
        assertThat(chamber.office.recommendation("1").confirmed()).isEmpty();
    }

    @Test
    void whatIsToComeBackWaitsInTheWorkProgrammeAndKnowsWhoAskedForIt() {
        chamber.make(desk.take(setting(), all(offers(PROGRESS).stream()
                .filter(Offer.Ahead.class::isInstance).toList())));

        assertThat(chamber.read().agenda()).hasSize(1);
        AgendaItem ahead = chamber.store().items().stream().filter(item -> item.meeting().isEmpty()).findFirst()
                .orElseThrow();
        assertThat(ahead.expected().known()).isFalse();
        assertThat(ahead.committee()).isEqualTo(chamber.meeting.committee());
        assertThat(ahead.subject()).contains(chamber.office.review().id());
        assertThat(chamber.read().minutes()).singleElement().satisfies(minute -> {
            assertThat(ahead.aroseFrom()).contains(minute.id());
            assertThat(minute.content()).startsWith("Members asked that an update");
        });
    }

    @Test
    void whatTheMeetingHasAlreadyIsMarked() {
        chamber.make(desk.take(setting(), all(offers(PROGRESS))));

        assertThat(desk.read(setting(), PROGRESS)).allSatisfy(offered -> assertThat(offered.here()).isTrue());
        assertThat(desk.read(setting(), "AGREED (3) That the gates be painted."))
                .extracting(Offered::here).containsExactly(false);
    }

    @Test
    void confirmedWithoutBeingNamedAreThoseThatAreAssessed() {
        Offer.Agreed agreed = (Offer.Agreed) desk.read(setting(), "AGREED that the assessments be confirmed.")
                .getFirst()
                .offer();
        assertThat(agreed.refs()).containsExactly("1", "2", "4");

        Offer less = agreed.parts().getLast().change().apply("2");
        chamber.make(desk.take(setting(), all(List.of(less))));
        assertThat(chamber.office.recommendation("2").confirmed()).isEqualTo("On Track");
        assertThat(chamber.office.recommendation("1").confirmed()).isEmpty();
    }

    @Test
    void aNewItemIsMadeWhereTheMinutesNameAnother() {
        Setting whole = desk.setting(chamber.meeting.id(), Optional.empty(), Optional.empty());
        chamber.make(desk.take(whole, all(MinutesReader.read("""
                5. STREET LIGHTING
                RESOLVED that a list of dark paths be circulated to members.
                """))));

        MeetingReading read = chamber.read();
        assertThat(read.agenda()).extracting(AgendaItem::title).containsExactly("Safer Parks: progress",
                "Street lighting");
        assertThat(read.resolutionsUnder(Optional.of(read.agenda().getLast().id()))).hasSize(1);
        assertThat(read.agenda().getLast().subject()).isEmpty();
        assertThat(read.requests().getFirst().recommendation()).isEmpty();
    }

    @Test
    void whatIsLeftIsLeftAndStillSaysWhereTheRestBelongs() {
        Setting whole = desk.setting(chamber.meeting.id(), Optional.empty(), Optional.empty());
        List<Offer> offers = offers(PROGRESS);
        chamber.make(desk.take(whole, offers.stream()
                .map(offer -> new Choice(offer, offer instanceof Offer.Asked)).toList()));

        MeetingReading read = chamber.read();
        assertThat(read.agenda()).containsExactly(chamber.item);
        assertThat(read.resolutions()).isEmpty();
        assertThat(read.requests()).singleElement().satisfies(request -> {
            assertThat(request.recommendation()).contains(chamber.office.recommendation("4").id());
            assertThat(request.resolution()).as("it was not taken").isEmpty();
        });
        chamber.make(desk.take(whole, offers.stream()
                .map(offer -> new Choice(offer, offer instanceof Offer.Agreed)).toList()));
        assertThat(chamber.read().resolutionsUnder(Optional.of(chamber.item.id()))).hasSize(2);
    }

    private static List<Choice> all(List<Offer> offers) {
        return offers.stream().map(offer -> new Choice(offer, true)).toList();
    }

    private Setting setting() {
        return desk.setting(chamber.meeting.id(), Optional.of(chamber.item.id()), Optional.empty());
    }

    private List<Offer> offers(String text) {
        return desk.read(setting(), text).stream().map(Offered::offer).toList();
    }
}
