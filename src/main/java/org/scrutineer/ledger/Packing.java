package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.ACKNOWLEDGED;
import static org.scrutineer.workspace.tables.Tables.ATTACHMENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.HELD_CHANGE;
import static org.scrutineer.workspace.tables.Tables.PACK_IN;
import static org.scrutineer.workspace.tables.Tables.WORKSPACE_IDENTITY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Puts together what goes to another workspace. Lives inside one transaction. */
final class Packing {
    private static final Pattern DIGEST = Pattern.compile("\"([0-9a-f]{64})\"");

    private final DSLContext store;

    Packing(DSLContext store) {
        this.store = store;
    }

    /** @param fresh becomes the workspace's id when it has none yet */
    UUID identity(UUID fresh) {
        return store.select(WORKSPACE_IDENTITY.ID).from(WORKSPACE_IDENTITY).fetchOptional(WORKSPACE_IDENTITY.ID)
                .orElseGet(() -> {
                    store.insertInto(WORKSPACE_IDENTITY).columns(WORKSPACE_IDENTITY.ID).values(fresh).execute();
                    return fresh;
                });
    }

    /** What a parcel for a workspace leaves nothing out of; nothing in an empty ledger. */
    Optional<Parcel.Complete> complete(UUID receiver, boolean again) {
        Optional<UUID> after = again
                ? Optional.empty()
                : store.select(ACKNOWLEDGED.THROUGH)
                        .from(ACKNOWLEDGED)
                        .where(ACKNOWLEDGED.WORKSPACE_ID.eq(receiver))
                        .fetchOptional(ACKNOWLEDGED.THROUGH);
        return store.select(CHANGE.ID).from(CHANGE).orderBy(CHANGE.ARRIVAL.desc()).limit(1)
                .fetchOptional(CHANGE.ID)
                .map(newest -> new Parcel.Complete(receiver, after, newest));
    }

    /** Everything that came from others without a gap: while something waits, nothing is said of who brought it. */
    List<Parcel.Known> known() {
        Set<UUID> gaps = new HashSet<>(store.select(PACK_IN.WORKSPACE_ID)
                .from(HELD_CHANGE)
                .join(PACK_IN)
                .on(PACK_IN.ID.eq(HELD_CHANGE.PACK_ID))
                .fetch(PACK_IN.WORKSPACE_ID));
        Map<UUID, Parcel.Known> known = new LinkedHashMap<>();
        store.select(PACK_IN.WORKSPACE_ID, PACK_IN.THROUGH)
                .from(PACK_IN)
                .where(PACK_IN.THROUGH.isNotNull())
                .orderBy(PACK_IN.MADE_AT, PACK_IN.NUMBER)
                .forEach(row -> known.put(row.value1(), new Parcel.Known(row.value1(), row.value2())));
        known.keySet().removeAll(gaps);
        return List.copyOf(known.values());
    }

    /** All that was ever said about some records, with the files that their values name. */
    Parcel of(Parcel.Sender sender, Collection<UUID> records) {
        List<Change.Linked> changes = new AsWritten(store).changes(records);
        return parcel(sender, changes, false);
    }

    /**
     * All that was done here, or came from others than the receiver, and that the receiver is not known to have.
     *
     * @param again whether everything goes
     * @param more records whose whole history goes along in any case
     */
    Parcel since(Parcel.Sender sender, UUID receiver, boolean again, Collection<UUID> more) {
        Condition news = again ? DSL.noCondition() : newFor(receiver, acknowledged(receiver));
        AsWritten written = new AsWritten(store);
        Map<UUID, Change.Linked> changes = new LinkedHashMap<>();
        written.changes(more).forEach(linked -> changes.put(linked.change().id(), linked));
        written.changes(news)
                .forEach(linked -> changes.put(linked.change().id(), linked));
        return parcel(sender, List.copyOf(changes.values()), true);
    }

    int countSince(UUID receiver) {
        return store.fetchCount(CHANGE, newFor(receiver, acknowledged(receiver)));
    }

    private static Condition newFor(UUID receiver, long known) {
        return CHANGE.ARRIVAL.gt(known).and(CHANGE.PACK_ID.isNull().or(CHANGE.PACK_ID.notIn(
                DSL.select(PACK_IN.ID).from(PACK_IN).where(PACK_IN.WORKSPACE_ID.eq(receiver)))));
    }

    int waiting() {
        return store.fetchCount(HELD_CHANGE);
    }

    private long acknowledged(UUID workspace) {
        return store.select(CHANGE.ARRIVAL)
                .from(ACKNOWLEDGED)
                .join(CHANGE)
                .on(CHANGE.ID.eq(ACKNOWLEDGED.THROUGH))
                .where(ACKNOWLEDGED.WORKSPACE_ID.eq(workspace))
                .fetchOptional(CHANGE.ARRIVAL).orElse(0L);
    }

    /** @param sources whether the files that values were read from go along too */
    private Parcel parcel(Parcel.Sender sender, List<Change.Linked> changes, boolean sources) {
        Set<UUID> sets = new HashSet<>();
        changes.forEach(linked -> sets.add(linked.change().set()));
        return new Parcel(sender, new AsWritten(store).sets(sets), changes, attachments(changes, sources));
    }

    private List<Attachment> attachments(List<Change.Linked> changes, boolean sources) {
        Set<String> named = new HashSet<>();
        changes.stream()
                .map(Change.Linked::change)
                .flatMap(change -> sources && change.source() != null
                        ? Stream.of(change.after(), change.source())
                        : Stream.of(change.after()))
                .flatMap(text -> DIGEST.matcher(text).results().map((MatchResult found) -> found.group(1)))
                .forEach(named::add);
        List<Attachment> attachments = new ArrayList<>();
        Asked.of(ATTACHMENT.SHA256, named).forEach(asked -> store.select(ATTACHMENT.fields())
                .from(asked)
                .join(ATTACHMENT)
                .on(ATTACHMENT.SHA256.eq(Asked.id(ATTACHMENT.SHA256)))
                .fetchInto(ATTACHMENT)
                .forEach(row -> attachments.add(new Attachment(row.getSha256(), row.getName(), row.getContent()))));
        return attachments;
    }
}
