package org.scrutineer.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.meetings.MeetingsModel.Show;
import org.scrutineer.meetings.Minute.Sort;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Named;
import org.scrutineer.ui.Problem;

/** All meetings and one of them, as the window works with them. */
class MeetingsModelTest {
    private final Chamber chamber = new Chamber();
    private final List<Problem> problems = new ArrayList<>();
    private MeetingsModel model;
    private MeetingModel one;

    @BeforeEach
    void open() {
        var wiring = chamber.office.wiring();
        model = new MeetingsModel(
                new MeetingsModel.Sources(
                        wiring.meetings(), wiring.meetingListing(), wiring.committees(), wiring.subjects(),
                        wiring.minutesDesk(), wiring.ledger()::newId),
                new ChangesModel(wiring.ledger(), Background.atOnce(), problems::add), Background.atOnce(),
                () -> LocalDate.of(2026, 11, 22));
        model.attach();
        one = new MeetingModel(model);
        one.open(chamber.meeting.id());
        one.attach();
    }

    @AfterEach
    void close() {
        assertThat(problems).isEmpty();
        chamber.close();
    }

    @Test
    void theFirstMeetingIsInHandAndTheListsAreCounted() {
        assertThat(model.meetingInHand().orElseThrow().meeting()).isEqualTo(chamber.meeting);
        assertThat(model.count(Show.MEETINGS)).isOne();
        assertThat(model.count(Show.WORK_PROGRAMME)).isZero();
        model.show(Show.WORK_PROGRAMME);
        assertThat(model.inHandProperty().get()).isEmpty();
    }

    @Test
    void aNewMeetingIsInHandAndItsCommitteeIsFoundOrMade() {
        model.add("parks scrutiny panel", "12 March 2027", "");
        assertThat(model.meetingInHand().orElseThrow().title()).isEqualTo("Parks Scrutiny Panel, 12 March 2027");
        model.add("Roads Panel", "", "Library");
        assertThat(model.meetingInHand().orElseThrow().title()).isEqualTo("Roads Panel, date not known");
        assertThat(chamber.office.wiring().committees().committees()).hasSize(2);
    }

    @Test
    void anItemGoesFromMeetingToMeetingAndBackIntoTheWorkProgramme() {
        model.add(Chamber.COMMITTEE, "12 March 2027", "");
        UUID march = model.inHandProperty().get().orElseThrow();
        model.add(Chamber.COMMITTEE, "4 June 2027", "");
        UUID june = model.inHandProperty().get().orElseThrow();
        model.addItem(chamber.meeting.committee());
        assertThat(model.showProperty().get()).isEqualTo(Show.WORK_PROGRAMME);

        model.move(-1);
        assertThat(place()).as("there is nothing before the work programme").isEmpty();
        model.move(1);
        assertThat(place()).as("October is past").contains(march);
        model.move(1);
        assertThat(place()).contains(june);
        model.move(1);
        assertThat(place()).contains(june);
        model.move(-1);
        model.move(-1);
        assertThat(place()).isEmpty();
    }

    @Test
    void wordsAreSearchedInEveryList() {
        model.add("Roads Panel", "", "Library");
        model.search("library");
        assertThat(model.meetings().shown()).hasSize(1);
        model.search("");
        assertThat(model.meetings().shown()).hasSize(2);
    }

