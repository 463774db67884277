package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.meetings.AgendaEdits;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.periods.Period;
import org.scrutineer.snapshots.PeriodSubject;

/**
 * The cover of a period's paper. A period is no record, so that its cover is what the agenda or the work programme of a
 * committee says of it: who looks at it, when, and who submits it.
 */
public final class PeriodCovers {
    private final CommitteeStore committees;
    private final MeetingStore meetings;
    private final MeetingChoice choice;
    private final Covers covers;
    private final Supplier<UUID> newId;

    public PeriodCovers(
            CommitteeStore committees, MeetingStore meetings, MeetingChoice choice, Supplier<UUID> newId) {
        this.committees = committees;
        this.meetings = meetings;
        this.choice = choice;
        this.covers = new Covers(committees, choice);
        this.newId = newId;
    }

    /** Of several the one that comes last: an earlier one was looked at already. */
    private Optional<AgendaItem> item(Period period) {
        return meetings.items().stream()
                .filter(item -> item.subject().equals(Optional.of(PeriodSubject.id(period))))
                .max(Comparator.comparing(this::day, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private LocalDate day(AgendaItem item) {
        return item.meeting().flatMap(meetings::meeting).map(meeting -> meeting.held().from())
                .orElse(item.expected().from());
    }

    Optional<UUID> committee(Period period) {
        return item(period).flatMap(AgendaItem::committee);
    }

    Chosen meeting(Period period) {
        Optional<AgendaItem> item = item(period);
        return item.flatMap(AgendaItem::meeting).flatMap(meetings::meeting)
                .map(PeriodCovers::chosen)
                .or(() -> item.map(known -> known.expected().text()).filter(text -> !text.isBlank())
                        .map(text -> new Chosen(text, Optional.empty())))
                .orElse(new Chosen("", Optional.empty()));
    }

    private static Chosen chosen(Meeting meeting) {
        return new Chosen(meeting.held().text(), Optional.of(meeting.id()));
    }

    /** The meetings that its paper can be for, as they are written on a cover. */
    List<String> meetings(Period period) {
        return choice.dates(committee(period));
    }

    Cover cover(Period period, LocalDate asAt) {
        return new Cover(
                committee(period).flatMap(committees::committee), meeting(period).text(), reportOf(period),
                committees.backgroundPapers(PeriodSubject.id(period)), List.of(), asAt);
    }

    private String reportOf(Period period) {
        return item(period).map(AgendaItem::submittedBy).orElse("");
    }

    public CoverDetails of(Period period) {
        return covers.details(
                PeriodSubject.id(period), committee(period), meeting(period).text(), reportOf(period));
    }

    /** The edits that make the cover read so: they put the paper on an agenda, or into the work programme. */
    public Draft edit(Period period, CoverDetails wanted) {
        String title = PeriodSubject.title(period);
        AgendaItem held = item(period).orElseGet(() -> new AgendaItem(
                newId.get(), Optional.empty(), Optional.empty(), 0, title, "", "", "", FuzzyDate.UNKNOWN,
                Optional.of(PeriodSubject.id(period)), Optional.empty()));
        Optional<UUID> committee = covers.committeeCalled(held.committee(), wanted);
        List<Edit> edits = new ArrayList<>(covers.committee(committee, wanted));
        edits.addAll(AgendaEdits.add(placed(held, committee, wanted)).edits());
        edits.addAll(covers.backgroundPapers(PeriodSubject.id(period), wanted.backgroundPapers()));
        return new Draft(Draft.Kind.EDIT, "Cover of " + title, Optional.empty(), edits, List.of());
    }

    /** On the agenda of the meeting of that day, or in the work programme while there is none. */
    private AgendaItem placed(AgendaItem held, Optional<UUID> committee, CoverDetails wanted) {
        Optional<UUID> meeting = choice.called(committee, wanted.meeting());
        boolean stays = meeting.equals(held.meeting());
        int ordinal = stays
                ? held.ordinal()
                : meeting.map(id -> meetings.agenda(id).stream().mapToInt(AgendaItem::ordinal).max().orElse(0) + 1)
                        .orElse(0);
        return new AgendaItem(
                held.id(), committee, meeting, ordinal, held.title(), wanted.reportOf(), held.leadMember(),
                held.actionRequired(),
                meeting.isPresent() ? FuzzyDate.UNKNOWN : FuzzyDate.parse(wanted.meeting()), held.subject(),
                held.aroseFrom());
    }
}
