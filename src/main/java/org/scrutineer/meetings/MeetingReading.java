package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One meeting as it was read: its agenda, what was said, agreed and asked for. */
public record MeetingReading(
        Meeting meeting,
        List<AgendaItem> agenda,
        List<Minute> minutes,
        List<Resolution> resolutions,
        List<InformationRequest> requests) {
    public MeetingReading {
        agenda = List.copyOf(agenda);
        minutes = List.copyOf(minutes);
        resolutions = List.copyOf(resolutions);
        requests = List.copyOf(requests);
    }

    public static Optional<MeetingReading> read(UUID id, MeetingStore store) {
        return store.meeting(id).map(meeting -> new MeetingReading(
                meeting, store.agenda(id), store.minutes(id),
                store.resolutions().stream().filter(each -> each.meeting().equals(id)).toList(),
                store.requests().stream().filter(each -> each.meeting().equals(id)).toList()));
    }

    public List<Undertaking> undertakings() {
        List<Undertaking> all = new ArrayList<>(requests);
        all.addAll(resolutions);
        return all;
    }

    /** @param item of the agenda, or nothing for what belongs to the meeting as a whole */
    public List<Minute> minutesUnder(Optional<UUID> item) {
        return minutes.stream().filter(minute -> shownUnder(minute.item()).equals(item)).toList();
    }

    public List<Resolution> resolutionsUnder(Optional<UUID> item) {
        return resolutions.stream().filter(resolution -> shownUnder(resolution.item()).equals(item)).toList();
    }

    public List<InformationRequest> requestsUnder(Resolution resolution) {
        return requests.stream()
                .filter(request -> request.resolution().equals(Optional.of(resolution.id())))
                .toList();
    }

    /** Requests that no resolution of this meeting asks for. */
    public List<InformationRequest> otherRequests() {
        return requests.stream()
                .filter(request -> resolutions.stream().noneMatch(
                        each -> request.resolution().equals(Optional.of(each.id()))))
                .toList();
    }

    /** The resolution that is done once this request is answered: an open one with no other open request. */
    Optional<Resolution> closesWith(InformationRequest request) {
        return resolutions.stream()
                .filter(each -> request.resolution().equals(Optional.of(each.id())) && each.isOpen())
                .filter(each -> requestsUnder(each).stream().noneMatch(
                        other -> other.isOpen() && !other.id().equals(request.id())))
                .findFirst();
    }

    /** Every record that the history of this meeting is made of. */
    List<UUID> records() {
        List<UUID> all = new ArrayList<>(List.of(meeting.id()));
        agenda.forEach(item -> all.add(item.id()));
        minutes.forEach(minute -> all.add(minute.id()));
        undertakings().forEach(each -> all.add(each.id()));
        return all;
    }

    int nextMinute() {
        return minutes.stream().mapToInt(Minute::ordinal).max().orElse(0) + 1;
    }

    int nextNumber(Optional<UUID> item) {
        return resolutionsUnder(item).stream().mapToInt(Resolution::ordinal).max().orElse(0) + 1;
    }

    int nextItem() {
        return agenda.stream().mapToInt(AgendaItem::ordinal).max().orElse(0) + 1;
    }

    /** What stood under an item that left this agenda belongs to the meeting as a whole. */
    private Optional<UUID> shownUnder(Optional<UUID> item) {
        return item.filter(id -> agenda.stream().anyMatch(each -> each.id().equals(id)));
    }
}
