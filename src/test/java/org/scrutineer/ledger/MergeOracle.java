package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a merge should come to, told in the simplest way: it knows every change that was ever made and who saw what, and
 * works out from any set of them what must show and what must be asked. It knows no order of arrival.
 */
final class MergeOracle {
    static final Set<String> REFERENCES = Set.of(
            "review_id", "recommendation_id", "evidence_id", "superseded_by_id", "follows_id");

    private final Map<UUID, Event> events = new HashMap<>();
    /** All that was known in a workspace when something was deleted there. */
    private final Map<UUID, Set<UUID>> knew = new HashMap<>();

    /** @param replaces what its author saw in that place, @param saw what counts only for whether a record is deleted */
    record Event(
            UUID id, UUID set, GroupKey key, String kind, SortedMap<String, String> value, Set<UUID> replaces,
            Set<UUID> saw, UUID undoes) {
        Set<UUID> names() {
            Set<UUID> names = new HashSet<>();
            value.forEach((column, text) -> {
                if (REFERENCES.contains(column) && text != null) {
                    names.add(UUID.fromString(text));
                }
            });
            names.remove(key.record());
            return names;
        }

        boolean isLife() {
            return key.group().equals(RecordKind.LIFE);
        }

        boolean deletes() {
            return isLife() && "true".equals(value.get("deleted"));
        }
    }

    Event event(UUID change) {
        return events.get(change);
    }

    boolean knows(UUID change) {
        return events.containsKey(change);
    }

    Set<UUID> all() {
        return events.keySet();
    }

    /** The value with nothing known of what an older version did not write. */
    static SortedMap<String, String> complete(String kind, String group, Fields fields) {
        RecordKind known = Register.KINDS.stream().filter(each -> each.name().equals(kind)).findFirst().orElseThrow();
        SortedMap<String, String> value = new TreeMap<>();
        known.groups().get(group).forEach(column -> value.put(column, null));
        value.putAll(fields.values());
        return value;
    }

    /** Somebody who knew all of {@code before} wrote this; says whether that was written as it should be. */
    void made(State before, Set<UUID> known, Draft.Kind kind, List<Change> changes, UUID undoes,
            Supplier<String> story) {
        List<Event> made = new ArrayList<>();
        for (Change change : changes) {
            // To undo a decision or to do it again concerns all sides of it.
            boolean all = kind == Draft.Kind.DECISION && before.clash(change.key())
                    || undoes != null && change.parents().size() == before.ids(change.key()).size();
            Set<UUID> replaces = all ? before.ids(change.key()) : before.shownIds(change.key());
            assertThat(Set.copyOf(change.parents())).as(story).isEqualTo(replaces);
            made.add(new Event(
                    change.id(), change.set(), change.key(), change.kind(),
                    complete(change.kind(), change.key().group(), Json.fields(change.after())), replaces,
                    new HashSet<>(), undoes));
        }
        for (Event event : made) {
            Change change = changes.get(made.indexOf(event));
            if (event.deletes() && undoes != null && !change.seen().contains(event.id())) {
                throw new AssertionError("A deletion does not say what it knew of");
            } else if (event.deletes() && undoes != null) {
                // Undoing a decision brings back a deletion with what it had known then.
                event.saw().addAll(change.seen());
            } else if (event.deletes()) {
                event.saw().addAll(before.uses(event.key().record()));
                made.stream().filter(other -> other.key().record().equals(event.key().record()) && !other.isLife()
                        || other.names().contains(event.key().record())).forEach(other -> event.saw().add(other.id()));
            } else if (!event.isLife()) {
                Set<UUID> records = event.names();
                records.add(event.key().record());
                records.stream().filter(before::deleted).forEach(
                        record -> event.saw().addAll(before.ids(new GroupKey(record, RecordKind.LIFE))));
            }
            events.put(event.id(), event);
            if (event.deletes()) {
                knew.put(event.id(), new HashSet<>(undoes == null ? known : event.saw()));
            }
        }
    }

    /** Whether somebody who deleted the record had this change. */
    boolean wasKnown(UUID record, UUID change) {
        return knew.entrySet().stream().anyMatch(deletion -> events.get(deletion.getKey()).key().record().equals(record)
                && (deletion.getValue().contains(change)
                        || events.get(change).saw().contains(deletion.getKey())));
    }

