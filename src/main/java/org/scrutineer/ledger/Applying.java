package org.scrutineer.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;

/** Works out what a draft changes, and writes that as one set. Lives inside one transaction. */
final class Applying {
    private final DSLContext store;
    private final Kinds kinds;
    private final Ids ids;

    Applying(DSLContext store, Kinds kinds, Ids ids) {
        this.store = store;
        this.kinds = kinds;
        this.ids = ids;
    }

    /** @param undoes the set that the draft inverts */
    Outcome apply(Draft draft, Optional<UUID> undoes, Author author, Instant at) {
        Collection<Edit> edits = lastOfEach(draft.edits());
        Heads heads = Heads.of(store, kinds, edits.stream().map(Edit::record).toList());
        // What is written now sorts after what it replaces, so that it shows, whichever clock was ahead.
        edits.forEach(edit -> heads.changes(new GroupKey(edit.record(), edit.group())).forEach(ids::goPast));
        UUID set = ids.next();
        Reopening reopening = new Reopening(store, undoes);
        List<Change> changes = new ArrayList<>(new Seeing(store, kinds).see(
                changes(
                        draft.kind() == Draft.Kind.DECISION || reopening.again(),
                        edits.stream().filter(edit -> !reopening.opens(key(edit))).toList(), heads, set),
                heads));
        edits.stream().map(Applying::key).filter(reopening::opens)
                .forEach(key -> changes.addAll(reopening.changes(key, set, ids, heads)));
        if (changes.isEmpty()) {
            return new Outcome.NothingChanged();
        }
        SetHeader header = new SetHeader(
                set, draft.kind().name(), draft.title(), draft.reason().orElse(null), author, at,
                undoes.orElse(null), changes.size());
        new SetWriter(store).write(header, changes, draft.attachments());
        Projection projection = new Projection(store, kinds);
        projection.show(changes, heads::know);
        Map<UUID, RecordKind> reopened = reopened(changes, reopening);
        if (!reopened.isEmpty()) {
            // Which of several values shows is for the heads to say.
            projection.show(reopened, Set.of(), Heads.of(store, kinds, reopened.keySet()));
        }
        new Lives(store, kinds).show(touched(changes));
        return new Outcome.Saved(set, draft.title(), changes.size(), at);
    }

    private Map<UUID, RecordKind> reopened(List<Change> changes, Reopening reopening) {
        Map<UUID, RecordKind> records = new LinkedHashMap<>();
        changes.stream().filter(change -> reopening.opens(change.key()))
                .forEach(change -> records.put(change.key().record(), kinds.named(change.kind())));
        return records;
    }

    private static GroupKey key(Edit edit) {
        return new GroupKey(edit.record(), edit.group());
    }

    /** One change of a field group in one set is enough: what it comes to at the end. */
    private static Collection<Edit> lastOfEach(List<Edit> edits) {
        Map<GroupKey, Edit> last = new LinkedHashMap<>();
        edits.forEach(edit -> last.put(key(edit), edit));
        return last.values();
    }

    private List<Change> changes(boolean deciding, Collection<Edit> edits, Heads heads, UUID set) {
        List<Change> changes = new ArrayList<>();
        Set<UUID> begun = new HashSet<>();
        for (Edit edit : edits) {
            GroupKey key = key(edit);
            String now = heads.value(key);
            String wanted = Json.of(edit.after());
            boolean first = !heads.know(edit.record()) && begun.add(edit.record());
            boolean decides = deciding && heads.clash(key);
            if (first || decides || !wanted.equals(now == null ? Json.of(unset(edit.kind(), edit.group())) : now)) {
                changes.add(new Change(
                        ids.next(), set, key, known(edit.kind()).name(), now, wanted,
                        edit.source().map(Json::of).orElse(null), decides ? heads.changes(key) : heads.shown(key),
                        List.of()));
            }
        }
        return changes;
    }

    /** The records whose life may hang on what was changed. */
    private Set<UUID> touched(List<Change> changes) {
        Referring referring = new Referring(store, kinds);
        Set<UUID> touched = new HashSet<>();
        changes.forEach(change -> {
            touched.add(change.key().record());
            touched.addAll(referring.named(change.kind(), change.before()));
            touched.addAll(referring.named(change.kind(), change.after()));
        });
        return touched;
    }

    private RecordKind known(RecordKind kind) {
        if (!kind.equals(kinds.named(kind.name()))) {
            throw new IllegalArgumentException("The ledger was not told of the kind " + kind.name());
        }
        return kind;
    }

    /** What a group that was never set says: nothing is known, and nothing is deleted. */
    static Fields unset(RecordKind kind, String group) {
        TreeMap<String, String> values = new TreeMap<>();
        String nothing = group.equals(RecordKind.LIFE) ? "false" : null;
        kind.groups().get(group).forEach(column -> values.put(column, nothing));
        return new Fields(values);
    }
}
