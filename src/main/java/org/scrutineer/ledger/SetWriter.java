package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.ATTACHMENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_PARENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SEEN;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

/** Puts sets and their changes into the ledger's own tables. */
final class SetWriter {
    private final DSLContext store;

    SetWriter(DSLContext store) {
        this.store = store;
    }

    /** Writes what was done here, chained to what this device did here before. */
    void write(SetHeader set, List<Change> changes, List<Attachment> attachments) {
        String previous = lastHash(set.author().device());
        writeSets(Collections.singletonMap(set, null));
        writeChanges(linked(set, changes, previous), change -> null);
        keep(attachments);
    }

    /** @param packs each set with the pack that brought it, or null for what was done here */
    void writeSets(Map<SetHeader, UUID> packs) {
        BatchBindStep batch = store.batch(store.insertInto(CHANGE_SET)
                .columns(CHANGE_SET.ID, CHANGE_SET.KIND, CHANGE_SET.TITLE, CHANGE_SET.REASON, CHANGE_SET.ACTOR,
                        CHANGE_SET.DEVICE, CHANGE_SET.MADE_AT, CHANGE_SET.UNDOES, CHANGE_SET.CHANGES,
                        CHANGE_SET.PACK_ID)
                .values((UUID) null, null, null, null, null, null, null, null, null, null));
        packs.forEach((set, pack) -> batch.bind(
                set.id(), set.kind(), set.title(), set.reason(), set.author().actor(), set.author().device(),
                set.at().atOffset(ZoneOffset.UTC), set.undoes(), set.changes(), pack));
        executeUnlessEmpty(batch);
    }

    private String lastHash(String device) {
        UUID last = store.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .where(CHANGE_SET.DEVICE.eq(device))
                .and(CHANGE_SET.PACK_ID.isNull())
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
                .and(CHANGE.PACK_ID.isNull())
                .orderBy(CHANGE.ARRIVAL.desc())
                .limit(1)
                .fetchSingle(CHANGE.HASH);
    }

    private static List<Change.Linked> linked(SetHeader set, List<Change> changes, String before) {
        Chain chain = new Chain();
        String shared = chain.of(set);
        List<Change.Linked> linked = new ArrayList<>(changes.size());
        String previous = before;
        for (Change change : changes) {
            String hash = chain.of(previous, shared, change);
            linked.add(new Change.Linked(change, previous, hash));
            previous = hash;
        }
        return linked;
    }

    /**
     * In an order in which every change comes after those it replaces.
     *
     * @param pack which pack brought a change; null for what was done here
     */
    void writeChanges(List<Change.Linked> changes, UnaryOperator<UUID> pack) {
        if (changes.isEmpty()) {
            return;
        }
        BatchBindStep batch = store.batch(store.insertInto(CHANGE)
                .columns(CHANGE.ID, CHANGE.SET_ID, CHANGE.RECORD_ID, CHANGE.RECORD_KIND, CHANGE.FIELD_GROUP,
                        CHANGE.BEFORE_FIELDS, CHANGE.AFTER_FIELDS, CHANGE.SOURCE, CHANGE.PREVIOUS_HASH, CHANGE.HASH,
                        CHANGE.PACK_ID)
                .values((UUID) null, null, null, null, null, null, null, null, null, null, null));
        changes.forEach(linked -> {
            Change change = linked.change();
            batch.bind(change.id(), change.set(), change.key().record(), change.kind(), change.key().group(),
                    change.before(), change.after(), change.source(), linked.previousHash(), linked.hash(),
                    pack.apply(change.id()));
        });
        batch.execute();
        List<Change> plain = changes.stream().map(Change.Linked::change).toList();
        writeParents(plain);
        writeSeen(plain);
        moveHeads(plain);
    }

    private void writeParents(List<Change> changes) {
        BatchBindStep batch = store.batch(store.insertInto(CHANGE_PARENT)
                .columns(CHANGE_PARENT.CHANGE_ID, CHANGE_PARENT.PARENT_ID)
                .values((UUID) null, null));
        changes.forEach(change -> change.parents().forEach(parent -> batch.bind(change.id(), parent)));
        executeUnlessEmpty(batch);
    }

    private void writeSeen(List<Change> changes) {
        BatchBindStep batch = store.batch(store.insertInto(CHANGE_SEEN)
                .columns(CHANGE_SEEN.CHANGE_ID, CHANGE_SEEN.SEEN_ID)
                .values((UUID) null, null));
        changes.forEach(change -> change.seen().forEach(seen -> batch.bind(change.id(), seen)));
        executeUnlessEmpty(batch);
    }

    private void moveHeads(List<Change> changes) {
        Set<UUID> replaced = new HashSet<>();
        changes.forEach(change -> replaced.addAll(change.parents()));
        BatchBindStep gone = store.batch(store.deleteFrom(HEAD).where(HEAD.CHANGE_ID.eq((UUID) null)));
        replaced.forEach(gone::bind);
        executeUnlessEmpty(gone);
        BatchBindStep current = store.batch(store.insertInto(HEAD)
                .columns(HEAD.RECORD_ID, HEAD.FIELD_GROUP, HEAD.CHANGE_ID)
                .values((UUID) null, null, null));
        changes.stream()
                .filter(change -> !replaced.contains(change.id()))
                .forEach(change -> current.bind(change.key().record(), change.key().group(), change.id()));
        executeUnlessEmpty(current);
    }

    private static void executeUnlessEmpty(BatchBindStep batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Each content once, however often it comes. */
    void keep(Collection<Attachment> attachments) {
        Map<String, Attachment> files = new LinkedHashMap<>();
        attachments.forEach(file -> files.putIfAbsent(file.sha256(), file));
        // Not "exists": within one transaction H2 2.4 answers that from before its own insert.
        Asked.of(ATTACHMENT.SHA256, List.copyOf(files.keySet())).forEach(asked -> store.select(ATTACHMENT.SHA256)
                .from(asked)
                .join(ATTACHMENT)
                .on(ATTACHMENT.SHA256.eq(Asked.id(ATTACHMENT.SHA256)))
                .forEach(row -> files.remove(row.value1())));
        files.values().forEach(file -> store.insertInto(ATTACHMENT)
                .columns(ATTACHMENT.SHA256, ATTACHMENT.NAME, ATTACHMENT.SIZE_BYTES, ATTACHMENT.CONTENT)
                .values(file.sha256(), file.name(), (long) file.content().length, file.content())
                .execute());
    }
}
