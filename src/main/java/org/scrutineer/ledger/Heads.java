package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SEEN;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * The changes that nobody replaced, for some records.
 *
 * <p>Where there are several for one field group, the one with the largest id shows until a person decides: no clock
 * and no order of arrival has a say.
 */
final class Heads {
    private static final String ALIVE = "{\"deleted\":\"false\"}";

    private final Map<GroupKey, List<UUID>> changes = new HashMap<>();
    private final Map<UUID, String> after = new HashMap<>();
    private final Map<GroupKey, String> values = new HashMap<>();
    private final Map<UUID, Set<GroupKey>> keys = new HashMap<>();
    private final Map<UUID, Set<UUID>> unknownToDeletion = new HashMap<>();
    private final Map<UUID, RecordKind> marked = new LinkedHashMap<>();
    private Map<UUID, Set<UUID>> referring = Map.of();

    private Heads() {}

    static Heads of(DSLContext store, Kinds kinds, Collection<UUID> records) {
        Heads heads = new Heads();
        Asked.of(records).forEach(asked -> store.select(
                HEAD.RECORD_ID, HEAD.FIELD_GROUP, HEAD.CHANGE_ID, CHANGE.AFTER_FIELDS, CHANGE.RECORD_KIND)
                .from(asked)
                .join(HEAD)
                .on(HEAD.RECORD_ID.eq(Asked.ID))
                .join(CHANGE)
                .on(CHANGE.ID.eq(HEAD.CHANGE_ID))
                .forEach(row -> heads.add(
                        new GroupKey(row.value1(), row.value2()), row.value3(),
                        kinds.complete(row.value5(), row.value2(), row.value4()), kinds.named(row.value5()))));
        heads.decideLife(store, kinds);
        return heads;
    }

    private void add(GroupKey key, UUID change, String value, RecordKind kind) {
        if (key.group().equals(RecordKind.LIFE) && value.equals(Change.DELETED)) {
            marked.put(key.record(), kind);
        }
        keys.computeIfAbsent(key.record(), none -> new LinkedHashSet<>()).add(key);
        after.put(change, value);
        List<UUID> all = changes.computeIfAbsent(key, none -> new ArrayList<>());
        all.add(change);
        if (all.stream().noneMatch(other -> isAfter(other, change))) {
            values.put(key, value);
        }
    }

    private void decideLife(DSLContext store, Kinds kinds) {
        if (!marked.isEmpty()) {
            referring = new Referring(store, kinds).to(marked);
            Map<UUID, Set<UUID>> seen = seen(store);
            marked.keySet().forEach(record -> decideLife(record, seen));
        }
    }

    private void decideLife(UUID record, Map<UUID, Set<UUID>> seen) {
        GroupKey life = new GroupKey(record, RecordKind.LIFE);
        List<UUID> marks = changes.get(life);
        boolean undecided = marks.stream().anyMatch(change -> !after.get(change).equals(Change.DELETED));
        List<UUID> deletions = marks.stream().filter(change -> after.get(change).equals(Change.DELETED)).toList();
        Set<UUID> unknown = Life.unknown(
                deletions, others(record), referring.getOrDefault(record, Set.of()), seen);
        if (!unknown.isEmpty()) {
            unknownToDeletion.put(record, unknown);
        }
        if (undecided || !unknown.isEmpty()) {
            values.put(life, ALIVE);
        }
    }

    private Map<UUID, Set<UUID>> seen(DSLContext store) {
        List<UUID> heads = new ArrayList<>();
        marked.keySet().forEach(record -> {
            keys.get(record).forEach(key -> heads.addAll(changes.get(key)));
            heads.addAll(referring.getOrDefault(record, Set.of()));
        });
        Map<UUID, Set<UUID>> seen = new HashMap<>();
        Asked.of(heads).forEach(asked -> store.select(CHANGE_SEEN.CHANGE_ID, CHANGE_SEEN.SEEN_ID)
                .from(asked)
                .join(CHANGE_SEEN)
                .on(CHANGE_SEEN.CHANGE_ID.eq(Asked.ID))
                .forEach(row -> seen.computeIfAbsent(row.value1(), none -> new HashSet<>()).add(row.value2())));
        return seen;
    }

    static boolean isAfter(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) > 0;
    }

    /** Whether anything was ever said about the record. */
    boolean know(UUID record) {
        return keys.containsKey(record);
    }

    List<UUID> changes(GroupKey key) {
        return changes.getOrDefault(key, List.of());
    }

    /** The changes that say what shows: one, or several that say the same. */
    List<UUID> shown(GroupKey key) {
        String value = value(key);
        List<UUID> shown = changes(key).stream().filter(change -> after.get(change).equals(value)).toList();
        // A deletion that is not believed says something else than what shows, and is what there is to replace.
        return shown.isEmpty() ? changes(key) : shown;
    }

    /** The heads of all groups of a record but the mark that it is deleted. */
    List<UUID> others(UUID record) {
        return keys.getOrDefault(record, Set.of()).stream()
                .filter(key -> !key.group().equals(RecordKind.LIFE))
                .flatMap(key -> changes.get(key).stream())
                .toList();
    }

    /** The current value as JSON, or null when it was never set. */
    String value(GroupKey key) {
        return values.get(key);
    }

    /** Whether a person has to decide: several values hold, or an edit and a deletion did not know of each other. */
    boolean clash(GroupKey key) {
        return changes(key).stream().map(after::get).distinct().count() > 1
                || (key.group().equals(RecordKind.LIFE) && !unknownToDeletion(key.record()).isEmpty());
    }

    /** The edits of a record, and what else refers to it, that no deletion of it knows of. */
    Set<UUID> unknownToDeletion(UUID record) {
        return unknownToDeletion.getOrDefault(record, Set.of());
    }

    Set<GroupKey> keys(UUID record) {
        return keys.getOrDefault(record, Set.of());
    }

    Set<GroupKey> keys() {
        return values.keySet();
    }
}
