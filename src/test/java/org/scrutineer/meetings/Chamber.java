package org.scrutineer.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.Office;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.intake.Aim;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.meetings.Undertaking.Closure;

/** An office with a committee, a review of four recommendations, and one meeting with one item on its agenda. */
final class Chamber implements AutoCloseable {
    static final String COMMITTEE = "Parks Scrutiny Panel";

    final Office office = new Office();
    final Meeting meeting;
    final AgendaItem item;

    Chamber() {
        office.take(Office.workbook("parks.xlsx", SheetSketch.named("Parks")
                .row("Ref", "Recommendation", "Owner", "Assessment")
                .row("1", "Open the gates of every park before eight.", "M. Khan", "Fully Achieved")
                .row("2", "Mend the benches in all of the parks.", "R. Osei", "On Track")
                .row("4", "Publish the figures of complaints each quarter.", "R. Osei", "Fully Achieved")
                .row("7", "Light the paths.", "M. Khan", "")), Aim.into(Optional.of("Safer Parks")));
        Committee committee = new Committee(id(), COMMITTEE, "Northmere");
        meeting = new Meeting(id(), Optional.of(committee.id()), FuzzyDate.parse("14 October 2026"), "Town hall", "");
        make(MeetingEdits.addWith(committee, meeting));
        item = item(Optional.of(meeting.id()), 1, "Safer Parks: progress", Optional.of(office.review().id()));
        make(AgendaEdits.add(item));
    }

    AgendaItem item(Optional<UUID> at, int ordinal, String title, Optional<UUID> subject) {
        return new AgendaItem(
                id(), meeting.committee(), at, ordinal, title, "Director of Places", "", "", FuzzyDate.UNKNOWN, subject,
                Optional.empty());
    }

    Resolution resolution(int number, String wording) {
        return new Resolution(
                id(), meeting.id(), Optional.of(item.id()), number, wording, "", FuzzyDate.UNKNOWN, Closure.OPEN);
    }

    InformationRequest request(Optional<Resolution> under, String wording) {
        return new InformationRequest(
                id(), meeting.id(), under.map(Resolution::id),
                Optional.of(office.recommendation("4").id()), wording, "R. Osei", FuzzyDate.parse("30 November 2026"),
                Closure.OPEN);
    }

    Outcome make(Draft draft) {
        return office.wiring().ledger().apply(draft);
    }

    /** What the last action was called, and it is taken back. */
    String undo() {
        var last = office.wiring().ledger().undoable().orElseThrow();
        office.wiring().ledger().undo(last.id(), Optional.empty());
        return last.title();
    }

    UUID id() {
        return office.wiring().ledger().newId();
    }

    MeetingReading read() {
        return MeetingReading.read(meeting.id(), store()).orElseThrow();
    }

    MeetingStore store() {
        return office.wiring().meetings();
    }

    MeetingListing listing() {
        return office.wiring().meetingListing();
    }

    List<String> wordings(List<? extends Undertaking> undertakings) {
        return undertakings.stream().map(Undertaking::wording).toList();
    }

    @Override
    public void close() {
        office.close();
    }
}
