package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_PARENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * How the changes of some records follow each other, and which change each of them brings back into force.
 *
 * <p>An inverse change is not somebody's new opinion: it brings back what held before the change it inverts. So a
 * group is "edited since" only when another person's change is in force, however often it was undone and redone.
 */
final class Lineage {
    private final Map<UUID, Link> links = new HashMap<>();
    private final Map<GroupKey, List<Link>> byKey = new HashMap<>();
    private final Map<UUID, Set<GroupKey>> keys = new HashMap<>();
    private final Map<UUID, Set<UUID>> inForce = new HashMap<>();
    private final Map<GroupKey, Set<UUID>> heads = new HashMap<>();

    private Lineage() {}

    /** @param undoes the set that the change's set inverts, or null */
    record Link(UUID change, UUID set, GroupKey key, String kind, UUID undoes, long arrival, Set<UUID> parents) {}

    static Lineage of(DSLContext store, Collection<UUID> records) {
        Lineage lineage = new Lineage();
        Asked.of(records).forEach(some -> lineage.load(store, some));
        lineage.links.values().stream()
                .sorted(Comparator.comparingLong(Link::arrival))
                .forEach(lineage::follow);
        return lineage;
    }

    private void load(DSLContext store, Table<?> asked) {
        store.select(CHANGE.ID, CHANGE.SET_ID, CHANGE.RECORD_ID, CHANGE.FIELD_GROUP, CHANGE.RECORD_KIND,
                CHANGE_SET.UNDOES, CHANGE.ARRIVAL)
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.RECORD_ID.eq(Asked.ID))
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                .forEach(row -> links.put(row.value1(), new Link(
                        row.value1(), row.value2(), new GroupKey(row.value3(), row.value4()), row.value5(),
                        row.value6(), row.value7(), new HashSet<>())));
        store.select(CHANGE_PARENT.CHANGE_ID, CHANGE_PARENT.PARENT_ID)
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.RECORD_ID.eq(Asked.ID))
                .join(CHANGE_PARENT)
                .on(CHANGE_PARENT.CHANGE_ID.eq(CHANGE.ID))
                .forEach(row -> links.get(row.value1()).parents().add(row.value2()));
    }

    /** Parents have followed already: nobody can have seen a change that came later. */
    private void follow(Link link) {
        keys.computeIfAbsent(link.key().record(), none -> new LinkedHashSet<>()).add(link.key());
        List<Link> before = byKey.computeIfAbsent(link.key(), none -> new ArrayList<>());
        Set<UUID> brings = new LinkedHashSet<>();
        before.stream()
                .filter(earlier -> earlier.set().equals(link.undoes()))
                .findFirst()
                .ifPresentOrElse(
                        inverted -> inverted.parents().forEach(parent -> brings.addAll(inForce(parent))),
                        () -> brings.add(link.change()));
        inForce.put(link.change(), brings);
        before.add(link);
        Set<UUID> current = heads.computeIfAbsent(link.key(), none -> new LinkedHashSet<>());
        current.removeAll(link.parents());
        current.add(link.change());
    }

    /** The changes that the given one makes hold: itself, or what an inverse brings back; none for "never set". */
    Set<UUID> inForce(UUID change) {
        return inForce.getOrDefault(change, Set.of());
    }

    /** The changes that hold now. */
    Set<UUID> inForce(GroupKey key) {
        Set<UUID> holding = new LinkedHashSet<>();
        heads.getOrDefault(key, Set.of()).forEach(head -> holding.addAll(inForce(head)));
        return holding;
    }

    /** The newest change that all of the given ones of one group go back to. */
    Optional<UUID> before(Collection<UUID> changes) {
        return changes.stream()
                .map(this::ancestors)
                .reduce((one, other) -> {
                    one.retainAll(other);
                    return one;
                })
                .flatMap(
                        common -> common.stream().max(Comparator.comparingLong(change -> links.get(change).arrival())));
    }

    /** All that a change replaced, and what those had replaced. */
    Set<UUID> ancestors(UUID change) {
        Set<UUID> ancestors = new HashSet<>();
        Deque<UUID> next = new ArrayDeque<>(links.get(change).parents());
        while (!next.isEmpty()) {
            UUID parent = next.pop();
            if (links.containsKey(parent) && ancestors.add(parent)) {
                next.addAll(links.get(parent).parents());
            }
        }
        return ancestors;
    }

    Link link(UUID change) {
        return links.get(change);
    }

    /** The field groups of a record that were ever set. */
    Set<GroupKey> keys(UUID record) {
        return keys.getOrDefault(record, Set.of());
    }

    /** The set that first said something about the record. */
    UUID creator(UUID record) {
        return keys(record).stream()
                .map(key -> byKey.get(key).getFirst())
                .min(Comparator.comparingLong(Link::arrival))
                .orElseThrow()
                .set();
    }
}
