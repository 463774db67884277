package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.ATTACHMENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_PARENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.scrutineer.ui.Progress;

/** Reads the whole workspace and says whether it is as it was written. Lives inside one reading. */
final class Checking {
    private static final int STEPS = 4;

    private final DSLContext store;
    private final Kinds kinds;
    private final Faults faults = new Faults();

    Checking(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    Soundness check(Progress progress) {
        report(progress, 0, "Reading the changes");
        Map<UUID, SetHeader> sets = sets();
        List<Written> changes = changes();
        report(progress, 1, "Following the changes");
        new ChainCheck(faults).check(sets, changes);
        Map<GroupKey, Written> current = new HeadCheck(store, faults).check(changes);
        report(progress, 2, "Comparing the tables with the changes");
        int records = new ProjectionCheck(store, kinds, faults).check(current);
        report(progress, 3, "Reading the attachments");
        int attachments = attachments(progress);
        report(progress, STEPS, "Finished");
        return new Soundness(sets.size(), changes.size(), records, attachments, faults.sentences());
    }

    private static void report(Progress progress, int step, String doing) {
        progress.check();
        progress.report(step, STEPS, doing);
    }

    /** A change as it stands in the store, with the hashes that stand beside it. */
    record Written(Change change, String kind, String previousHash, String hash) {}

    private Map<UUID, SetHeader> sets() {
        Map<UUID, SetHeader> sets = new HashMap<>();
        store.selectFrom(CHANGE_SET).forEach(row -> sets.put(row.getId(), header(row)));
        return sets;
    }

    private static SetHeader header(Record row) {
        Instant at = row.get(CHANGE_SET.MADE_AT).toInstant();
        return new SetHeader(
                row.get(CHANGE_SET.ID), row.get(CHANGE_SET.KIND), row.get(CHANGE_SET.TITLE),
                row.get(CHANGE_SET.REASON),
                new Author(row.get(CHANGE_SET.ACTOR), row.get(CHANGE_SET.DEVICE)),
                at, row.get(CHANGE_SET.UNDOES), row.get(CHANGE_SET.CHANGES));
    }

    private List<Written> changes() {
        Map<UUID, List<UUID>> parents = new HashMap<>();
        store.selectFrom(CHANGE_PARENT).forEach(row -> parents
                .computeIfAbsent(row.getChangeId(), none -> new ArrayList<>())
                .add(row.getParentId()));
        return store.selectFrom(CHANGE).orderBy(CHANGE.ARRIVAL).fetch(row -> new Written(
                new Change(
                        row.getId(), row.getSetId(), new GroupKey(row.getRecordId(), row.getFieldGroup()),
                        kinds.named(row.getRecordKind()), row.getBeforeFields(), row.getAfterFields(),
                        row.getSource(), parents.getOrDefault(row.getId(), List.of())),
                row.getRecordKind(), row.getPreviousHash(), row.getHash()));
    }

    private int attachments(Progress progress) {
        Chain chain = new Chain();
        int count = 0;
        try (Cursor<? extends Record> all = store.selectFrom(ATTACHMENT).fetchSize(1).fetchLazy()) {
            for (Record attachment : all) {
                progress.check();
                count++;
                byte[] content = attachment.get(ATTACHMENT.CONTENT);
                if (content.length != attachment.get(ATTACHMENT.SIZE_BYTES)
                        || !chain.digest(content).equals(attachment.get(ATTACHMENT.SHA256))) {
                    faults.add("attachments that were changed",
                            "The content of the file " + attachment.get(ATTACHMENT.NAME)
                                    + " is not what was taken in.");
                }
            }
        }
        return count;
    }
}
