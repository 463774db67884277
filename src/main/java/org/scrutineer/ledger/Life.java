package org.scrutineer.ledger;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whether a record counts as deleted. A delete is a mark and never beats an edit: where somebody edited without knowing
 * of the delete, and whoever deleted did not know of the edit, the record stays until a person decides.
 */
final class Life {
    private Life() {}

    /**
     * The edits that no deletion knows of.
     *
     * @param deletions the heads that mark the record as deleted
     * @param edits the heads of its other groups
     * @param referring the heads by which other records refer to it
     * @param seen what each head knew of
     */
    static Set<UUID> unknown(Collection<UUID> deletions, Collection<UUID> edits, Collection<UUID> referring,
            Map<UUID, ? extends Collection<UUID>> seen) {
        Set<UUID> unknown = new LinkedHashSet<>(edits);
        // The first versions did not ask what refers to a record; each had seen all there was in its one workspace.
        if (deletions.stream().allMatch(deletion -> seen.containsKey(deletion)
                && seen.get(deletion).contains(deletion))) {
            unknown.addAll(referring);
        }
        for (UUID deletion : deletions) {
            Collection<UUID> known = seen.containsKey(deletion) ? seen.get(deletion) : Set.of();
            unknown.removeIf(edit -> known.contains(edit)
                    || seen.containsKey(edit) && seen.get(edit).contains(deletion));
        }
        return unknown;
    }
}
