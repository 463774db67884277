package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.providers.ProviderEvent.Standing;

/**
 * A provider as the list shows it.
 *
 * @param overall the overall rating that holds under each scheme
 * @param doubts how many of its figures somebody should look at
 */
record ProviderRow(Provider provider, Standing standing, List<ProviderRating> overall, int doubts) {
    static List<ProviderRow> of(ProvidersModel.Reading reading) {
        ProviderRegister register = reading.register();
        List<ProviderRow> rows = new ArrayList<>();
        for (Provider provider : register.providers()) {
            List<ProviderRating> overall = reading.schemes().schemes().stream()
                    .flatMap(scheme -> register.overall(provider.id(), scheme.name()).stream())
                    .toList();
            rows.add(new ProviderRow(
                    provider, register.standing(provider.id()), overall,
                    reading.doubts().getOrDefault(provider.id(), 0)));
        }
        return rows;
    }

    UUID id() {
        return provider.id();
    }

    Optional<ProviderRating> under(String scheme) {
        return overall.stream().filter(rating -> rating.scheme().equals(scheme)).findFirst();
    }

    /** The newest day on which anybody rated it. */
    FuzzyDate lastRated() {
        return overall.stream()
                .map(ProviderRating::rated)
                .filter(FuzzyDate::known)
                .max(Comparator.comparing(FuzzyDate::from))
                .orElse(FuzzyDate.UNKNOWN);
    }

    String words() {
        return String.join(" ", provider.name(), String.join(" ", provider.alsoKnown()), provider.framework(),
                provider.registration(), standing.words(),
                String.join(" ", overall.stream().map(rating -> rating.scheme() + " " + rating.word()).toList()));
    }
}
