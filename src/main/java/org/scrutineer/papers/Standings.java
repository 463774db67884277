package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.providers.ProviderRegister;

/** How providers stood on a day, by what had become of them until then. */
record Standings(ProviderRegister register) {

    /** Nothing for one that joined only later; one of which nothing is known is active. */
    Optional<Standing> at(UUID provider, LocalDate day) {
        List<ProviderEvent> events = register.events(provider);
        Optional<Standing> sometime = sometime(events);
        List<ProviderEvent> until = events.stream().filter(event -> !isAfter(event, day)).toList();
        if (until.isEmpty()) {
            boolean joinsLater = !events.isEmpty() && events.getFirst().kind() == ProviderEvent.Kind.JOINED;
            return joinsLater ? Optional.empty() : Optional.of(Standing.ACTIVE);
        }
        Standing last = until.getLast().kind().standing();
        return Optional.of(sometime.filter(worse -> worse.compareTo(last) > 0).orElse(last));
    }

    /** Who left or was suspended on a day that nobody noted is so until it is said to have resumed. */
    private static Optional<Standing> sometime(List<ProviderEvent> events) {
        return events.stream().anyMatch(event -> event.kind() == ProviderEvent.Kind.RESUMED)
                ? Optional.empty()
                : events.stream()
                        .filter(event -> !event.happened().known())
                        .map(event -> event.kind().standing())
                        .max(Comparator.naturalOrder());
    }

    private static boolean isAfter(ProviderEvent event, LocalDate day) {
        return event.happened().known() && event.happened().from().isAfter(day);
    }

    /** Those that had not left by the end of a day. */
    List<Provider> inPlace(LocalDate day) {
        return register.providers().stream()
                .filter(provider -> at(provider.id(), day).filter(standing -> standing != Standing.LEFT).isPresent())
                .toList();
    }

    /** The overall rating of the provider as a whole that held on a day; one without a known date counts. */
    Optional<ProviderRating> rating(Provider provider, String scheme, LocalDate day) {
        return register.ratings(provider.id()).stream()
                .filter(rating -> rating.overall() && rating.scheme().equals(scheme))
                .filter(rating -> !rating.rated().known() || !rating.rated().from().isAfter(day))
                .findFirst();
    }
}