    State state(Collection<UUID> known) {
        return new State(known.stream().map(events::get).toList());
    }

    /** What some changes come to. */
    static final class State {
        private final Map<GroupKey, List<Event>> heads = new LinkedHashMap<>();
        private final Map<UUID, String> kinds = new LinkedHashMap<>();

        private State(Collection<Event> known) {
            Set<UUID> replaced = new HashSet<>();
            known.forEach(event -> replaced.addAll(event.replaces()));
            known.stream().sorted(java.util.Comparator.comparing(event -> event.id().toString())).forEach(event -> {
                kinds.put(event.key().record(), event.kind());
                if (!replaced.contains(event.id())) {
                    heads.computeIfAbsent(event.key(), none -> new ArrayList<>()).add(event);
                }
            });
        }

        Map<UUID, String> kinds() {
            return kinds;
        }

        List<Event> heads(GroupKey key) {
            return heads.getOrDefault(key, List.of());
        }

        Set<UUID> ids(GroupKey key) {
            Set<UUID> ids = new HashSet<>();
            heads(key).forEach(event -> ids.add(event.id()));
            return ids;
        }

        SortedMap<String, String> value(GroupKey key) {
            return key.group().equals(RecordKind.LIFE) && !heads(key).isEmpty()
                    ? new TreeMap<>(Map.of("deleted", Boolean.toString(deleted(key.record()))))
                    : heads(key).isEmpty() ? null : heads(key).getLast().value();
        }

        Set<UUID> shownIds(GroupKey key) {
            Set<UUID> shown = new HashSet<>();
            heads(key).stream().filter(event -> event.value().equals(value(key))).forEach(
                    event -> shown.add(event.id()));
            return shown.isEmpty() ? ids(key) : shown;
        }

        /** The current changes that say something of a record, its own and those that refer to it. */
        Set<UUID> uses(UUID record) {
            Set<UUID> uses = new HashSet<>();
            heads.forEach((key, all) -> {
                if (!key.group().equals(RecordKind.LIFE)) {
                    Event shown = all.getLast();
                    all.stream().filter(event -> key.record().equals(record) || refers(shown, event, record))
                            .forEach(event -> uses.add(event.id()));
                }
            });
            return uses;
        }

        private static boolean refers(Event shown, Event event, UUID record) {
            return REFERENCES.stream().anyMatch(column -> record.toString().equals(shown.value().get(column))
                    && record.toString().equals(event.value().get(column)));
        }

        /** What keeps a record although somebody deleted it. */
        Set<UUID> unknownToDeletion(UUID record) {
            List<Event> deletions = heads(new GroupKey(record, RecordKind.LIFE)).stream()
                    .filter(Event::deletes)
                    .toList();
            if (deletions.isEmpty()) {
                return Set.of();
            }
            Map<UUID, Event> current = new HashMap<>();
            heads.values().forEach(all -> all.forEach(event -> current.put(event.id(), event)));
            Set<UUID> unknown = uses(record);
            unknown.removeIf(use -> deletions.stream().anyMatch(deletion -> deletion.saw().contains(use)
                    || current.get(use).saw().contains(deletion.id())));
            return unknown;
        }

        boolean deleted(UUID record) {
            List<Event> marks = heads(new GroupKey(record, RecordKind.LIFE));
            return !marks.isEmpty() && marks.stream().allMatch(Event::deletes)
                    && unknownToDeletion(record).isEmpty();
        }

        boolean clash(GroupKey key) {
            return heads(key).stream().map(Event::value).distinct().count() > 1
                    || key.group().equals(RecordKind.LIFE) && !unknownToDeletion(key.record()).isEmpty();
        }

        Set<GroupKey> clashes() {
            Set<GroupKey> clashes = new HashSet<>();
            heads.keySet().stream().filter(this::clash).forEach(clashes::add);
            return clashes;
        }

        Map<GroupKey, SortedMap<String, String>> values() {
            Map<GroupKey, SortedMap<String, String>> values = new HashMap<>();
            heads.keySet().forEach(key -> values.put(key, value(key)));
            return values;
        }

        Set<UUID> current() {
            Set<UUID> current = new HashSet<>();
            heads.values().forEach(all -> all.forEach(event -> current.add(event.id())));
            return current;
        }
    }
}
