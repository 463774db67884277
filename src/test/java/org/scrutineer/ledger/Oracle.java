package org.scrutineer.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a ledger should do, told in the simplest way: each field group is a pile of values with the action that put
 * each there. An edit puts one on top, an undo takes its own off when it lies on top, a redo puts it back.
 */
final class Oracle {
    private final Map<GroupKey, Deque<Layer>> piles = new HashMap<>();
    private final Map<UUID, Action> actions = new LinkedHashMap<>();
    private final Map<UUID, UUID> creators = new LinkedHashMap<>();

    record Layer(UUID action, String value) {}

    /** @param lifted what an undo took off, with what lay under it */
    private record Lift(GroupKey key, Layer taken, Layer under) {}

    private static final class Action {
        private final Draft.Kind kind;
        private final UUID undoes;
        private final Set<GroupKey> keys = new LinkedHashSet<>();
        private final List<Lift> lifts = new ArrayList<>();
        private final Set<UUID> removed = new LinkedHashSet<>();
        private boolean takenBack;

        Action(Draft.Kind kind, UUID undoes) {
            this.kind = kind;
            this.undoes = undoes;
        }

        boolean isOfPeople() {
            return kind == Draft.Kind.EDIT || kind == Draft.Kind.IMPORT;
        }
    }

    /** What an edit would change: the groups whose value it is not already. */
    Map<GroupKey, String> differences(Map<GroupKey, String> wanted) {
        Map<GroupKey, String> differences = new LinkedHashMap<>();
        Set<UUID> begun = new HashSet<>(creators.keySet());
        wanted.forEach((key, value) -> {
            boolean first = begun.add(key.record());
            if (first || !Objects.equals(value, value(key))) {
                differences.put(key, value);
            }
        });
        return differences;
    }

    void edited(UUID action, Draft.Kind kind, Map<GroupKey, String> differences) {
        Action edit = new Action(kind, null);
        actions.put(action, edit);
        differences.forEach((key, value) -> {
            creators.putIfAbsent(key.record(), action);
            edit.keys.add(key);
            pile(key).push(new Layer(action, value));
        });
    }

    /** The groups that taking back an action would touch; "life" for records that go. */
    Set<GroupKey> wouldTouch(UUID action) {
        Action undone = actions.get(action);
        Set<GroupKey> touched = new LinkedHashSet<>();
        if (undone.takenBack) {
            return touched;
        }
        if (!undone.isOfPeople()) {
            undone.lifts.stream().filter(lift -> top(lift.key()) == lift.under())
                    .forEach(lift -> touched.add(lift.key()));
            undone.removed.stream().map(Oracle::life).filter(key -> isOn(key, action)).forEach(touched::add);
            return touched;
        }
        Set<UUID> going = going(action, undone);
        going.forEach(record -> touched.add(life(record)));
        undone.keys.stream()
                .filter(key -> !creators.get(key.record()).equals(action) && isOn(key, action))
                .forEach(touched::add);
        return touched;
    }

    private Set<UUID> going(UUID action, Action undone) {
        Set<UUID> going = new LinkedHashSet<>();
        undone.keys.forEach(key -> {
            UUID record = key.record();
            boolean untouched = piles.entrySet().stream()
                    .filter(pile -> pile.getKey().record().equals(record) && !pile.getValue().isEmpty())
                    .allMatch(pile -> pile.getValue().peek().action().equals(action));
            if (creators.get(record).equals(action) && untouched) {
                going.add(record);
            }
        });
        boolean kept = true;
        while (kept) {
            kept = going.removeIf(record -> creators.keySet().stream().anyMatch(
                    other -> !going.contains(other) && !isDeleted(other) && refersTo(other, record)));
        }
        return going;
    }

    private boolean refersTo(UUID record, UUID other) {
        String place = value(new GroupKey(record, "place"));
        return place != null && place.contains(other.toString());
    }

    void undone(UUID undo, UUID action) {
        Action undone = actions.get(action);
        Set<GroupKey> touched = wouldTouch(action);
        Action inverse = new Action(undone.isOfPeople() ? Draft.Kind.UNDO : Draft.Kind.REDO, action);
        if (undone.isOfPeople()) {
            for (GroupKey key : touched) {
                if (key.equals(life(key.record())) && !undone.keys.contains(key)) {
                    pile(key).push(new Layer(undo, "true"));
                    inverse.removed.add(key.record());
                } else {
                    Layer taken = pile(key).pop();
                    inverse.lifts.add(new Lift(key, taken, top(key)));
                }
            }
        } else {
            undone.lifts.stream()
                    .filter(lift -> touched.contains(lift.key()))
                    .forEach(lift -> pile(lift.key()).push(lift.taken()));
            undone.removed.stream().map(Oracle::life).filter(touched::contains).forEach(key -> pile(key).pop());
        }
        undone.takenBack = true;
        if (undone.undoes != null) {
            actions.get(undone.undoes).takenBack = false;
        }
        actions.put(undo, inverse);
    }

    Optional<UUID> undoable() {
        return newest().filter(entry -> entry.getValue().isOfPeople() && !entry.getValue().takenBack)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<UUID> redoable() {
        return newest().takeWhile(entry -> !entry.getValue().isOfPeople())
                .filter(entry -> entry.getValue().kind == Draft.Kind.UNDO && !entry.getValue().takenBack)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private java.util.stream.Stream<Map.Entry<UUID, Action>> newest() {
        return new ArrayList<>(actions.entrySet()).reversed().stream();
    }

    /** Whatever may be taken back: all but redos. */
    List<UUID> invertible() {
        return actions.entrySet().stream()
                .filter(entry -> entry.getValue().kind != Draft.Kind.REDO)
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<UUID> records() {
        return creators.keySet();
    }

    boolean isDeleted(UUID record) {
        return "true".equals(value(life(record)));
    }

    String value(GroupKey key) {
        Layer top = top(key);
        return top == null ? null : top.value();
    }

    private boolean isOn(GroupKey key, UUID action) {
        Layer top = top(key);
        return top != null && top.action().equals(action);
    }

    private Layer top(GroupKey key) {
        return pile(key).peek();
    }

    private Deque<Layer> pile(GroupKey key) {
        return piles.computeIfAbsent(key, none -> new ArrayDeque<>());
    }

    private static GroupKey life(UUID record) {
        return new GroupKey(record, RecordKind.LIFE);
    }
}
