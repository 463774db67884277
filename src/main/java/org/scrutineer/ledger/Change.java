package org.scrutineer.ledger;

import java.util.List;
import java.util.UUID;

/**
 * One change as it is written, texts already in the ledger's form.
 *
 * @param kind name of the record's kind
 * @param before null when the group had never been set
 * @param source null when it was typed
 * @param parents the changes that were current when it was made, and are not any more
 * @param seen changes of other groups that count only for whether the record is deleted: what a deletion knew of, and
 *     the deletions that an edit knew of
 */
public record Change(
        UUID id, UUID set, GroupKey key, String kind, String before, String after, String source, List<UUID> parents,
        List<UUID> seen) {
    static final String DELETED = "{\"deleted\":\"true\"}";

    public Change {
        parents = List.copyOf(parents);
        seen = List.copyOf(seen);
    }

    Change withSeen(List<UUID> changes) {
        return new Change(id, set, key, kind, before, after, source, parents, changes);
    }

    boolean deletes() {
        return isLife() && after.equals(DELETED);
    }

    boolean isLife() {
        return key.group().equals(RecordKind.LIFE);
    }

    /**
     * A change as it stands in a store.
     *
     * @param previousHash of the change that came before it on its device
     */
    public record Linked(Change change, String previousHash, String hash) {}
}
