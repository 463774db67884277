package org.scrutineer.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.ui.Problem;

/** What the register of providers is read and changed with, in the window and on the command line. */
public record ProviderDesk(
        ProviderStore providers, RatingSchemeStore ratings, Ledger ledger, Supplier<LocalDate> today) {

    /** The register with the schemes in which its ratings are written. */
    public record Reading(ProviderRegister register, ProviderSchemes schemes) {}

    public Reading read() {
        return new Reading(providers.register(), schemes());
    }

    public ProviderSchemes schemes() {
        return new ProviderSchemes(ratings.ofProviders());
    }

    /**
     * The one provider that a person means by its name, one of its other names or a part of it.
     *
     * @throws Problem that names those that could be meant
     */
    public Provider provider(String name) {
        List<Provider> all = providers.providers();
        return Provider.named(all, name).orElseGet(() -> Titled.find(
                all, Provider::name, name, "provider", "Add it first: scrutineer provider add “" + name + "”."));
    }

    /** Providers that may be one and the same. */
    List<ProviderLikeness.Alike> duplicates() {
        return ProviderLikeness.find(providers.register(), providers.distinctions());
    }

    /** Providers that may be one and the same, each pair in a few words, with the one of which more is known. */
    public List<Duplicate> possibleDuplicates() {
        return duplicates().stream()
                .map(alike -> new Duplicate(alike.into().id(), alike.one().name(), alike.into().name()))
                .toList();
    }

    /** @param provider the one of the two of which more is known */
    public record Duplicate(UUID provider, String name, String of) {}

    /** The branch of a provider that goes by a name. */
    public Branch branch(Provider provider, String name) {
        List<Branch> all = providers.branches().stream()
                .filter(branch -> branch.provider().equals(provider.id()))
                .toList();
        return Titled.find(all, Branch::name, name, "branch of " + provider.name(),
                "Add it first: scrutineer provider branch “" + provider.name() + "” “" + name + "”.");
    }

    /** @throws Problem when another provider goes by a name already */
    void unused(String name, Optional<Provider> unless) {
        if (ProviderNames.plain(name).isEmpty()) {
            throw new Problem("The provider has no name.", "Give it one.");
        }
        providers.providers().stream()
                .filter(other -> unless.filter(own -> own.id().equals(other.id())).isEmpty() && other.isCalled(name))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem(
                            "“" + name.strip() + "” is a name of " + other.name() + " already.",
                            "Change that provider, or give another name.");
                });
    }
}
