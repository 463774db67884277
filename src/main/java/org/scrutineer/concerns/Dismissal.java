package org.scrutineer.concerns;

import java.util.Set;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * What a person said of a pattern that was none. It does not come back for the same concerns or some of them.
 *
 * @param sort what the concerns are about
 */
public record Dismissal(UUID id, String sort, Set<UUID> concerns, String reason, String by) {
    public static final RecordKind KIND = RecordKind.of(
            "dismissed pattern", "pattern: sort concerns", "reason: reason dismissed_by")
            .prose("reason")
            .words("dismissed_by");

    public Dismissal {
        concerns = Set.copyOf(concerns);
    }
}
