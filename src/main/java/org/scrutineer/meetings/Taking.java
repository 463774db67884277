package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Edit;
import org.scrutineer.meetings.Minute.Sort;
import org.scrutineer.meetings.Offer.Agreed;
import org.scrutineer.meetings.Offer.Ahead;
import org.scrutineer.meetings.Offer.Asked;
import org.scrutineer.meetings.Offer.Item;
import org.scrutineer.meetings.Offer.Said;
import org.scrutineer.meetings.Offer.Sense;
import org.scrutineer.meetings.Undertaking.Closure;

/** Turns offers into the edits that keep them; each stands under the agenda item that comes before it. */
final class Taking {
    private final MeetingReading reading;
    private final Meeting meeting;
    private final Subjects subjects;
    private final Supplier<UUID> ids;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Integer, UUID> resolutions = new HashMap<>();
    private Optional<AgendaItem> given;
    private Optional<UUID> item;
    private Optional<UUID> subject;
    private int items;
    private int minutes;

    Taking(MinutesDesk.Setting setting, Subjects subjects, Optional<UUID> subject, Supplier<UUID> ids) {
        this.reading = setting.reading();
        this.meeting = reading.meeting();
        this.subjects = subjects;
        this.ids = ids;
        this.given = setting.item();
        this.subject = subject;
        this.items = reading.nextItem();
        this.minutes = reading.nextMinute();
        this.item = setting.item().map(AgendaItem::id);
        knowResolutions();
    }

    List<Edit> edits() {
        return edits;
    }

    void take(MinutesDesk.Choice choice) {
        switch (choice.offer()) {
            case Item started -> start(started, choice.taken());
            case Offer offer when !choice.taken() -> {
            }
            case Said said -> minute(said);
            case Agreed agreed -> agree(agreed);
            case Asked asked -> ask(asked);
            case Ahead ahead -> putAhead(ahead);
        }
    }

    /** What follows belongs to this item, be it taken now or on the agenda already. */
    private void start(Item offer, boolean taken) {
        Optional<AgendaItem> there = given.or(() -> reading.agenda().stream()
                .filter(each -> each.title().equalsIgnoreCase(offer.title().strip()))
                .findFirst());
        given = Optional.empty();
        subject = there.flatMap(AgendaItem::subject)
                .or(() -> subjects.namedIn(offer.title()).map(Subjects.Subject::id))
                .or(() -> subject);
        if (taken) {
            AgendaItem made = there.map(each -> completed(each, offer)).orElseGet(() -> made(offer));
            edits.addAll(AgendaEdits.edits(made));
            item = Optional.of(made.id());
        } else {
            item = there.map(AgendaItem::id);
        }
        knowResolutions();
    }

    private AgendaItem made(Item offer) {
        return new AgendaItem(
                ids.get(), meeting.committee(), Optional.of(meeting.id()), items++, offer.title(),
                offer.submittedBy(), offer.leadMember(), offer.actionRequired(), FuzzyDate.UNKNOWN, subject,
                Optional.empty());
    }

    /** What the agenda says already stays; the minutes only add to it. */
    private AgendaItem completed(AgendaItem there, Item offer) {
        return new AgendaItem(
                there.id(), there.committee(), there.meeting(), there.ordinal(), either(there.title(), offer.title()),
                either(there.submittedBy(), offer.submittedBy()), either(there.leadMember(), offer.leadMember()),
                either(there.actionRequired(), offer.actionRequired()), there.expected(),
                there.subject().or(() -> subject), there.aroseFrom());
    }

    private void knowResolutions() {
        resolutions.clear();
        reading.resolutionsUnder(item).forEach(each -> resolutions.put(each.ordinal(), each.id()));
    }

    private UUID minute(Said said) {
        Minute minute = new Minute(
                ids.get(), meeting.id(), item, minutes++, said.sort(), said.saidBy(), said.content(), said.answer(),
                Optional.empty());
        edits.addAll(MinuteEdits.edits(minute));
        return minute.id();
    }

    private void agree(Agreed agreed) {
        Closure closure = agreed.sense().isDone()
                ? new Closure(true, meeting.held(), agreed.sense().closing())
                : Closure.OPEN;
        Resolution resolution = new Resolution(
                ids.get(), meeting.id(), item, agreed.number(), agreed.wording(), agreed.owner(),
                FuzzyDate.parse(agreed.due()), closure);
        edits.addAll(UndertakingEdits.edits(resolution));
        resolutions.put(agreed.number(), resolution.id());
        if (agreed.sense() == Sense.CONFIRMS) {
            subject.ifPresent(review -> edits.addAll(subjects.confirm(review, agreed.refs(), meeting)));
        }
    }

    private void ask(Asked asked) {
        Optional<UUID> recommendation = asked.ref().isBlank()
                ? Optional.empty()
                : subject.flatMap(review -> subjects.recommendation(review, asked.ref()));
        edits.addAll(UndertakingEdits.edits(new InformationRequest(
                ids.get(), meeting.id(), Optional.ofNullable(resolutions.get(asked.resolution())), recommendation,
                asked.wording(), asked.owner(), FuzzyDate.parse(asked.due()), Closure.OPEN)));
    }

    private void putAhead(Ahead ahead) {
        UUID arose = Optional.ofNullable(resolutions.get(ahead.resolution()))
                .orElseGet(() -> minute(new Said(Sort.POINT, "", ahead.sentence(), "")));
        edits.addAll(AgendaEdits.edits(new AgendaItem(
                ids.get(), meeting.committee(), Optional.empty(), 0, ahead.title(), "", "", "",
                FuzzyDate.parse(ahead.expected()), subject, Optional.of(arose))));
    }

    private static String either(String known, String offered) {
        return known.isBlank() ? offered : known;
    }
}
