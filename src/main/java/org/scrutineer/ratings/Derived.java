package org.scrutineer.ratings;

import java.util.List;
import java.util.Optional;

/**
 * What the rules make of how something stands, beside what the officer says.
 *
 * @param rating worst of what the rules found; nothing when they found nothing to object to
 * @param reasons one plain sentence for each rule that found something: "The due date passed 40 days ago."
 * @param atOdds whether what is written speaks against the officer's rating, be it for a better one
 */
public record Derived(Optional<Rag> rating, List<String> reasons, boolean atOdds) {
    public static final Derived NOTHING_FOUND = new Derived(Optional.empty(), List.of(), false);

    public Derived {
        reasons = List.copyOf(reasons);
    }

    /** Whether the officer's rating is better than the rules let stand, or at odds with the words: it needs a reason. */
    public boolean differsFrom(Optional<Rag> officer) {
        return rating.isPresent() && officer.isPresent() && !officer.equals(rating)
                && (atOdds || officer.get().compareTo(rating.get()) > 0);
    }
}
