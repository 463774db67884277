package org.scrutineer.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * A folder with one store in it. Everything that is written goes through {@link #write}: one at a time, and on the
 * disk before it returns.
 *
 * <p>Safe from any thread, also from one that is interrupted. What a person can mend is thrown as a
 * {@link org.scrutineer.ui.Problem}.
 */
public final class Workspace implements AutoCloseable {
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Home home;
    private volatile Database database;
    private boolean closed;

    Workspace(Home home) {
        this.home = home;
        this.database = home.connect();
    }

    /** Opens the workspace that is in the folder already. */
    public static Workspace openExisting(Path folder, Holder holder) {
        return new Workspace(FolderHome.existing(folder, holder));
    }

    /** Opens the workspace in the folder, and makes folder and workspace when they are not there. */
    public static Workspace openOrCreate(Path folder, Holder holder) {
        return new Workspace(FolderHome.existingOrNew(folder, holder));
    }

    /** An empty workspace that is gone when it is closed: for tests and for trying things out. */
    public static Workspace inMemory() {
        return new Workspace(new MemoryHome());
    }

    /**
     * The folder it is in.
     *
     * @throws IllegalStateException when it is in memory only
     */
    public Path folder() {
        return home.folder().orElseThrow(() -> new IllegalStateException("This workspace is in memory only."));
    }

    /** Asks the store; all questions of one job are answered from the same moment. Inside {@link #write}, from there. */
    public <T> T read(Function<DSLContext, T> job) {
        if (turn.isHeldByCurrentThread()) {
            return job.apply(database.writing());
        }
        return apart(() -> {
            Database store = connected();
            Connection reader = store.borrowReader();
            boolean done = false;
            try {
                T answer = job.apply(Database.speaking(reader));
                done = true;
                return answer;
            } finally {
                if (done) {
                    store.giveBack(reader);
                } else {
                    Database.closeQuietly(reader);
                }
            }
        });
    }

    /**
     * Changes the store: wholly, and on the disk when this returns; or not at all, when the job throws.
     *
     * <p>Jobs of several threads take turns. A job must not write again from inside: it could promise what is not kept.
     */
    public <T> T write(Function<DSLContext, T> job) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("A write inside a write would be told as saved before it is.");
        }
        return apart(() -> {
            turn.lock();
            try {
                return inTransaction(connected(), job);
            } finally {
                turn.unlock();
            }
        });
    }

    /**
     * Makes a backup now, for a session that is long.
     *
     * @return where it is; empty when nothing was written since the last one
     */
    public Optional<Path> backUp() {
        return apart(() -> {
            turn.lock();
            try {
                return home.backUp(connected());
            } finally {
                turn.unlock();
            }
        });
    }

    private <T> T inTransaction(Database store, Function<DSLContext, T> job) throws SQLException {
        boolean done = false;
        try {
            T result = job.apply(store.writing());
            store.writer().commit();
            store.sync();
            done = true;
            home.written();
            return result;
        } finally {
            if (!done) {
                store.rollBack();
            }
        }
    }

    private Database connected() {
        Database store = database;
        if (store != null) {
            return store;
        }
        turn.lock();
        try {
            if (closed) {
                throw new IllegalStateException("This workspace is closed.");
            }
            if (database == null) {
                database = home.connect();
            }
            return database;
        } finally {
            turn.unlock();
        }
    }

    private <T> T apart(Callable<T> job) {
        try {
            return Apart.run(job);
        } catch (ExecutionException thrown) {
            throw switch (thrown.getCause()) {
                case Error failure -> throw failure;
                case SQLException failure -> failed(failure, new DataAccessException(failure.getMessage(), failure));
                case DataAccessException failure -> failed(failure.getCause(SQLException.class), failure);
                case RuntimeException failure -> failure;
                default -> new IllegalStateException(thrown.getCause());
            };
        }
    }

    private RuntimeException failed(SQLException failure, RuntimeException thrown) {
        StoreTrouble trouble = StoreTrouble.of(failure);
        if (trouble.closesTheStore()) {
            letGo();
        }
        return trouble.problem(failure).<RuntimeException>map(problem -> problem).orElse(thrown);
    }

    /** The next to ask opens the store anew, from what is on the disk. */
    private void letGo() {
        turn.lock();
        try {
            Database store = database;
            // Another thread may have opened it anew already, or the failure was not the store's own.
            if (store != null && !store.isAlive()) {
                database = null;
                store.abandon();
            }
        } finally {
            turn.unlock();
        }
    }

    /** Waits for the write in hand, keeps a backup when something was written, and gives the folder back. */
    @Override
    public void close() {
        apart(() -> {
            turn.lock();
            try {
                if (!closed) {
                    closed = true;
                    Database store = database;
                    database = null;
                    home.close(Optional.ofNullable(store));
                }
                return null;
            } finally {
                turn.unlock();
            }
        });
    }
}
