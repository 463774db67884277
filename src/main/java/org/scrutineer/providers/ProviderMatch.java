package org.scrutineer.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.intake.Newcomers;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.providers.Provider.Contact;

/** Which records of the register a council’s list speaks of; what it does not have yet gets an id of its own. */
final class ProviderMatch {
    private final ProviderRegister register;
    private final Newcomers newcomers;

    ProviderMatch(ProviderRegister register, Newcomers newcomers) {
        this.register = register;
        this.newcomers = newcomers;
    }

    ProviderRegister register() {
        return register;
    }

    Optional<Provider> held(String name) {
        return Provider.named(register.providers(), name);
    }

    UUID provider(String name) {
        return held(name).map(Provider::id)
                .orElseGet(() -> newcomers.id("provider", ProviderNames.plain(name)));
    }

    UUID branch(UUID provider, String name) {
        return register.branches(provider).stream()
                .filter(branch -> ProviderNames.plain(branch.name()).equals(ProviderNames.plain(name)))
                .map(Branch::id)
                .findFirst()
                .orElseGet(() -> newcomers.id("branch", List.of(provider, ProviderNames.plain(name))));
    }

    UUID contact(UUID provider, String name) {
        return register.contacts(provider).stream()
                .filter(contact -> contact.name().equalsIgnoreCase(name))
                .map(Contact::id)
                .findFirst()
                .orElseGet(() -> newcomers.id("contact", List.of(provider, ProviderNames.plain(name))));
    }

    /** What a list says of a rating, and whose it is. */
    record Rated(UUID provider, Optional<UUID> branch, String scheme, String aspect) {}

    /** The rating that holds, of the provider or of its branch. */
    Optional<ProviderRating> current(Rated rated) {
        return ratings(rated).stream().findFirst();
    }

    /** The rating of that day; without a day the one that has none either. */
    UUID rating(Rated rated, FuzzyDate day) {
        return ratings(rated).stream()
                .filter(rating -> same(rating.rated(), day))
                .map(ProviderRating::id)
                .findFirst()
                .orElseGet(() -> newcomers.id("rating", List.of(rated, day)));
    }

    private List<ProviderRating> ratings(Rated rated) {
        return register.ratings(rated.provider()).stream()
                .filter(rating -> rating.branch().equals(rated.branch()) && rating.scheme().equals(rated.scheme())
                        && rating.aspect().equals(rated.aspect()))
                .toList();
    }

    /** The event of a kind that the register has already; of that day, where the list gives one. */
    Optional<ProviderEvent> event(UUID provider, ProviderEvent.Kind kind, FuzzyDate day) {
        return register.events(provider).stream()
                .filter(event -> event.kind() == kind && (day.text().isEmpty() || same(event.happened(), day)))
                .reduce((one, later) -> later);
    }

    UUID newEvent(UUID provider, ProviderEvent.Kind kind) {
        return newcomers.id("event", List.of(provider, kind));
    }

    /** A list that gives no date tells only that it was so by the day on which it is taken in. */
    static FuzzyDate by(LocalDate today) {
        FuzzyDate day = FuzzyDate.on(today);
        return new FuzzyDate("By " + day.text(), day.from(), day.until());
    }

    private static boolean same(FuzzyDate one, FuzzyDate other) {
        return one.known() && other.known()
                ? one.from().equals(other.from()) && one.until().equals(other.until())
                : one.text().equals(other.text());
    }
}
