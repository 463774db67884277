package org.scrutineer.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.scrutineer.workspace.Workspace;

/**
 * The one way to change a workspace, and to learn how it came to be what it is. What is reported as saved is on the
 * disk. Safe from any thread.
 */
public final class Ledger {
    private final Workspace workspace;
    private final Kinds kinds;
    private final Supplier<Author> author;
    private final InstantSource clock;
    private final Ids ids;
    private final List<Consumer<Outcome.Saved>> listeners = new CopyOnWriteArrayList<>();

    /** @param kinds every kind of record that the workspace's features keep */
    public Ledger(Workspace workspace, List<RecordKind> kinds, Supplier<Author> author, InstantSource clock) {
        this.workspace = workspace;
        this.kinds = new Kinds(kinds);
        this.author = author;
        this.clock = clock;
        this.ids = new Ids(clock);
    }

    /** An id for a new record; ids sort in the order in which they are made. */
    public UUID newId() {
        return ids.next();
    }

    /**
     * Writes one action as one set. Edits that say what holds already are left out; of several edits of one field
     * group the last counts. A record comes into being with its first edit.
     */
    public Outcome apply(Draft draft) {
        return saved(workspace.write(store -> apply(store, draft, Optional.empty())));
    }

    private Outcome apply(DSLContext store, Draft draft, Optional<UUID> undoes) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Applying(store, kinds, ids).apply(draft, undoes, author.get(), now);
    }

    private Outcome saved(Outcome outcome) {
        if (outcome instanceof Outcome.Saved saved) {
            listeners.forEach(listener -> listener.accept(saved));
        }
        return outcome;
    }

    /** What {@link #undo} would do now; nothing for a set that was taken back already. */
    public UndoPlan planUndo(UUID set) {
        return workspace.read(store -> new Undoing(store, kinds).plan(set));
    }

    /**
     * Takes back one set, be it the newest or weeks old, and keeps what was edited since. A record that the set had
     * made is marked as deleted, unless somebody edited it or something that stays refers to it.
     *
     * @param set an undo may be taken back as well, which is a redo
     */
    public Outcome undo(UUID set, Optional<String> reason) {
        return saved(workspace.write(store -> {
            Undoing undoing = new Undoing(store, kinds);
            UndoPlan plan = undoing.plan(set);
            return apply(store, undoing.draft(plan, reason), Optional.of(set));
        }));
    }

    /** Does again what the last undo took back. */
    public Outcome redo() {
        Optional<SetEntry> undone = redoable();
        return undone.isPresent() ? undo(undone.get().id(), Optional.empty()) : new Outcome.NothingChanged();
    }

    /** The action that "undo" means now. */
    public Optional<SetEntry> undoable() {
        return workspace.read(store -> new Sets(store).undoable());
    }

    /** The undo that "redo" would take back now; none once something else was done. */
    public Optional<SetEntry> redoable() {
        return workspace.read(store -> new Sets(store).redoable());
    }

    /** The newest actions, newest first. */
    public List<SetEntry> sets(int most) {
        return workspace.read(store -> new Sets(store).newest(most));
    }
}
