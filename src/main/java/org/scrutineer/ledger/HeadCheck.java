package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** Whether the heads that are kept are the changes that nobody replaced. */
final class HeadCheck {
    private final DSLContext store;
    private final Faults faults;

    HeadCheck(DSLContext store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    private record Head(GroupKey key, UUID change) {}

    /** @return the change that shows in the tables, for each field group that was ever set */
    Map<GroupKey, Checking.Written> check(List<Checking.Written> changes) {
        Set<UUID> replaced = new HashSet<>();
        changes.forEach(written -> replaced.addAll(written.change().parents()));
        Map<Head, String> expected = new HashMap<>();
        Map<GroupKey, Checking.Written> current = new HashMap<>();
        for (Checking.Written written : changes) {
            Change change = written.change();
            if (!replaced.contains(change.id())) {
                expected.put(new Head(change.key(), change.id()), written.kind());
                current.merge(change.key(), written,
                        (one, other) -> Heads.isAfter(one.change().id(), other.change().id()) ? one : other);
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
        return current;
    }
}
