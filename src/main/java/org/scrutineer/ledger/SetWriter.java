package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.ATTACHMENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_PARENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Puts a set and its changes into the ledger's own tables. */
final class SetWriter {
    private final DSLContext store;

    SetWriter(DSLContext store) {
        this.store = store;
    }

    void write(SetHeader set, List<Change> changes, List<Attachment> attachments) {
        String previous = lastHash(set.author().device());
        store.insertInto(CHANGE_SET)
                .columns(CHANGE_SET.ID, CHANGE_SET.KIND, CHANGE_SET.TITLE, CHANGE_SET.REASON, CHANGE_SET.ACTOR,
                        CHANGE_SET.DEVICE, CHANGE_SET.MADE_AT, CHANGE_SET.UNDOES, CHANGE_SET.CHANGES)
                .values(set.id(), set.kind(), set.title(), set.reason(), set.author().actor(), set.author().device(),
                        set.at().atOffset(ZoneOffset.UTC), set.undoes(), set.changes())
                .execute();
        writeChanges(set, changes, previous);
        writeParents(changes);
        moveHeads(changes);
        attachments.forEach(this::keep);
    }

    private String lastHash(String device) {
        UUID last = store.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .where(CHANGE_SET.DEVICE.eq(device))
                // The device too, though it is one: without it H2 reads and sorts every set that the device ever made.
                .orderBy(CHANGE_SET.DEVICE.desc(), CHANGE_SET.ARRIVAL.desc())
                .limit(1)
                .fetchOne(CHANGE_SET.ID);
        if (last == null) {
            return Chain.START;
        }
        return store.select(CHANGE.HASH)
                .from(CHANGE)
                .where(CHANGE.SET_ID.eq(last))
                .orderBy(CHANGE.ARRIVAL.desc())
                .limit(1)
                .fetchSingle(CHANGE.HASH);
    }

    private void writeChanges(SetHeader set, List<Change> changes, String before) {
        Chain chain = new Chain();
        String shared = chain.of(set);
        BatchBindStep batch = store.batch(store.insertInto(CHANGE)
                .columns(CHANGE.ID, CHANGE.SET_ID, CHANGE.RECORD_ID, CHANGE.RECORD_KIND, CHANGE.FIELD_GROUP,
                        CHANGE.BEFORE_FIELDS, CHANGE.AFTER_FIELDS, CHANGE.SOURCE, CHANGE.PREVIOUS_HASH, CHANGE.HASH)
                .values((UUID) null, null, null, null, null, null, null, null, null, null));
        String previous = before;
        for (Change change : changes) {
            String hash = chain.of(previous, shared, change, change.kind().name());
            batch.bind(change.id(), set.id(), change.key().record(), change.kind().name(), change.key().group(),
                    change.before(), change.after(), change.source(), previous, hash);
            previous = hash;
        }
        batch.execute();
    }

    private void writeParents(List<Change> changes) {
        BatchBindStep batch = store.batch(store.insertInto(CHANGE_PARENT)
                .columns(CHANGE_PARENT.CHANGE_ID, CHANGE_PARENT.PARENT_ID)
                .values((UUID) null, null));
        changes.forEach(change -> change.parents().forEach(parent -> batch.bind(change.id(), parent)));
        executeUnlessEmpty(batch);
    }

    private void moveHeads(List<Change> changes) {
        BatchBindStep replaced = store.batch(store.deleteFrom(HEAD).where(HEAD.CHANGE_ID.eq((UUID) null)));
        changes.forEach(change -> change.parents().forEach(replaced::bind));
        executeUnlessEmpty(replaced);
        BatchBindStep current = store.batch(store.insertInto(HEAD)
                .columns(HEAD.RECORD_ID, HEAD.FIELD_GROUP, HEAD.CHANGE_ID)
                .values((UUID) null, null, null));
        changes.forEach(change -> current.bind(change.key().record(), change.key().group(), change.id()));
        current.execute();
    }

    private static void executeUnlessEmpty(BatchBindStep batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private void keep(Attachment attachment) {
        boolean kept = store.fetchExists(ATTACHMENT, ATTACHMENT.SHA256.eq(attachment.sha256()));
        if (!kept) {
            Query insert = store.insertInto(ATTACHMENT)
                    .columns(ATTACHMENT.SHA256, ATTACHMENT.NAME, ATTACHMENT.SIZE_BYTES, ATTACHMENT.CONTENT)
                    .values(attachment.sha256(), attachment.name(), (long) attachment.content().length,
                            attachment.content());
            insert.execute();
        }
    }
}
