package org.scrutineer.committees;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ratings.RatingRule;
import org.scrutineer.ratings.RatingScheme;

/**
 * Everything that a council sets for itself.
 *
 * @param look how its papers look, and the ledger in which all of it is kept
 * @param usedBy titles of what is rated in a scheme, by the id under which it is stored
 */
public record CouncilDesk(
        RatingSchemeStore schemes, RatingRuleStore rules, OfficerStore officers, LookDesk look,
        Function<UUID, List<String>> usedBy) {
    public Ledger ledger() {
        return look.ledger();
    }

    /**
     * A scheme with where it is used.
     *
     * @param id nothing for one of the tool's own that nobody has changed or used
     */
    public record Scheme(Optional<UUID> id, RatingScheme scheme, List<String> usedBy) {}

    /** The settings as they are now. */
    public record Reading(List<Scheme> schemes, List<RatingRule> rules, List<Officer> officers) {}

    public Reading read() {
        Map<UUID, RatingScheme> stored = schemes.stored();
        List<Scheme> all = Stream.concat(schemes.schemes().stream(), schemes.ofProviders().stream()).map(scheme -> {
            Optional<UUID> id = stored.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(scheme))
                    .map(Map.Entry::getKey)
                    .findFirst();
            return new Scheme(id, scheme, id.map(usedBy).orElse(List.of()));
        }).toList();
        return new Reading(all, rules.rules(), officers.officers());
    }
}
