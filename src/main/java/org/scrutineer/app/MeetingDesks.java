package org.scrutineer.app;

import org.scrutineer.meetings.MeetingListing;
import org.scrutineer.meetings.MeetingsModel;
import org.scrutineer.meetings.MinutesDesk;
import org.scrutineer.meetings.Subjects;

/** The desks of meetings, their minutes, and what they are about. */
interface MeetingDesks extends WorkspaceStores {
    /** What meetings are about. */
    default Subjects subjects() {
        return new RegisterSubjects(register(), programmes(), services(), observations());
    }

    default MeetingListing meetingListing() {
        return new MeetingListing(meetings(), committees(), subjects());
    }

    default MinutesDesk minutesDesk() {
        return new MinutesDesk(meetings(), subjects(), ledger()::newId);
    }

    default MeetingsModel.Sources meetingSources() {
        return new MeetingsModel.Sources(
                meetings(), meetingListing(), committees(), subjects(), minutesDesk(), ledger()::newId);
    }
}
