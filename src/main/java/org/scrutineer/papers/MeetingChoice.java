package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.programmes.Programme;
import org.scrutineer.recommendations.Review;
import org.scrutineer.snapshots.SnapshotStore;

/** Which meeting a paper is for: the one that was written, or the committee's next one. */
public final class MeetingChoice {
    /** As many as a list that is opened can show. */
    private static final int MOST = 10;

    private final MeetingStore meetings;
    private final SnapshotStore snapshots;
    private final Supplier<LocalDate> today;

    public MeetingChoice(MeetingStore meetings, SnapshotStore snapshots, Supplier<LocalDate> today) {
        this.meetings = meetings;
        this.snapshots = snapshots;
        this.today = today;
    }

    /**
     * @param text how the paper calls the meeting, or empty
     * @param meeting in the register, where there is one
     */
    public record Chosen(String text, Optional<UUID> meeting) {}

    /** The meeting that the next paper of a review is for. */
    public Chosen of(Review review) {
        return of(review.id(), review.committee(), review.meeting());
    }

    /** The meeting that the next report of a programme is for. */
    public Chosen of(Programme programme) {
        return of(programme.id(), programme.committee(), programme.meeting());
    }

    /** A meeting that a person wrote counts until its paper was issued and the day is over; then the next one does. */
    Chosen of(UUID subject, Optional<UUID> committee, String written) {
        Optional<UUID> named = called(committee, written);
        boolean over = FuzzyDate.parse(written).overdue(today.get()) && isIssued(subject, named, written.strip());
        Optional<Meeting> next = written.isBlank() || over
                ? committee.flatMap(id -> meetings.next(id, today.get()))
                : Optional.empty();
        return next.or(() -> named.flatMap(meetings::meeting))
                .map(meeting -> new Chosen(meeting.held().text(), Optional.of(meeting.id())))
                .orElse(new Chosen(written.strip(), Optional.empty()));
    }

    private boolean isIssued(UUID subject, Optional<UUID> meeting, String written) {
        return snapshots.snapshots(subject).stream()
                .filter(snapshot -> !snapshot.papers().isEmpty())
                .anyMatch(snapshot -> meeting.isPresent() && snapshot.meeting().equals(meeting)
                        || snapshot.name().contains(", " + written));
    }

    /** The meeting of just that day, also one that is over. */
    Optional<UUID> called(Optional<UUID> committee, String written) {
        FuzzyDate date = FuzzyDate.parse(written);
        return of(committee).stream().filter(meeting -> isCalled(meeting, date)).map(Meeting::id).findFirst();
    }

    /** What stands about a subject on the agenda of a meeting. */
    Optional<AgendaItem> item(UUID meeting, UUID subject) {
        return meetings.agenda(meeting).stream()
                .filter(item -> item.subject().equals(Optional.of(subject)))
                .findFirst();
    }

    /** The days of a committee's meetings as written: those ahead, the nearest first, then those that are over. */
    List<String> dates(Optional<UUID> committee) {
        List<Meeting> all = of(committee).stream().filter(meeting -> meeting.held().known()).toList();
        Comparator<Meeting> byDay = Comparator.comparing(meeting -> meeting.held().from());
        Stream<Meeting> ahead = all.stream().filter(each -> !each.held().overdue(today.get())).sorted(byDay);
        Stream<Meeting> over = all.stream().filter(each -> each.held().overdue(today.get())).sorted(byDay.reversed());
        return Stream.concat(ahead, over).map(meeting -> meeting.held().text()).distinct().limit(MOST).toList();
    }

    private List<Meeting> of(Optional<UUID> committee) {
        return meetings.meetings().stream()
                .filter(meeting -> committee.isPresent() && meeting.committee().equals(committee))
                .filter(meeting -> meeting.state().isEmpty())
                .toList();
    }

    /** The same day in other words is the same meeting. */
    private static boolean isCalled(Meeting meeting, FuzzyDate date) {
        if (date.known()) {
            return date.from().equals(meeting.held().from()) && date.until().equals(meeting.held().until());
        }
        return !date.text().isEmpty() && date.text().equalsIgnoreCase(meeting.held().text());
    }
}
