package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.ATTACHMENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.Record;
import org.scrutineer.ui.Problem;

/** Reads how records came to be what they are. */
final class Past {
    private final DSLContext store;
    private final Kinds kinds;
    private final Sets sets;

    Past(DSLContext store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
        this.sets = new Sets(store);
    }

    /**
     * Newest first by the clock of whoever made each, across all the records: what a pack brought stands among what was
     * done here meanwhile.
     */
    List<HistoryEntry> history(Collection<UUID> records) {
        record Arrived(long arrival, HistoryEntry entry) {}
        List<Arrived> arrived = new ArrayList<>();
        Map<UUID, SetEntry> known = new HashMap<>();
        Asked.of(records).forEach(asked -> store.select()
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.RECORD_ID.eq(Asked.ID))
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                .forEach(row -> arrived.add(new Arrived(row.get(CHANGE.ARRIVAL), entry(row, known)))));
        return arrived.stream()
                .sorted(Comparator.comparing((Arrived each) -> each.entry().set().at())
                        .thenComparingLong(Arrived::arrival)
                        .reversed())
                .map(Arrived::entry)
                .toList();
    }

    private HistoryEntry entry(Record row, Map<UUID, SetEntry> known) {
        return new HistoryEntry(
                row.get(CHANGE.ID),
                known.computeIfAbsent(row.get(CHANGE.SET_ID), set -> sets.entry(row.into(CHANGE_SET))),
                row.get(CHANGE.RECORD_ID),
                row.get(CHANGE.RECORD_KIND),
                row.get(CHANGE.FIELD_GROUP),
                Optional.ofNullable(row.get(CHANGE.BEFORE_FIELDS)).map(Json::fields),
                Json.fields(row.get(CHANGE.AFTER_FIELDS)),
                Optional.ofNullable(row.get(CHANGE.SOURCE)).map(Json::source));
    }

    /** What the newest import that was not taken back said, for each record and group that one said something about. */
    Map<UUID, Map<String, Fields>> lastImported(Collection<UUID> records) {
        Map<UUID, Map<String, Fields>> brought = new HashMap<>();
        imported(records, row -> put(
                brought, row.get(CHANGE.RECORD_ID), row.get(CHANGE.FIELD_GROUP),
                Json.fields(row.get(CHANGE.AFTER_FIELDS))));
        return brought;
    }

    /** Where the value that holds was read; for one that was typed since, where the last import had read its. */
    Map<UUID, Source> sources(Collection<UUID> records, String group) {
        Map<UUID, Source> sources = new HashMap<>();
        imported(records, row -> {
            if (row.get(CHANGE.FIELD_GROUP).equals(group) && row.get(CHANGE.SOURCE) != null) {
                sources.put(row.get(CHANGE.RECORD_ID), Json.source(row.get(CHANGE.SOURCE)));
            }
        });
        Chunks.of(records).forEach(some -> store.select(CHANGE.RECORD_ID, CHANGE.SOURCE)
                .from(HEAD)
                .join(CHANGE)
                .on(CHANGE.ID.eq(HEAD.CHANGE_ID))
                .where(HEAD.RECORD_ID.in(some))
                .and(HEAD.FIELD_GROUP.eq(group))
                .and(CHANGE.SOURCE.isNotNull())
                .forEach(row -> sources.put(row.value1(), Json.source(row.value2()))));
        return sources;
    }

    /** Every field group of the records that was ever set, as it holds now. */
    Map<UUID, Map<String, Fields>> current(Collection<UUID> records) {
        Map<UUID, Map<String, Fields>> current = new HashMap<>();
        Heads heads = Heads.of(store, kinds, records);
        heads.keys().forEach(key -> put(current, key.record(), key.group(), Json.fields(heads.value(key))));
        return current;
    }

    private static void put(Map<UUID, Map<String, Fields>> all, UUID record, String group, Fields fields) {
        all.computeIfAbsent(record, none -> new HashMap<>()).put(group, fields);
    }

    /** Oldest first, so that the last to be told of is the newest. */
    private void imported(Collection<UUID> records, java.util.function.Consumer<Record> reader) {
        Asked.of(records).forEach(asked -> store.select(
                CHANGE.RECORD_ID, CHANGE.FIELD_GROUP, CHANGE.AFTER_FIELDS, CHANGE.SOURCE, CHANGE.SET_ID)
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.RECORD_ID.eq(Asked.ID))
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                .where(CHANGE_SET.KIND.eq(Draft.Kind.IMPORT.name()))
                .orderBy(CHANGE.ARRIVAL)
                .forEach(row -> {
                    if (!sets.isTakenBack(row.get(CHANGE.SET_ID))) {
                        reader.accept(row);
                    }
                }));
    }

    Map<UUID, Map<String, List<Head>>> heads(Collection<UUID> records) {
        Map<UUID, Map<String, List<Head>>> heads = new HashMap<>();
        Chunks.of(records).forEach(some -> store.select(
                HEAD.RECORD_ID, HEAD.FIELD_GROUP, HEAD.CHANGE_ID, CHANGE_SET.MADE_AT)
                .from(HEAD)
                .join(CHANGE)
                .on(CHANGE.ID.eq(HEAD.CHANGE_ID))
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                .where(HEAD.RECORD_ID.in(some))
                .forEach(row -> heads.computeIfAbsent(row.value1(), none -> new HashMap<>())
                        .computeIfAbsent(row.value2(), none -> new ArrayList<>())
                        .add(new Head(row.value3(), row.value4().toInstant()))));
        heads.values().forEach(groups -> groups.values().forEach(
                all -> all.sort((one, other) -> Heads.isAfter(one.change(), other.change()) ? -1 : 1)));
        return heads;
    }

    Optional<UUID> beginning() {
        return store.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .orderBy(CHANGE_SET.ARRIVAL)
                .limit(1)
                .fetchOptional(CHANGE_SET.ID);
    }

    boolean has(UUID set) {
        return store.fetchCount(CHANGE_SET, CHANGE_SET.ID.eq(set)) > 0;
    }

    Optional<String> head() {
        return store.select(CHANGE.HASH).from(CHANGE).orderBy(CHANGE.ARRIVAL.desc()).limit(1)
                .fetchOptional(CHANGE.HASH);
    }

    boolean holds(String sha256) {
        return store.fetchCount(ATTACHMENT, ATTACHMENT.SHA256.eq(sha256)) > 0;
    }

    Optional<Attachment> attachment(String sha256) {
        Optional<Attachment> kept = store.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.SHA256.eq(sha256))
                .fetchOptional(row -> new Attachment(row.getSha256(), row.getName(), row.getContent()));
        kept.filter(file -> !Attachment.digest(file.content()).equals(sha256)).ifPresent(file -> {
            throw new Problem(
                    "The file " + file.name() + " in this workspace is not as it was kept.",
                    "Run “scrutineer check” on the workspace, and take the file from a backup.");
        });
        return kept;
    }
}
