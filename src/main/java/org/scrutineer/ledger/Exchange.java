package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.PACK_IN;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.scrutineer.workspace.Workspace;

/**
 * The ledger's door to other workspaces: what goes out, what comes in, and what a person has to decide afterwards. Safe
 * from any thread.
 */
public final class Exchange {
    private final Workspace workspace;
    private final Kinds kinds;
    private final Supplier<Author> author;
    private final InstantSource clock;
    private final Ids ids;
    private final Consumer<Outcome.Saved> saved;

    Exchange(
            Workspace workspace, Kinds kinds, Supplier<Author> author, InstantSource clock, Ids ids,
            Consumer<Outcome.Saved> saved) {
        this.workspace = workspace;
        this.kinds = kinds;
        this.author = author;
        this.clock = clock;
        this.ids = ids;
        this.saved = saved;
    }

    /** The name by which other workspaces know this one. */
    public UUID identity() {
        return workspace.write(this::identity);
    }

    private UUID identity(DSLContext store) {
        return new Packing(store).identity(UUID.randomUUID());
    }

    /** The records that go along with some, and those they refer to. */
    public Set<UUID> reach(Collection<UUID> records, Taking taking) {
        return workspace.read(store -> new Reach(store, kinds).from(records, taking));
    }

    /**
     * All that was ever said about some records.
     *
     * @param number of the pack among those of this workspace
     */
    public Parcel pack(int number, Collection<UUID> records) {
        return workspace.write(store -> new Packing(store).of(sender(store, number, Optional.empty()), records));
    }

    /**
     * All that was done here and that another workspace is not known to have: it grows until that one says that it has
     * it, so that a pack that is lost costs nothing.
     *
     * @param again whether everything goes, also what the other is known to have or brought itself: it may have been
     *     put back to an older state since
     * @param more records whose whole history goes along in any case
     */
    public Parcel packFor(int number, UUID receiver, boolean again, Collection<UUID> more) {
        return workspace.write(store -> new Packing(store)
                .since(sender(store, number, new Packing(store).complete(receiver, again)), receiver, again, more));
    }

    /** How many changes {@link #packFor} would take along now. */
    public int newFor(UUID receiver) {
        return workspace.read(store -> new Packing(store).countSince(receiver));
    }

    private Parcel.Sender sender(DSLContext store, int number, Optional<Parcel.Complete> complete) {
        return new Parcel.Sender(
                ids.next(), identity(store), number, author.get(), now(), complete, new Packing(store).known());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Joins what came from another workspace with what is here, wholly or not at all. Taking in the same again changes
     * nothing.
     *
     * @throws org.scrutineer.ui.Problem when the parcel is damaged or was made by a newer version; nothing was changed
     */
    public Arrived takeIn(Parcel parcel) {
        Instant now = now();
        Arrived arrived = written(parcel, now);
        if (arrived.joined() + arrived.clashing() > 0) {
            saved.accept(new Outcome.Saved(
                    arrived.pack(), "Pack " + parcel.sender().number() + " of " + parcel.sender().author().device(),
                    arrived.joined() + arrived.clashing(), now));
        }
        return arrived;
    }

    private Arrived written(Parcel parcel, Instant now) {
        try {
            return workspace.write(store -> new TakingIn(store, kinds, identity(store)).take(parcel, now));
        } catch (DataAccessException refused) {
            // Whatever the store itself would not keep, such as a word that is too long, no Scrutineer ever wrote.
            throw ParcelCheck.damaged(refused);
        }
    }

    /** A pack that was taken in. */
    public record In(UUID pack, UUID workspace, int number, Author author, Instant made, Instant taken, int joined) {}

    /** The packs that were taken in, oldest first. */
    public List<In> packs() {
        return workspace.read(store -> store.selectFrom(PACK_IN).orderBy(PACK_IN.TAKEN_AT, PACK_IN.ID)
                .fetch(row -> new In(
                        row.getId(), row.getWorkspaceId(), row.getNumber(),
                        new Author(row.getActor(), row.getDevice()), row.getMadeAt().toInstant(),
                        row.getTakenAt().toInstant(), row.getJoined())));
    }

    /** How many changes wait for others that have not come. */
    public int waiting() {
        return workspace.read(store -> new Packing(store).waiting());
    }

    /** What there is to choose between; empty when it was decided meanwhile. */
    public Optional<Disagreement> disagreement(Clash clash) {
        return workspace.read(store -> new Clashes(store, kinds).disagreement(clash));
    }

    /**
     * One value for all that the register says: workspaces that hold the same changes have the same, in whatever order
     * those came.
     *
     * @return SHA-256 in lower-case hexadecimal
     */
    public String digest() {
        return workspace.read(store -> new Digest(store, kinds).of());
    }
}
