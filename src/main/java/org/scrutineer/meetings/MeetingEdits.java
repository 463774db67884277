package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** The single edits that a person makes to a meeting, each one undo step with a name. */
public final class MeetingEdits {
    private static final String CANCELLED = "cancelled";

    private MeetingEdits() {}

    /** A new meeting; its date may not be known. */
    public static Draft add(Meeting meeting, String committee) {
        return Columns.several("New meeting of " + committee, edits(meeting));
    }

    /** A new meeting of a committee that is new too. */
    public static Draft addWith(Committee committee, Meeting meeting) {
        List<Edit> edits = new ArrayList<>(List.of(
                Edit.typed(Committee.KIND, committee.id(), "name", Columns.text("name", committee.name())),
                Edit.typed(
                        Committee.KIND, committee.id(), "authority",
                        Columns.text("authority", committee.authority()))));
        edits.addAll(edits(meeting));
        return Columns.several("New meeting of " + committee.name(), edits);
    }

    public static Draft held(Meeting meeting, String written) {
        return one("Date", meeting, Meeting.HELD, Columns.date("held", FuzzyDate.parse(written)));
    }

    public static Draft place(Meeting meeting, String place) {
        return one("Place", meeting, Meeting.PLACE, Columns.text("place", place));
    }

    public static Draft committee(Meeting meeting, UUID committee) {
        return one("Committee", meeting, Meeting.COMMITTEE, Fields.of("committee_id", committee));
    }

    /** Says that it does not take place, or that it does after all. */
    public static Draft cancel(Meeting meeting, boolean cancelled) {
        return Draft.edit(
                (cancelled ? "Cancelled: " : "Takes place: ") + meeting.label(), Optional.empty(), Edit.typed(
                        Meeting.KIND, meeting.id(), Meeting.STATE, Columns.text("state", cancelled ? CANCELLED : "")));
    }

    /** Deletes a meeting with what was said and agreed there; its agenda goes back into the work programme. */
    public static Draft delete(MeetingReading reading) {
        List<Edit> edits = new ArrayList<>();
        reading.agenda().forEach(item -> edits.add(AgendaEdits.place(item, Optional.empty(), 0)));
        reading.minutes().forEach(minute -> edits.add(Edit.delete(Minute.KIND, minute.id())));
        reading.undertakings().forEach(each -> edits.add(UndertakingEdits.deletion(each)));
        edits.add(Edit.delete(Meeting.KIND, reading.meeting().id()));
        return Columns.several("Delete the " + reading.meeting().label(), edits);
    }

    private static List<Edit> edits(Meeting meeting) {
        return List.of(
                Edit.typed(Meeting.KIND, meeting.id(), Meeting.COMMITTEE,
                        Fields.of("committee_id", Columns.orNull(meeting.committee()))),
                Edit.typed(Meeting.KIND, meeting.id(), Meeting.HELD, Columns.date("held", meeting.held())),
                Edit.typed(Meeting.KIND, meeting.id(), Meeting.PLACE, Columns.text("place", meeting.place())),
                Edit.typed(Meeting.KIND, meeting.id(), Meeting.STATE, Columns.text("state", meeting.state())));
    }

    private static Draft one(String what, Meeting meeting, String group, Fields after) {
        return Draft.edit(
                what + " of the " + meeting.label(), Optional.empty(),
                Edit.typed(Meeting.KIND, meeting.id(), group, after));
    }
}
