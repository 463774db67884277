package org.scrutineer.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A clash with all that a person needs to decide it.
 *
 * @param before the last value that all sides knew; empty where there was none
 * @param sides what each said, with who and when; for a deletion also the edits that it did not know of, each with its
 *     own group
 */
public record Disagreement(Clash clash, Optional<Fields> before, List<Side> sides) {
    public Disagreement {
        sides = List.copyOf(sides);
    }

    /** @param here whether it was done in this workspace; otherwise a pack brought it */
    public record Side(HistoryEntry entry, boolean here) {}
}
