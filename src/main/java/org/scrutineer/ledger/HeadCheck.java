package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Whether the heads that are kept are the changes that nobody replaced. */
final class HeadCheck {
    private final DSLContext store;
    private final Kinds kinds;
    private final Faults faults;

    HeadCheck(DSLContext store, Kinds kinds, Faults faults) {
        this.store = store;
        this.kinds = kinds;
        this.faults = faults;
    }

    private record Head(GroupKey key, UUID change) {}

    /** What shows in the tables for one field group. */
    record Shown(String kind, String value) {}

    /** @return what shows in the tables, for each field group that was ever set */
    Map<GroupKey, Shown> check(List<Change.Linked> changes) {
        Set<UUID> replaced = new HashSet<>();
        changes.forEach(linked -> replaced.addAll(linked.change().parents()));
        Map<Head, String> expected = new HashMap<>();
        Map<UUID, List<Change>> ofRecord = new LinkedHashMap<>();
        for (Change.Linked linked : changes) {
            Change change = linked.change();
            if (!replaced.contains(change.id())) {
                expected.put(new Head(change.key(), change.id()), change.kind());
                ofRecord.computeIfAbsent(change.key().record(), none -> new ArrayList<>()).add(change);
            }
        }
        Set<Head> stored = new HashSet<>(store.selectFrom(HEAD)
                .fetch(row -> new Head(new GroupKey(row.getRecordId(), row.getFieldGroup()), row.getChangeId())));
        expected.forEach((head, kind) -> {
            if (!stored.contains(head)) {
                faults.add("current values that are not marked",
                        "The current " + head.key().group() + " of a " + kind + " is not marked as current.");
            }
        });
        stored.forEach(head -> {
            if (!expected.containsKey(head)) {
                faults.add("values that are marked by mistake",
                        "A " + head.key().group() + " that was replaced or never written is marked as current.");
            }
        });
        Map<GroupKey, Shown> shown = new HashMap<>();
        ofRecord.values().forEach(heads -> show(heads, shown));
        Map<UUID, List<Change>> referring = referring(ofRecord, shown);
        ofRecord.forEach((record, heads) -> heads.stream().filter(Change::isLife).findFirst().ifPresent(
                life -> shown.put(life.key(), new Shown(
                        life.kind(), life(heads, referring.getOrDefault(record, List.of()))))));
        return shown;
    }

    /** For each record the heads of others that say what shows and name it. */
    private Map<UUID, List<Change>> referring(Map<UUID, List<Change>> ofRecord, Map<GroupKey, Shown> shown) {
        Map<UUID, List<Change>> referring = new HashMap<>();
        ofRecord.values().forEach(heads -> heads.forEach(head -> {
            Map<String, String> shows = Json.fields(shown.get(head.key()).value()).values();
            Map<String, String> says = Json.fields(head.after()).values();
            kinds.references().stream()
                    .filter(reference -> reference.from().name().equals(head.kind()))
                    .map(reference -> reference.column().getName())
                    .filter(column -> says.get(column) != null && says.get(column).equals(shows.get(column)))
                    .map(column -> UUID.fromString(says.get(column)))
                    .filter(record -> !record.equals(head.key().record()))
                    .forEach(record -> referring.computeIfAbsent(record, none -> new ArrayList<>()).add(head));
        }));
        return referring;
    }

    private static void show(List<Change> heads, Map<GroupKey, Shown> shown) {
        Map<GroupKey, Change> newest = new HashMap<>();
        heads.forEach(head -> newest.merge(head.key(), head,
                (one, other) -> Heads.isAfter(one.id(), other.id()) ? one : other));
        newest.forEach((key, head) -> shown.put(key, new Shown(head.kind(), head.after())));
    }

    private static String life(List<Change> heads, List<Change> referring) {
        Map<Boolean, List<Change>> marks = heads.stream().collect(Collectors.partitioningBy(Change::isLife));
        Map<UUID, List<UUID>> seen = new HashMap<>();
        heads.forEach(head -> seen.put(head.id(), head.seen()));
        referring.forEach(head -> seen.put(head.id(), head.seen()));
        boolean deleted = marks.get(true).stream().allMatch(Change::deletes)
                && Life.unknown(ids(marks.get(true)), ids(marks.get(false)), ids(referring), seen).isEmpty();
        return Json.of(Fields.of("deleted", deleted));
    }

    private static List<UUID> ids(List<Change> changes) {
        return changes.stream().map(Change::id).toList();
    }
}
