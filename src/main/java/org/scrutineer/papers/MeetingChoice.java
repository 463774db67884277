package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingStore;

/** Which meeting a paper is for: the one that was written, or the committee's next one. */
public final class MeetingChoice {
    private final MeetingStore meetings;
    private final Supplier<LocalDate> today;

    public MeetingChoice(MeetingStore meetings, Supplier<LocalDate> today) {
        this.meetings = meetings;
        this.today = today;
    }

    /**
     * @param text how the paper calls the meeting, or empty
     * @param meeting in the register, where there is one
     */
    public record Chosen(String text, Optional<UUID> meeting) {}

    /**
     * @param written what a person wrote for it, or empty; a meeting that is over gives way to the committee's next
     */
    public Chosen of(Optional<UUID> committee, String written) {
        FuzzyDate date = FuzzyDate.parse(written);
        Optional<Meeting> next = date.text().isEmpty() || date.overdue(today.get())
                ? next(committee)
                : Optional.empty();
        return next.or(() -> of(committee).stream().filter(meeting -> isCalled(meeting, date)).findFirst())
                .map(meeting -> new Chosen(meeting.held().text(), Optional.of(meeting.id())))
                .orElse(new Chosen(date.text(), Optional.empty()));
    }

    /** What can be chosen: the meetings that are not over, the next one first. */
    List<String> coming(Optional<UUID> committee) {
        return of(committee).stream()
                .filter(meeting -> meeting.held().known() && !meeting.held().overdue(today.get()))
                .sorted(Comparator.comparing(meeting -> meeting.held().from()))
                .map(meeting -> meeting.held().text())
                .toList();
    }

    private Optional<Meeting> next(Optional<UUID> committee) {
        return of(committee).stream()
                .filter(meeting -> meeting.held().known() && !meeting.held().overdue(today.get()))
                .min(Comparator.comparing(meeting -> meeting.held().from()));
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
