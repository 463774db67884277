package org.scrutineer.meetings;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.AGENDA_ITEM;
import static org.scrutineer.workspace.tables.Tables.INFORMATION_REQUEST;
import static org.scrutineer.workspace.tables.Tables.MEETING;
import static org.scrutineer.workspace.tables.Tables.MINUTE_ITEM;
import static org.scrutineer.workspace.tables.Tables.RESOLUTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.meetings.Undertaking.Closure;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.AgendaItemRecord;
import org.scrutineer.workspace.tables.tables.records.InformationRequestRecord;
import org.scrutineer.workspace.tables.tables.records.MeetingRecord;
import org.scrutineer.workspace.tables.tables.records.MinuteItemRecord;
import org.scrutineer.workspace.tables.tables.records.ResolutionRecord;

/** Reads meetings and what they led to. What is marked as deleted is left out. */
public final class MeetingStore {
    private final Workspace workspace;

    public MeetingStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All meetings, the latest first; those without a date before them. */
    public List<Meeting> meetings() {
        return workspace.read(store -> store.selectFrom(MEETING)
                .where(MEETING.DELETED.isFalse())
                .orderBy(MEETING.HELD_FROM.desc().nullsFirst(), MEETING.ID)
                .fetch(MeetingStore::meeting));
    }

    /** The next meeting of a committee that has a date and takes place; today's is still one. */
    public Optional<Meeting> next(UUID committee, LocalDate today) {
        return workspace.read(store -> store.selectFrom(MEETING)
                .where(
                        MEETING.COMMITTEE_ID.eq(committee), MEETING.DELETED.isFalse(), MEETING.STATE.isNull(),
                        MEETING.HELD_UNTIL.ge(today))
                .orderBy(MEETING.HELD_FROM, MEETING.ID)
                .limit(1)
                .fetchOptional(MeetingStore::meeting));
    }

    public Optional<Meeting> meeting(UUID id) {
        return workspace.read(store -> store.selectFrom(MEETING)
                .where(MEETING.ID.eq(id), MEETING.DELETED.isFalse())
                .fetchOptional(MeetingStore::meeting));
    }

    /** The agenda of a meeting in its order. */
    public List<AgendaItem> agenda(UUID meeting) {
        return workspace.read(store -> store.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING_ID.eq(meeting), AGENDA_ITEM.DELETED.isFalse())
                .orderBy(AGENDA_ITEM.ORDINAL, AGENDA_ITEM.ID)
                .fetch(MeetingStore::item));
    }

    /** Everything that any committee looked at or is to look at, by when it is expected; undated items last. */
    public List<AgendaItem> items() {
        return workspace.read(store -> store.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.DELETED.isFalse())
                .orderBy(AGENDA_ITEM.EXPECTED_FROM.asc().nullsLast(), AGENDA_ITEM.ORDINAL, AGENDA_ITEM.ID)
                .fetch(MeetingStore::item));
    }

    /** What was said at a meeting, in its order. */
    public List<Minute> minutes(UUID meeting) {
        return workspace.read(store -> store.selectFrom(MINUTE_ITEM)
                .where(MINUTE_ITEM.MEETING_ID.eq(meeting), MINUTE_ITEM.DELETED.isFalse())
                .orderBy(MINUTE_ITEM.ORDINAL, MINUTE_ITEM.ID)
                .fetch(MeetingStore::minute));
    }

    /** The resolutions of all meetings, by meeting and number. */
    public List<Resolution> resolutions() {
        return workspace.read(store -> store.select(RESOLUTION.fields())
                .from(RESOLUTION)
                .leftJoin(MEETING)
                .on(MEETING.ID.eq(RESOLUTION.MEETING_ID))
                .where(RESOLUTION.DELETED.isFalse())
                .orderBy(MEETING.HELD_FROM.asc().nullsLast(), RESOLUTION.MEETING_ID, RESOLUTION.ORDINAL, RESOLUTION.ID)
                .fetch(row -> resolution(row.into(RESOLUTION))));
    }

    /** The information requests of all meetings, in the order in which they were made. */
    public List<InformationRequest> requests() {
        return workspace.read(store -> store.select(INFORMATION_REQUEST.fields())
                .from(INFORMATION_REQUEST)
                .leftJoin(MEETING)
                .on(MEETING.ID.eq(INFORMATION_REQUEST.MEETING_ID))
                .where(INFORMATION_REQUEST.DELETED.isFalse())
                .orderBy(MEETING.HELD_FROM.asc().nullsLast(), INFORMATION_REQUEST.ID)
                .fetch(row -> request(row.into(INFORMATION_REQUEST))));
    }

    private static Meeting meeting(MeetingRecord row) {
        return new Meeting(
                row.getId(),
                Optional.ofNullable(row.getCommitteeId()),
                FuzzyDate.stored(row.getHeld(), row.getHeldFrom(), row.getHeldUntil()),
                text(row.getPlace()),
                text(row.getState()));
    }

    private static AgendaItem item(AgendaItemRecord row) {
        return new AgendaItem(
                row.getId(),
                Optional.ofNullable(row.getCommitteeId()),
                Optional.ofNullable(row.getMeetingId()),
                requireNonNullElse(row.getOrdinal(), 0),
                text(row.getTitle()),
                text(row.getSubmittedBy()),
                text(row.getLeadMember()),
                text(row.getActionRequired()),
                FuzzyDate.stored(row.getExpected(), row.getExpectedFrom(), row.getExpectedUntil()),
                Optional.ofNullable(row.getSubjectId()),
                Optional.ofNullable(row.getAroseFromId()));
    }

    private static Minute minute(MinuteItemRecord row) {
        return new Minute(
                row.getId(),
                row.getMeetingId(),
                Optional.ofNullable(row.getAgendaItemId()),
                requireNonNullElse(row.getOrdinal(), 0),
                Minute.Sort.called(text(row.getSort())),
                text(row.getSaidBy()),
                text(row.getContent()),
                text(row.getAnswer()),
                Optional.ofNullable(row.getRefersToId()));
    }

    private static Resolution resolution(ResolutionRecord row) {
        return new Resolution(
                row.getId(),
                row.getMeetingId(),
                Optional.ofNullable(row.getAgendaItemId()),
                requireNonNullElse(row.getOrdinal(), 0),
                text(row.getWording()),
                text(row.getOwner()),
                FuzzyDate.stored(row.getDue(), row.getDueFrom(), row.getDueUntil()),
                closure(row.getClosed(), row.getClosedFrom(), row.getClosedUntil(), row.getClosingNote()));
    }

    private static InformationRequest request(InformationRequestRecord row) {
        return new InformationRequest(
                row.getId(),
                row.getMeetingId(),
                Optional.ofNullable(row.getResolutionId()),
                Optional.ofNullable(row.getRecommendationId()),
                text(row.getWording()),
                text(row.getOwner()),
                FuzzyDate.stored(row.getDue(), row.getDueFrom(), row.getDueUntil()),
                closure(row.getClosed(), row.getClosedFrom(), row.getClosedUntil(), row.getClosingNote()));
    }

    /** It is closed as soon as something says when or how: a day that is not known is no reason to keep it open. */
    private static Closure closure(String on, LocalDate from, LocalDate until, String note) {
        return on == null && note == null
                ? Closure.OPEN
                : new Closure(true, FuzzyDate.stored(on, from, until), text(note));
    }

    private static String text(String stored) {
        return requireNonNullElse(stored, "");
    }
}
