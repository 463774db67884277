package org.scrutineer.ledger;

import java.util.List;
import java.util.UUID;

/**
 * One change as it is written, texts already in the ledger's form.
 *
 * @param before null when the group had never been set
 * @param source null when it was typed
 * @param parents the changes that were current when it was made
 */
record Change(
        UUID id, UUID set, GroupKey key, RecordKind kind, String before, String after, String source,
        List<UUID> parents) {}
