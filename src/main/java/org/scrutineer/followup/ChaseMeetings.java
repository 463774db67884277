package org.scrutineer.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.committees.Committee;
import org.scrutineer.followup.Owed.Kind;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.Undertaking;

/** What was agreed or asked for at meetings and is still open. */
final class ChaseMeetings {
    private final Stores stores;
    private final LocalDate today;

    ChaseMeetings(Stores stores, LocalDate today) {
        this.stores = stores;
        this.today = today;
    }

    List<Owed> owed() {
        Map<UUID, Meeting> meetings = stores.meetings().meetings().stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<UUID, String> committees = stores.committees().committees().stream()
                .collect(Collectors.toMap(Committee::id, Committee::name));
        List<Undertaking> open = new ArrayList<>(stores.meetings().requests());
        open.addAll(stores.meetings().resolutions());
        return open.stream()
                // A resolution that nobody has to do anything about, such as "noted", has neither owner nor date.
                .filter(each -> each.isOpen() && !(kind(each) == Kind.RESOLUTION && each.owner().isBlank()
                        && each.due().text().isEmpty()))
                .map(each -> owed(each, Optional.ofNullable(meetings.get(each.meeting())), committees))
                .toList();
    }

    private static Kind kind(Undertaking undertaking) {
        return switch (undertaking) {
            case org.scrutineer.meetings.InformationRequest request -> Kind.REQUEST;
            case org.scrutineer.meetings.Resolution resolution -> Kind.RESOLUTION;
        };
    }

    private Owed owed(Undertaking each, Optional<Meeting> meeting, Map<UUID, String> committees) {
        // Without a date to be met it is owed from the day of the meeting.
        Optional<LocalDate> since = each.due().known()
                ? Optional.of(each.due().until())
                : meeting.map(Meeting::held).filter(held -> held.known()).map(held -> held.until());
        String where = meeting.map(held -> held.committee().map(committees::get)
                .map(name -> name + ", ").orElse("Meeting ")
                + (held.held().text().isEmpty()
                        ? "date not known"
                        : held.held().text()))
                .orElse("");
        return new Owed(
                each.owner(), each.overdue(today) ? Kind.OVERDUE : kind(each), each.wording(),
                kind(each) == Kind.REQUEST ? "Information request" : "Resolution", where, Optional.empty(), since,
                since.map(day -> ChronoUnit.DAYS.between(day, today)), Optional.empty());
    }
}
