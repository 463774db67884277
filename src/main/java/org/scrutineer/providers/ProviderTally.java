package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.ratings.RatingScheme;

/**
 * How many providers have which overall rating under one scheme, with the base and what remains of it. The remainder is
 * never smoothed: a provider of whom no rating is recorded is unaccounted for, which is not the same as not yet rated.
 *
 * @param scheme its name
 * @param counts rating to number, in the scheme’s order; only ratings that occur
 * @param base how many there are said to be: the number of providers, or one that is stated elsewhere
 * @param left how many of them have left the framework
 */
public record ProviderTally(String scheme, Map<RatingMark, Integer> counts, int base, int left) {

    /** @param stated how many there are said to be, where that is not the number of providers */
    public static ProviderTally of(
            ProviderRegister register, List<Provider> providers, RatingScheme scheme, Optional<Integer> stated) {
        Map<RatingMark, Integer> counts = new LinkedHashMap<>();
        scheme.levels().forEach(level -> counts.put(level.mark(), 0));
        int left = 0;
        for (Provider provider : providers) {
            register.overall(provider.id(), scheme.name())
                    .ifPresent(rating -> counts.merge(scheme.mark(rating.word()), 1, Integer::sum));
            left += register.standing(provider.id()) == Standing.LEFT ? 1 : 0;
        }
        counts.values().removeIf(count -> count == 0);
        return new ProviderTally(scheme.name(), counts, stated.orElse(providers.size()), left);
    }

    public int counted() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of the base have no rating on record; below zero when more are rated than there are said to be. */
    public int remainder() {
        return base - counted();
    }

    /** "14 Good, 3 Requires improvement, 5 Not yet rated: 22 of 26; 4 unaccounted for". */
    public String words() {
        List<String> parts = new ArrayList<>();
        counts.forEach((mark, count) -> parts.add(count + " " + mark.word()));
        String rated = parts.isEmpty() ? "No rating on record" : String.join(", ", parts);
        String rest = remainder() > 0
                ? "; " + remainder() + " unaccounted for"
                : remainder() < 0 ? "; " + -remainder() + " more than there are said to be" : "";
        return rated + ": " + counted() + " of " + base + rest;
    }

    /** "5 of the 26 have left, so 21 are there now."; empty where nobody has. */
    public String departures() {
        if (left == 0) {
            return "";
        }
        return left + " of the " + base + (left == 1 ? " has" : " have") + " left, so " + (base - left)
                + (base - left == 1 ? " is" : " are") + " there now.";
    }
}
