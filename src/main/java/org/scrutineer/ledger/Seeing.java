package org.scrutineer.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Notes what a deletion knew of, and that an edit knew of a deletion, so that later nobody has to guess which of the two
 * came without knowing of the other. Lives inside one transaction, before the tables are changed.
 */
final class Seeing {
    private final DSLContext store;
    private final Kinds kinds;
    private final Referring referring;

    Seeing(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
        this.referring = new Referring(store, kinds);
    }

    /** @param heads of the records that are changed */
    List<Change> see(List<Change> changes, Heads heads) {
        Map<UUID, RecordKind> going = new HashMap<>();
        Set<UUID> used = new LinkedHashSet<>();
        changes.forEach(change -> {
            if (change.deletes()) {
                going.put(change.key().record(), kinds.named(change.kind()));
            } else if (!change.isLife()) {
                used.add(change.key().record());
                used.addAll(referring.named(change.kind(), change.after()));
            }
        });
        Map<UUID, List<UUID>> deletions = deletions(used);
        Map<UUID, Set<UUID>> referring = going.isEmpty() ? Map.of() : this.referring.to(going);
        return changes.stream()
                .map(change -> change.deletes()
                        ? change.withSeen(known(change, changes, heads, referring))
                        : change.withSeen(deleted(change, deletions)))
                .toList();
    }

    /** The marks of those of some records that show as deleted. */
    private Map<UUID, List<UUID>> deletions(Collection<UUID> records) {
        Set<UUID> marked = referring.marked(records).keySet();
        Map<UUID, List<UUID>> deletions = new HashMap<>();
        if (!marked.isEmpty()) {
            Heads heads = Heads.of(store, kinds, marked);
            marked.stream()
                    .map(record -> new GroupKey(record, RecordKind.LIFE))
                    .filter(life -> Change.DELETED.equals(heads.value(life)))
                    .forEach(life -> deletions.put(life.record(), heads.changes(life)));
        }
        return deletions;
    }

    private List<UUID> known(Change deletion, List<Change> together, Heads heads, Map<UUID, Set<UUID>> referring) {
        UUID record = deletion.key().record();
        Set<UUID> known = new LinkedHashSet<>(heads.others(record));
        known.addAll(referring.getOrDefault(record, Set.of()));
        together.stream()
                .filter(other -> other.key().record().equals(record) && !other.isLife()
                        || this.referring.named(other.kind(), other.after()).contains(record))
                .forEach(other -> known.add(other.id()));
        // Its own id says that it also knew what refers to the record.
        known.add(deletion.id());
        return List.copyOf(known);
    }

    private List<UUID> deleted(Change edit, Map<UUID, List<UUID>> deletions) {
        if (edit.isLife() || deletions.isEmpty()) {
            return List.of();
        }
        List<UUID> seen = new ArrayList<>(deletions.getOrDefault(edit.key().record(), List.of()));
        referring.named(edit.kind(), edit.after()).stream()
                .filter(record -> !record.equals(edit.key().record()))
                .forEach(record -> seen.addAll(deletions.getOrDefault(record, List.of())));
        return seen;
    }
}
