package org.scrutineer.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Unlocking;

/**
 * A folder with one store in it. Everything that is written goes through {@link #write}: one at a time, and on the
 * disk before it returns.
 *
 * <p>Safe from any thread, also from one that is interrupted. What a person can mend is thrown as a
 * {@link org.scrutineer.ui.Problem}.
 */
public sealed interface Workspace extends AutoCloseable permits StoredWorkspace, SeenWorkspace {

    /** Opens the workspace that is in the folder already; one that is protected stays shut. */
    static Workspace openExisting(Path folder, Holder holder) {
        return openExisting(folder, holder, Unlocking.NONE);
    }

    /** Opens the workspace that is in the folder already, with its passphrase or recovery key when it is protected. */
    static Workspace openExisting(Path folder, Holder holder, Unlocking unlocking) {
        return new Recovery(folder, holder, unlocking).open(key -> FolderHome.existing(folder, holder, key));
    }

    /** Opens the workspace in the folder, and makes folder and workspace when they are not there. */
    static Workspace openOrCreate(Path folder, Holder holder) {
        return openOrCreate(folder, holder, Unlocking.NONE);
    }

    /** The same for a workspace that may be protected; one that is made here is not. */
    static Workspace openOrCreate(Path folder, Holder holder, Unlocking unlocking) {
        return new Recovery(folder, holder, unlocking).open(key -> FolderHome.existingOrNew(folder, holder, key));
    }

    /**
     * Makes a workspace that is protected from its first byte on, in a folder that has none.
     *
     * @param key from {@link KeyFile#make}; its recovery key is to be shown to the person once
     */
    static Workspace createProtected(Path folder, Holder holder, KeyFile.Made key) {
        return new StoredWorkspace(FolderHome.newProtected(folder, holder, key));
    }

    /** Whether the workspace in a folder wants a passphrase to be opened. */
    static boolean isProtected(Path folder) {
        return StoreHeader.kind(folder.resolve(FolderHome.FILE)) == StoreHeader.Kind.ENCRYPTED;
    }

    /** Whether there is a workspace in a folder. */
    static boolean isThere(Path folder) {
        return Files.exists(folder.resolve(FolderHome.FILE));
    }

    /** How far this version's stores have come: a pack of a later one cannot be read. */
    static int schema() {
        return Migrations.newest();
    }

    /** An empty workspace that is gone when it is closed: for tests and for trying things out. */
    static Workspace inMemory() {
        return new StoredWorkspace(new MemoryHome());
    }

    /**
     * The folder it is in.
     *
     * @throws IllegalStateException when it is in memory only
     */
    Path folder();

    /** Asks the store; all questions of one job are answered from the same moment. Inside {@link #write}, from there. */
    <T> T read(Function<DSLContext, T> job);

    /**
     * Changes the store: wholly, and on the disk when this returns; or not at all, when the job throws.
     *
     * <p>Jobs of several threads take turns. A job must not write again from inside: it could promise what is not kept.
     */
    <T> T write(Function<DSLContext, T> job);

    /**
     * Makes a backup now, for a session that is long.
     *
     * @return where it is; empty when nothing was written since the last one
     */
    Optional<Path> backUp();

    /**
     * Makes a backup now, whether anything was written or not.
     *
     * @param to the folder to put it in; empty for that of the workspace's own backups
     * @return where it is
     */
    Path backUpTo(Optional<Path> to);

    /**
     * The same workspace for a reader who may see no more than some views show. It goes on as long as this one is open;
     * nothing can be written through it.
     */
    Workspace seenThrough(Views views);

    /**
     * Whether it shows everything. What shows through views can change without a change to the record itself, so
     * nothing that was read from it may be kept for later.
     */
    boolean whole();

    /** Waits for the write in hand, keeps a backup when something was written, and gives the folder back. */
    @Override
    void close();
}
