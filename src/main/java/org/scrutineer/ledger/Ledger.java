package org.scrutineer.ledger;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.scrutineer.ui.Progress;
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
    private final Exchange exchange;
    private final Remembered<String, List<PastValue>> successions;
    private final Remembered<Set<String>, Instant> lastChanges;
    private final Remembered<String, List<Held.Since>> courses;
    private final List<Consumer<Outcome.Saved>> listeners = new CopyOnWriteArrayList<>();

    /** @param kinds every kind of record that the workspace's features keep */
    public Ledger(Workspace workspace, List<RecordKind> kinds, Supplier<Author> author, InstantSource clock) {
        this(workspace, kinds, author, clock, new SecureRandom());
    }

    /** @param random what ids of the same moment differ by */
    Ledger(Workspace workspace, List<RecordKind> kinds, Supplier<Author> author, InstantSource clock, Random random) {
        this.workspace = workspace;
        this.kinds = new Kinds(kinds);
        this.author = author;
        this.clock = clock;
        this.ids = new Ids(clock, random);
        this.exchange = new Exchange(workspace, this.kinds, author, clock, ids, this::tell);
        this.successions = new Remembered<>(workspace.whole());
        this.lastChanges = new Remembered<>(workspace.whole());
        this.courses = new Remembered<>(workspace.whole());
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
            tell(saved);
        }
        return outcome;
    }

    private void tell(Outcome.Saved saved) {
        listeners.forEach(listener -> listener.accept(saved));
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

    /** The changes of one record, newest first. */
    public List<HistoryEntry> history(UUID record) {
        return history(List.of(record));
    }

    /** The changes of several records, newest first across all of them. */
    public List<HistoryEntry> history(Collection<UUID> records) {
        return workspace.read(store -> new Past(store, kinds).history(records));
    }

    /**
     * What imports last brought, by record and field group, not counting imports that were taken back. Tells a file
     * that has not changed from one that has. A group is missing where no import ever brought a value that differed
     * from what held; a value that nobody knew (all null) is such a one too.
     */
    public Map<UUID, Map<String, Fields>> lastImported(Collection<UUID> records) {
        return workspace.read(store -> new Past(store, kinds).lastImported(records));
    }

    /**
     * Where the values of a group were read. For a value that was typed over an imported one it is where the imported
     * one stood, because that is the figure's place in the file; a record that no import touched has none.
     */
    public Map<UUID, Source> sources(Collection<UUID> records, String group) {
        return workspace.read(store -> new Past(store, kinds).sources(records, group));
    }

    /** Whether a file with just this content was kept with an import, be it one that was taken back since. */
    public boolean holds(String sha256) {
        return workspace.read(store -> new Past(store, kinds).holds(sha256));
    }

    /** For each record and field group the changes that nobody replaced, the one that shows first. */
    public Map<UUID, Map<String, List<Head>>> heads(Collection<UUID> records) {
        return workspace.read(store -> new Past(store, kinds).heads(records));
    }

    /** The first action ever in this workspace: a mark by which files made from it are known. */
    public Optional<UUID> beginning() {
        return workspace.read(store -> new Past(store, kinds).beginning());
    }

    /**
     * Whether an action is known here. A file that names it as the beginning of its workspace was made here, or in a
     * workspace that began with a pack of this one, or the other way round.
     */
    public boolean has(UUID set) {
        return workspace.read(store -> new Past(store, kinds).has(set));
    }

    /** The hash of the newest change, which stands for all that came before it; nothing in an empty workspace. */
    public Optional<String> head() {
        return workspace.read(store -> new Past(store, kinds).head());
    }

    /** Every field group of the records that was ever set, as it holds now. */
    public Map<UUID, Map<String, Fields>> current(Collection<UUID> records) {
        return workspace.read(store -> new Past(store, kinds).current(records));
    }

    /** The changes that hold for some records now, by id: what a snapshot keeps of them. */
    public List<UUID> holding(Collection<UUID> records) {
        return workspace.read(store -> new AsItStood(store).heads(kinds, records));
    }

    /** What the records said when just these changes held. */
    public List<Held> valuesAt(Collection<UUID> changes) {
        return workspace.read(store -> new AsItStood(store).valuesAt(changes));
    }

    /** What the records said at a moment; a record that did not exist then says nothing. */
    public List<Held> valuesAt(Collection<UUID> records, Instant moment) {
        return workspace.read(store -> new AsItStood(store).valuesAt(records, moment));
    }

    /** Every value that one field group of the records ever had, oldest first: lean enough for years of thousands. */
    public Map<UUID, List<Held.Since>> course(Collection<UUID> records, String group) {
        return workspace.read(store -> courses.ask(
                store, group, records, unknown -> new AsItStood(store).course(unknown, group)));
    }

    /** A kept file, just as it was kept. Throws a Problem when its content is not that of its digest any more. */
    public Optional<Attachment> attachment(String sha256) {
        return workspace.read(store -> new Past(store, kinds).attachment(sha256));
    }

    /** The values that one field group of each record had, oldest first, without those that were undone. */
    public Map<UUID, List<PastValue>> successive(Collection<UUID> records, String group) {
        return workspace.read(store -> successions.ask(
                store, group, records, unknown -> new Succession(store).values(unknown, group)));
    }

    /** When one of the groups of each record last came to say something else, not counting what was undone. */
    public Map<UUID, Instant> lastChanged(Collection<UUID> records, Collection<String> groups) {
        return workspace.read(store -> lastChanges.ask(
                store, Set.copyOf(groups), records, unknown -> new Succession(store).lastChanged(unknown, groups)));
    }

    /** Everything that names a record, so that it can name another one. */
    public List<NamedBy> referring(RecordKind kind, UUID record) {
        return workspace.read(store -> new References(store, kinds).to(kind, record));
    }

    /** Where more than one value holds, because two people changed the same without knowing of each other. */
    public List<Clash> clashes() {
        return workspace.read(store -> new Clashes(store, kinds).all());
    }

    /** What goes to other workspaces and comes from them. */
    public Exchange exchange() {
        return exchange;
    }

    /** Reads the whole workspace and says whether it is as it was written. */
    public Soundness check(Progress progress) {
        return workspace.read(store -> new Checking(store, kinds).check(progress));
    }

    /** Ends a listening; nothing can go wrong with that. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** Tells of every set once it is on the disk, on the thread that saved it. A listener must not throw. */
    public Listening onSaved(Consumer<Outcome.Saved> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
