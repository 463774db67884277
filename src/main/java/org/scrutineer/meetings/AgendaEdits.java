package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** The edits of what a committee looks at, on an agenda or in the work programme, each one undo step with a name. */
public final class AgendaEdits {
    private AgendaEdits() {}

    /** A new item: on the agenda of its meeting, or in the work programme where it has none. */
    public static Draft add(AgendaItem item) {
        String where = item.meeting().isPresent() ? "Agenda item " : "Work programme item ";
        return Columns.several(where + Columns.quoted(item.title()), edits(item));
    }

    /** One of the groups that hold a single text: title, submitting officer, lead member, action required. */
    public static Draft text(AgendaItem item, String group, String text) {
        String column = AgendaItem.KIND.groups().get(group).getFirst();
        return one(item, group, Columns.text(column, text));
    }

    /** @param written when it is to be looked at; blank is "date to be fixed" */
    public static Draft expected(AgendaItem item, String written) {
        return one(item, AgendaItem.EXPECTED, Columns.date("expected", FuzzyDate.parse(written)));
    }

    /** @param subject the review or programme that it is about */
    public static Draft subject(AgendaItem item, Optional<UUID> subject) {
        return one(item, AgendaItem.SUBJECT, Fields.of("subject_id", Columns.orNull(subject)));
    }

    /** Puts it on the agenda of a meeting, after what stands there. */
    public static Draft toMeeting(AgendaItem item, Meeting meeting, List<AgendaItem> agenda) {
        int last = agenda.stream().mapToInt(AgendaItem::ordinal).max().orElse(0);
        return Columns.several(
                Columns.quoted(item.title()) + " to the " + meeting.label(),
                List.of(Edit.typed(AgendaItem.KIND, item.id(), AgendaItem.PLACE,
                        place(meeting.committee().or(item::committee), Optional.of(meeting.id()), last + 1))));
    }

    /** Takes it off its agenda; it waits in the work programme of its committee. */
    public static Draft toWorkProgramme(AgendaItem item) {
        return Columns.several(
                Columns.quoted(item.title()) + " back to the work programme",
                List.of(place(item, Optional.empty(), 0)));
    }

    /** Moves an item up (-1) or down (1) its agenda; nothing at the ends. */
    public static Optional<Draft> move(List<AgendaItem> agenda, AgendaItem item, int by) {
        List<AgendaItem> order = new ArrayList<>(agenda);
        int from = order.indexOf(item);
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size()) {
            return Optional.empty();
        }
        order.add(to, order.remove(from));
        List<Edit> edits = new ArrayList<>();
        for (AgendaItem each : order) {
            edits.add(place(each, each.meeting(), edits.size() + 1));
        }
        return Optional.of(Columns.several("Order of the agenda", edits));
    }

    /** Deletes an item; what was said and agreed under it stays with the meeting as a whole. */
    public static Draft delete(AgendaItem item, Optional<MeetingReading> reading) {
        List<Edit> edits = new ArrayList<>();
        reading.ifPresent(read -> {
            read.minutesUnder(Optional.of(item.id())).forEach(minute -> edits.add(
                    MinuteEdits.place(minute, Optional.empty())));
            read.resolutionsUnder(Optional.of(item.id())).forEach(resolution -> edits.add(
                    UndertakingEdits.place(resolution, Optional.empty(), resolution.ordinal())));
        });
        edits.add(Edit.delete(AgendaItem.KIND, item.id()));
        return Columns.several("Delete " + Columns.quoted(item.title()), edits);
    }

    static List<Edit> edits(AgendaItem item) {
        return List.of(
                place(item, item.meeting(), item.ordinal()),
                typed(item, AgendaItem.TITLE, Columns.text("title", item.title())),
                typed(item, AgendaItem.SUBMITTED_BY, Columns.text("submitted_by", item.submittedBy())),
                typed(item, AgendaItem.LEAD_MEMBER, Columns.text("lead_member", item.leadMember())),
                typed(item, AgendaItem.ACTION_REQUIRED, Columns.text("action_required", item.actionRequired())),
                typed(item, AgendaItem.EXPECTED, Columns.date("expected", item.expected())),
                typed(item, AgendaItem.SUBJECT, Fields.of("subject_id", Columns.orNull(item.subject()))),
                typed(item, AgendaItem.ORIGIN, Fields.of("arose_from_id", Columns.orNull(item.aroseFrom()))));
    }

    static Edit place(AgendaItem item, Optional<UUID> meeting, int ordinal) {
        return typed(item, AgendaItem.PLACE, place(item.committee(), meeting, ordinal));
    }

    private static Fields place(Optional<UUID> committee, Optional<UUID> meeting, int ordinal) {
        return Fields.of("committee_id", Columns.orNull(committee))
                .with("meeting_id", Columns.orNull(meeting))
                .with("ordinal", ordinal);
    }

    private static Draft one(AgendaItem item, String group, Fields after) {
        String what = Character.toUpperCase(group.charAt(0)) + group.substring(1);
        return Draft.edit(
                (group.equals(AgendaItem.EXPECTED) ? "Date" : what) + " of " + Columns.quoted(item.title()),
                Optional.empty(), typed(item, group, after));
    }

    private static Edit typed(AgendaItem item, String group, Fields after) {
        return Edit.typed(AgendaItem.KIND, item.id(), group, after);
    }
}
