package org.scrutineer.concerns;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * When concerns are more than one-offs.
 *
 * @param sorts what they are about; any, but all the same, where it is empty and they come from several providers
 * @param days from the first to the last, both counted
 * @param atLeast how many concerns
 * @param oneProvider whether they are all about one provider
 * @param sources from how many who do not know of each other
 * @param rateFactor where set, how many times the rate of all providers together, by hours of care delivered, the
 *     provider's own must be: a big provider is not noticed for its size
 */
public record ConcernRule(
        UUID id, String name, List<String> sorts, int days, int atLeast, boolean oneProvider, int sources,
        Optional<BigDecimal> rateFactor, boolean active) {
    public static final RecordKind KIND = RecordKind.of(
            "concern rule", "rule: name sorts days at_least one_provider sources rate_factor active")
            .names("name");

    public ConcernRule {
        sorts = List.copyOf(sorts);
        if (days < 1 || atLeast < 2 || sources < 1 || rateFactor.filter(factor -> factor.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("A rule takes at least two concerns within at least one day");
        }
        if (rateFactor.isPresent() && !oneProvider) {
            throw new IllegalArgumentException("Only of one provider can it be said how many hours it delivered");
        }
    }

    /** The rules that come with the tool. */
    static final List<ConcernRule> OWN = List.of(
            of("Missed visits at one provider", List.of(ConcernSorts.MISSED_VISIT), 28, 3, true, 1, null),
            of("The same from three sources", List.of(), 92, 3, false, 3, null),
            of("More than others for the hours delivered", List.of(), 92, 3, true, 1, new BigDecimal("2")));

    private static ConcernRule of(
            String name, List<String> sorts, int days, int atLeast, boolean oneProvider, int sources,
            BigDecimal factor) {
        return new ConcernRule(
                id(name), name, sorts, days, atLeast, oneProvider, sources, Optional.ofNullable(factor), true);
    }

    /** The same on every laptop, so that a rule that two change is one record. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("concern rule/" + name.strip()).getBytes(StandardCharsets.UTF_8));
    }
}
