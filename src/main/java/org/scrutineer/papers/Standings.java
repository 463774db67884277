package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.periods.Period;
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
        List<ProviderEvent> until = events.stream().filter(event -> !isAfter(event, day)).toList();
        if (until.isEmpty()) {
            boolean joinsLater = !events.isEmpty() && events.getFirst().kind() == ProviderEvent.Kind.JOINED;
            return joinsLater ? Optional.empty() : Optional.of(Standing.ACTIVE);
        }
        return Optional.of(until.getLast().kind().standing());
    }

    /** What has no known date counts as having been so for long. */
    private static boolean isAfter(ProviderEvent event, LocalDate day) {
        return event.happened().known() && event.happened().from().isAfter(day);
    }

    /** Whether a return is due: it had not left before the period began, and had joined before it ended. */
    boolean expected(Provider provider, Period period) {
        return at(provider.id(), period.until()).isPresent()
                && at(provider.id(), period.from().minusDays(1)).filter(Standing.LEFT::equals).isEmpty();
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
