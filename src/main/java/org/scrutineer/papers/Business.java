package org.scrutineer.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.Resolution;

/**
 * What a committee agreed and asked for about a review or programme, as far as its next paper tells.
 *
 * @param meetings by id
 * @param numbers of resolutions as printed, by id
 * @param next what the work programme has for it after this paper
 */
record Business(
        Map<UUID, Meeting> meetings,
        Map<UUID, Integer> numbers,
        List<Resolution> resolutions,
        List<InformationRequest> requests,
        Optional<AgendaItem> next) {
    static final Business NONE = new Business(Map.of(), Map.of(), List.of(), List.of(), Optional.empty());

    Business {
        meetings = Map.copyOf(meetings);
        numbers = Map.copyOf(numbers);
        resolutions = List.copyOf(resolutions);
        requests = List.copyOf(requests);
    }

    /** "on 12 March 2026", or what can be said of a meeting without a day. */
    String at(UUID meeting) {
        return Optional.ofNullable(meetings.get(meeting))
                .map(known -> known.held().text())
                .filter(text -> !text.isEmpty())
                .map(Words::at)
                .orElse("at an earlier meeting");
    }

    /** "AGREED (2)", or empty where the request does not come from a resolution. */
    String resolution(InformationRequest request) {
        return request.resolution()
                .map(numbers::get)
                .map(number -> "AGREED (" + number + ")")
                .orElse("");
    }

    /** Those that no request stands for: what was asked for is told once. */
    List<Resolution> resolutionsWithoutRequest() {
        return resolutions.stream()
                .filter(one -> requests.stream().noneMatch(
                        request -> request.resolution().equals(Optional.of(one.id()))))
                .toList();
    }
}
