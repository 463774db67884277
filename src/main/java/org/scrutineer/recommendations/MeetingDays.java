package org.scrutineer.recommendations;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingStore;

/** Finds the meeting that people mean when they write its day. */
public final class MeetingDays {
    private final MeetingStore meetings;

    public MeetingDays(MeetingStore meetings) {
        this.meetings = meetings;
    }

    /** The meeting of that committee on just that day; nothing when the register holds none, or the day is not known. */
    public Optional<UUID> meeting(Optional<UUID> committee, FuzzyDate on) {
        return meetings.meetings().stream()
                .filter(meeting -> on.known() && on.from().equals(on.until()))
                .filter(meeting -> meeting.committee().equals(committee))
                .filter(meeting -> on.from().equals(meeting.held().from()) && on.until().equals(meeting.held().until()))
                .map(Meeting::id)
                .findFirst();
    }
}
