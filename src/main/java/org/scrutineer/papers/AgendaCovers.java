package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.meetings.AgendaEdits;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.papers.MeetingChoice.Chosen;

/**
 * The covers of papers about what keeps none of its own, such as a period: a cover is what the agenda or the work
 * programme of a committee says of it: who looks at it, when, and who submits it.
 */
public final class AgendaCovers implements CoverKeeper {
    private final MeetingStore meetings;
    private final MeetingChoice choice;
    private final Covers covers;
    private final Function<UUID, String> titles;
    private final Supplier<UUID> newId;

    public AgendaCovers(
            MeetingStore meetings, MeetingChoice choice, Covers covers, Function<UUID, String> titles,
            Supplier<UUID> newId) {
        this.meetings = meetings;
        this.choice = choice;
        this.covers = covers;
        this.titles = titles;
        this.newId = newId;
    }

    /** Of several the one that comes last: an earlier one was looked at already. */
    private Optional<AgendaItem> item(UUID subject) {
        return meetings.items().stream()
                .filter(item -> item.subject().equals(Optional.of(subject)))
                .max(Comparator.comparing(this::day, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private LocalDate day(AgendaItem item) {
        return item.meeting().flatMap(meetings::meeting).map(meeting -> meeting.held().from())
                .orElse(item.expected().from());
    }

    @Override
    public Optional<UUID> committee(UUID subject) {
        return item(subject).flatMap(AgendaItem::committee);
    }

    @Override
    public Chosen meeting(UUID subject) {
        Optional<AgendaItem> item = item(subject);
        return item.flatMap(AgendaItem::meeting).flatMap(meetings::meeting)
                .map(AgendaCovers::chosen)
                .or(() -> item.map(known -> known.expected().text()).filter(text -> !text.isBlank())
                        .map(text -> new Chosen(text, Optional.empty())))
                .orElse(new Chosen("", Optional.empty()));
    }

    private static Chosen chosen(Meeting meeting) {
        return new Chosen(meeting.held().text(), Optional.of(meeting.id()));
    }

    @Override
    public String reportOf(UUID subject) {
        return item(subject).map(AgendaItem::submittedBy).orElse("");
    }

    /** The edits that make the cover read so: they put the paper on an agenda, or into the work programme. */
    @Override
    public Draft edit(UUID subject, CoverDetails wanted) {
        String title = titles.apply(subject);
        AgendaItem held = item(subject).orElseGet(() -> new AgendaItem(
                newId.get(), Optional.empty(), Optional.empty(), 0, title, "", "", "", FuzzyDate.UNKNOWN,
                Optional.of(subject), Optional.empty()));
        Optional<UUID> committee = covers.committeeCalled(held.committee(), wanted);
        List<Edit> edits = new ArrayList<>(covers.committee(committee, wanted));
        edits.addAll(AgendaEdits.add(placed(held, committee, wanted)).edits());
        edits.addAll(covers.backgroundPapers(subject, wanted.backgroundPapers()));
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
