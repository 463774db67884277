package org.scrutineer.providers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.providers.Provider.Contact;
import org.scrutineer.providers.ProviderEvent.Standing;

/**
 * The register of providers as it was read at one moment.
 *
 * @param events oldest first
 * @param ratings newest first
 */
public record ProviderRegister(
        List<Provider> providers, List<Branch> branches, List<Contact> contacts, List<ProviderEvent> events,
        List<ProviderRating> ratings) {
    public ProviderRegister {
        providers = List.copyOf(providers);
        branches = List.copyOf(branches);
        contacts = List.copyOf(contacts);
        events = List.copyOf(events);
        ratings = List.copyOf(ratings);
    }

    public Optional<Provider> provider(UUID id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    public List<ProviderEvent> events(UUID provider) {
        return events.stream().filter(event -> event.provider().equals(provider)).toList();
    }

    public List<ProviderRating> ratings(UUID provider) {
        return ratings.stream().filter(rating -> rating.provider().equals(provider)).toList();
    }

    public List<Branch> branches(UUID provider) {
        return branches.stream().filter(branch -> branch.provider().equals(provider)).toList();
    }

    public List<Contact> contacts(UUID provider) {
        return contacts.stream().filter(contact -> contact.provider().equals(provider)).toList();
    }

    /** How it stands by the last thing that became of it; one of which nothing is known is active. */
    public Standing standing(UUID provider) {
        return events(provider).stream().reduce((one, later) -> later)
                .map(event -> event.kind().standing())
                .orElse(Standing.ACTIVE);
    }

    /** The rating that holds for each aspect of a scheme; the overall one has the empty aspect. */
    public Map<String, ProviderRating> current(UUID provider, String scheme) {
        Map<String, ProviderRating> current = new LinkedHashMap<>();
        ratings(provider).stream()
                .filter(rating -> rating.scheme().equals(scheme) && rating.branch().isEmpty())
                .forEach(rating -> current.putIfAbsent(rating.aspect(), rating));
        return current;
    }

    /** The overall rating that holds under a scheme. */
    public Optional<ProviderRating> overall(UUID provider, String scheme) {
        return Optional.ofNullable(current(provider, scheme).get(ProviderRating.OVERALL));
    }
}
