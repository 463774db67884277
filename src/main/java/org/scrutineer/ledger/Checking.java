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
        AsWritten written = new AsWritten(store);
        Map<UUID, SetHeader> sets = written.allSets();
        List<Change.Linked> changes = written.allChanges();
        report(progress, 1, "Following the changes");
        new ChainCheck(store, faults).check(sets, changes);
        Map<GroupKey, HeadCheck.Shown> current = new HeadCheck(store, kinds, faults).check(changes);
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
