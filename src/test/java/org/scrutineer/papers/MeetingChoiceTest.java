package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.studio.Issuing;
import org.scrutineer.studio.Press.Print;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Fields;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Progress;

/** Which meeting a paper is for, when somebody wrote one and when nobody did. The office's day is 22 November 2026. */
class MeetingChoiceTest {
    private final Wards wards = new Wards();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        wards.office.close();
    }

    @Test
    void theCommitteesNextMeetingIsForALackOfWords() {
        assertThat(chosen()).isEqualTo(new MeetingChoice.Chosen("24 November 2026", Optional.of(wards.november)));
    }

    @Test
    void cancelledMeetingsAndThoseOfOtherCommitteesAreNotChosen() {
        wards.happen.write(Meeting.KIND, wards.november, Meeting.STATE, Fields.of("state", "cancelled"), "");
        wards.happen.meeting(Optional.empty(), "1 December 2026");
        assertThat(chosen().meeting()).contains(wards.nextYear);
    }

    @Test
    void whatAPersonWroteCountsAlsoInOtherWords() {
        write("Tuesday 9 March 2027");
        assertThat(chosen().text()).contains("March 2027");
        write("9/3/2027");
        assertThat(chosen().meeting()).contains(wards.nextYear);
        write("some day in spring");
        assertThat(chosen()).isEqualTo(new MeetingChoice.Chosen("some day in spring", Optional.empty()));
    }

    @Test
    void aMeetingThatIsOverCountsUntilItsPaperWasIssued() {
        write("24 November 2026");
        wards.office.turnTo("2026-11-26T09:00:00Z");
        assertThat(chosen().meeting()).contains(wards.november);

        Issuing issuing = wards.office.wiring().issuing();
        issuing.issue(Made.matter(wards.office.wiring(), review()), Print.of(EnumSet.of(Format.PDF)), folder,
                Progress.NONE);
        assertThat(chosen().meeting()).contains(wards.nextYear);
    }

    @Test
    void theCoverShowsTheNextMeetingAndWritesItDownForNobody() {
        Covers covers = wards.office.wiring().covers();
        CoverKeeper keeper = covers.ofReviews(wards.office.wiring().register());
        CoverDetails shown = covers.details(keeper, review().id());
        assertThat(shown.meeting()).isEqualTo("24 November 2026");

        wards.office.wiring().ledger().apply(keeper.edit(review().id(), shown.withReportOf("The scrutiny officer")));
        assertThat(review().meeting()).isEmpty();
        assertThat(review().linkOfficer()).isEqualTo("The scrutiny officer");
        wards.office.wiring().ledger().apply(keeper.edit(review().id(), shown.withMeeting("9 March 2027")));
        assertThat(review().meeting()).isEqualTo("9 March 2027");
    }

    @Test
    void aSnapshotWithoutAPaperIsForTheMeetingThatIsNamed() {
        Issuing issuing = wards.office.wiring().issuing();
        assertThat(issuing.snapshot(Made.matter(wards.office.wiring(), review()), Optional.empty(),
                Optional.of("12 March 2026")))
                .satisfies(snapshot -> {
                    assertThat(snapshot.meeting()).contains(wards.march);
                    assertThat(snapshot.name()).isEqualTo("Care in the Home, 12 March 2026");
                    assertThat(snapshot.papers()).isEmpty();
                });
        assertThat(issuing
                .snapshot(Made.matter(wards.office.wiring(), review()), Optional.of("Quarter 3"), Optional.empty())
                .meeting())
                .isEqualTo(Optional.<UUID>empty());
        assertThat(issuing
                .snapshot(Made.matter(wards.office.wiring(), review()), Optional.of("Quarter 3"), Optional.empty())
                .name())
                .isEqualTo("Quarter 3 (2)");
    }

    private void write(String meeting) {
        wards.happen.write(Review.KIND, review().id(), "meeting", Fields.of("meeting", meeting), "");
    }

    private Review review() {
        return wards.office.review();
    }

    private MeetingChoice.Chosen chosen() {
        return wards.office.wiring().covers().ofReviews(wards.office.wiring().register()).meeting(review().id());
    }
}
