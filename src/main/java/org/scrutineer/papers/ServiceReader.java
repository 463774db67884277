package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.meetings.Minute;
import org.scrutineer.papers.ServiceMaterial.Heard;
import org.scrutineer.papers.ServiceMaterial.Providers;
import org.scrutineer.providers.ProviderStore;
import org.scrutineer.services.Service;
import org.scrutineer.services.ServiceDesk;

/** Reads what an update on a service is made of. */
public record ServiceReader(
        ServiceDesk desk, ProviderStore providers, RatingSchemeStore schemes, MeetingStore meetings) {

    Service service(UUID subject) {
        return desk.services().service(subject).orElseThrow(Covers::gone);
    }

    /**
     * @param since nothing while no update was issued before
     * @param meeting that the update is for
     */
    ServiceMaterial read(
            UUID subject, Optional<Since> since, Optional<UUID> meeting, MaterialReader reader) {
        return new ServiceMaterial(
                service(subject), desk.services().figures(subject),
                new Providers(providers.register(), schemes.ofProviders()), heard(subject),
                reader.business(new BusinessReader.About(subject, Set.of(), meeting, since)));
    }

    /** At the latest meeting whose minutes have anything about it. */
    private Optional<Heard> heard(UUID subject) {
        return meetings.items().stream()
                .filter(item -> item.subject().equals(Optional.of(subject)))
                .flatMap(item -> heard(item).stream())
                .max(Comparator.comparing(
                        heard -> heard.meeting().held().from(), Comparator.nullsFirst(
                                Comparator.<LocalDate>naturalOrder())));
    }

    private Optional<Heard> heard(AgendaItem item) {
        Optional<Meeting> meeting = item.meeting().flatMap(meetings::meeting);
        List<Minute> minutes = meeting.map(Meeting::id).map(meetings::minutes).orElse(List.of()).stream()
                .filter(minute -> minute.item().equals(Optional.of(item.id())))
                .toList();
        return meeting.filter(_ -> !minutes.isEmpty()).map(held -> new Heard(held, minutes));
    }
}
