package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.ACKNOWLEDGED;
import static org.scrutineer.workspace.tables.Tables.ATTACHMENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_PARENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SEEN;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;
import static org.scrutineer.workspace.tables.Tables.CITATION;
import static org.scrutineer.workspace.tables.Tables.EVIDENCE;
import static org.scrutineer.workspace.tables.Tables.HEAD;
import static org.scrutineer.workspace.tables.Tables.HELD_CHANGE;
import static org.scrutineer.workspace.tables.Tables.PACK_IN;
import static org.scrutineer.workspace.tables.Tables.RECOMMENDATION;
import static org.scrutineer.workspace.tables.Tables.REVIEW;
import static org.scrutineer.workspace.tables.Tables.WORKSPACE_IDENTITY;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.scrutineer.workspace.Workspace;

/** One workspace of a simulation, with a clock of its own. */
final class Site {
    /** What the version before this one knew: a date had no end, and nothing was cited. */
    private static final List<RecordKind> OLDER = List.of(
            RecordKind.of("recommendation", "place: review_id ref ordinal", "wording: wording", "owner: owner",
                    "due: due due_from", "assessment: assessment", "successor: superseded_by_id"),
            Register.EVIDENCE, Register.REVIEW);
    private static final List<Table<?>> TABLES = List.of(
            HEAD, CHANGE_SEEN, CHANGE_PARENT, HELD_CHANGE, ACKNOWLEDGED, CHANGE, CHANGE_SET, PACK_IN,
            WORKSPACE_IDENTITY, ATTACHMENT, CITATION, EVIDENCE, RECOMMENDATION, REVIEW);

    final String name;
    /** The ids of all changes that have joined here. */
    final Set<UUID> known = new HashSet<>();
    private final Workspace workspace;
    private final Random random;
    private final Duration ahead;
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");
    private boolean older;
    private Ledger ledger;

    Site(int place, Workspace workspace, Duration ahead, boolean older, Random random) {
        this.name = place == 0 ? "OFFICE" : "LAPTOP" + place;
        this.workspace = workspace;
        this.random = random;
        this.older = older;
        // No two clocks ever show the same, so that a history goes the same way each time.
        this.ahead = ahead.plusMillis(place);
        empty();
        start();
    }

    private void empty() {
        workspace.write(store -> {
            store.execute("set referential_integrity false");
            TABLES.forEach(table -> store.truncate(table).execute());
            return store.execute("set referential_integrity true");
        });
    }

    private void start() {
        ledger = new Ledger(workspace, older ? OLDER : Register.KINDS, () -> new Author(name, name), () -> {
            now = now.plusSeconds(60);
            return now.plus(ahead);
        }, random);
    }

    void upgrade() {
        older = false;
        start();
    }

    boolean older() {
        return older;
    }

    Ledger ledger() {
        return ledger;
    }

    Exchange exchange() {
        return ledger.exchange();
    }

    /** The edit as this version writes it. */
    Edit own(Edit edit) {
        if (!older) {
            return edit;
        }
        RecordKind kind = OLDER.stream().filter(each -> each.name().equals(edit.kind().name())).findFirst()
                .orElseThrow();
        Fields fields = Fields.EMPTY;
        for (String column : kind.groups().get(edit.group())) {
            fields = fields.with(column, edit.after().text(column));
        }
        return Edit.typed(kind, edit.record(), edit.group(), fields);
    }

    boolean reads(Change change) {
        List<RecordKind> kinds = older ? OLDER : Register.KINDS;
        return kinds.stream().anyMatch(kind -> kind.name().equals(change.kind())
                && kind.groups().containsKey(change.key().group())
                && kind.groups().get(change.key().group()).containsAll(Json.fields(change.after()).values().keySet()));
    }

    List<Change.Linked> written(UUID set) {
        return workspace.read(store -> new AsWritten(store).changes(CHANGE.SET_ID.eq(set)));
    }

    Set<UUID> changes() {
        return new HashSet<>(workspace.<List<UUID>>read(
                store -> store.select(CHANGE.ID).from(CHANGE).fetch(CHANGE.ID)));
    }

    Set<UUID> held() {
        return new HashSet<>(workspace.<List<UUID>>read(
                store -> store.select(HELD_CHANGE.ID).from(HELD_CHANGE).fetch(HELD_CHANGE.ID)));
    }

    /** Forgets what waits: only a wrong merge does that. */
    void dropHeld() {
        workspace.write(store -> store.deleteFrom(HELD_CHANGE).execute());
    }

    /** All that had arrived here when this change had. */
    List<UUID> upTo(UUID change) {
        return workspace.read(store -> store.select(CHANGE.ID)
                .from(CHANGE)
                .where(CHANGE.ARRIVAL.le(store.select(CHANGE.ARRIVAL)
                        .from(CHANGE)
                        .where(CHANGE.ID.eq(change))
                        .fetchSingle(CHANGE.ARRIVAL)))
                .fetch(CHANGE.ID));
    }

    @Override
    public String toString() {
        return name;
    }
}