    @Test
    void whatIsAddedStandsUnderTheItemInHandAndWaitsForWords() {
        assertThat(one.inHandProperty().get()).contains(chamber.meeting.id());
        one.takeInHand(chamber.item.id());
        one.addMinute(Sort.QUESTION);
        UUID question = one.inHandProperty().get().orElseThrow();
        assertThat(one.toWrite(question)).isTrue();
        assertThat(one.toWrite(question)).as("told once").isFalse();
        one.addResolution();
        one.addRequest();
        one.addItem();

        MeetingReading read = one.shownProperty().get().orElseThrow().reading();
        assertThat(read.minutesUnder(Optional.of(chamber.item.id()))).extracting(Minute::sort)
                .containsExactly(Sort.QUESTION);
        assertThat(read.resolutionsUnder(Optional.of(chamber.item.id()))).extracting(Resolution::ordinal)
                .containsExactly(1);
        assertThat(read.requestsUnder(read.resolutions().getFirst())).hasSize(1);
        assertThat(one.subject(read.requests().getFirst())).contains(chamber.office.review().id());
        assertThat(read.agenda()).hasSize(2);
        one.moveItem(-1);
        assertThat(chamber.read().agenda().getLast()).extracting(AgendaItem::id).isEqualTo(chamber.item.id());
    }

    @Test
    void whatIsGoneIsInHandNoMore() {
        one.takeInHand(chamber.item.id());
        model.editing().delete(chamber.item);
        assertThat(one.inHandProperty().get()).contains(chamber.meeting.id());
        model.editing().makeWith(chamber.meeting.id(), MeetingEdits::delete);
        assertThat(one.shownProperty().get()).isEmpty();
        assertThat(model.meetings().shown()).isEmpty();
    }

    @Test
    void fieldsAreFilledWithWhatFits() {
        model.add("Roads Panel", "5 May 2027", "");
        Names names = model.namesProperty().get().orElseThrow();
        assertThat(names.meetingsOf(chamber.meeting.committee())).extracting(Named::name)
                .containsExactly("14 October 2026");
        assertThat(names.recommendationsOf(Optional.of(chamber.office.review().id()))).extracting(Named::name)
                .containsExactly("Recommendation 1", "Recommendation 2", "Recommendation 4", "Recommendation 7");
        assertThat(names.recommendationsOf(Optional.empty())).isEmpty();
        chamber.make(UndertakingEdits.add(chamber.resolution(1, "Mend the gate.")));
        model.attach();
        Names after = model.namesProperty().get().orElseThrow();
        assertThat(after.agreedBefore(chamber.meeting.id())).as("of the same meeting").isEmpty();
        assertThat(after.agreedBefore(chamber.id())).extracting(Named::name)
                .containsExactly("14 October 2026: “Mend the gate.”");
    }

    @Test
    void pastedMinutesAreChosenChangedAndTakenAsOneAction() {
        one.takeInHand(chamber.item.id());
        MinutesModel minutes = one.minutes();
        minutes.read("Lamps were lit.\n\nRESOLVED that the gates be painted.");
        assertThat(minutes.chosen()).isEqualTo(2);
        minutes.entriesProperty().get().getFirst().choose(false);
        var agreed = minutes.entriesProperty().get().getLast();
        agreed.change(agreed.offer().parts().get(1).change().apply("R. Osei"));

        List<String> done = new ArrayList<>();
        minutes.take(() -> done.add("closed"));
        assertThat(done).containsExactly("closed");
        assertThat(chamber.read().minutes()).isEmpty();
        assertThat(chamber.read().resolutionsUnder(Optional.of(chamber.item.id()))).singleElement()
                .satisfies(resolution -> assertThat(resolution.owner()).isEqualTo("R. Osei"));

        MinutesModel again = one.minutes();
        again.read("RESOLVED that the gates be painted.");
        assertThat(again.entriesProperty().get()).singleElement()
                .satisfies(entry -> assertThat(entry.isHere()).isTrue());
        assertThat(again.chosen()).isZero();
        again.take(() -> done.add("never"));
        assertThat(done).hasSize(1);
    }

    @Test
    void aDayThatIsLeftEmptyIsToday() {
        assertThat(model.editing().dayOr("")).isEqualTo(FuzzyDate.parse("22 November 2026"));
        assertThat(model.editing().dayOr("May 2026").until()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    private Optional<UUID> place() {
        return model.itemInHand().orElseThrow().item().meeting();
    }
}
