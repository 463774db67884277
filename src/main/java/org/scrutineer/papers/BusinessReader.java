package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.meetings.Undertaking;

/** Finds what a committee agreed and asked for about one review or programme. */
final class BusinessReader {
    private final MeetingStore store;
    private final LocalDate today;

    BusinessReader(MeetingStore store, LocalDate today) {
        this.store = store;
        this.today = today;
    }

    /**
     * What the paper is about.
     *
     * @param recommendations of a review; none of a programme
     * @param meeting that it is for
     */
    record About(UUID subject, Set<UUID> recommendations, Optional<UUID> meeting, Optional<Since> since) {}

    Business read(About about) {
        Map<UUID, Meeting> meetings = store.meetings().stream().collect(Collectors.toMap(Meeting::id, one -> one));
        List<AgendaItem> items = store.items().stream()
                .filter(item -> item.subject().equals(Optional.of(about.subject())))
                .toList();
        List<Resolution> all = store.resolutions();
        List<InformationRequest> asked = store.requests();
        Set<UUID> ids = items.stream().map(AgendaItem::id).collect(Collectors.toSet());
        Set<UUID> asking = asked.stream()
                .filter(request -> request.recommendation().filter(about.recommendations()::contains).isPresent())
                .flatMap(request -> request.resolution().stream())
                .collect(Collectors.toSet());
        List<Resolution> resolutions = all.stream()
                .filter(one -> one.item().filter(ids::contains).isPresent() || asking.contains(one.id()))
                .toList();
        Map<UUID, Integer> numbers = new HashMap<>();
        resolutions.forEach(one -> numbers.put(one.id(), one.ordinal()));
        List<InformationRequest> requests = asked.stream()
                .filter(one -> one.recommendation().filter(about.recommendations()::contains).isPresent()
                        || one.resolution().filter(numbers::containsKey).isPresent())
                .toList();
        Predicate<Undertaking> told = told(about, meetings, resolutions, requests);
        return new Business(
                meetings, numbers, resolutions.stream().filter(told).toList(), requests.stream().filter(told).toList(),
                next(items, meetings, about.meeting()));
    }

    /** What is open, and what was closed since the last paper; in a first paper, all of the latest meeting. */
    private static Predicate<Undertaking> told(
            About about, Map<UUID, Meeting> meetings, List<Resolution> resolutions,
            List<InformationRequest> requests) {
        if (about.since().isPresent()) {
            Since since = about.since().get();
            return one -> one.isOpen() || !since.known().closed(one.id());
        }
        Optional<UUID> latest = Stream.<Undertaking>concat(resolutions.stream(), requests.stream())
                .map(Undertaking::meeting)
                .max(Comparator.comparing(
                        id -> Optional.ofNullable(meetings.get(id)).map(meeting -> meeting.held().from()).orElse(null),
                        Comparator.nullsFirst(Comparator.naturalOrder())));
        return one -> one.isOpen() || latest.equals(Optional.of(one.meeting()));
    }

    /** The earliest that is still to come; what has no date yet is after those that have one. */
    private Optional<AgendaItem> next(List<AgendaItem> items, Map<UUID, Meeting> meetings, Optional<UUID> paperFor) {
        return items.stream()
                .filter(item -> item.meeting().isEmpty() || !item.meeting().equals(paperFor))
                .filter(item -> !day(item, meetings).filter(day -> !day.isAfter(today)).isPresent())
                .filter(item -> paperFor.map(meetings::get)
                        .map(meeting -> meeting.held().from())
                        .flatMap(held -> day(item, meetings).map(held::isBefore))
                        .orElse(true))
                .min(Comparator.comparing(
                        item -> day(item, meetings).orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** The last day on which it can be looked at. */
    private static Optional<LocalDate> day(AgendaItem item, Map<UUID, Meeting> meetings) {
        return item.meeting()
                .map(meetings::get)
                .map(meeting -> meeting.held().until())
                .or(() -> Optional.ofNullable(item.expected().until()));
    }
}
