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

/** A workspace with its store: the one that writes. Safe from any thread, also from one that is interrupted. */
final class StoredWorkspace implements Workspace {
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Home home;
    private volatile Database database;
    private boolean closed;

    StoredWorkspace(Home home) {
        this.home = home;
        this.database = firstConnected(home);
    }

    /** Whoever cannot open a store does not keep others out of it. */
    private static Database firstConnected(Home home) {
        Optional<Database> store = Optional.empty();
        try {
            store = Optional.of(home.connect());
            return store.get();
        } finally {
            if (store.isEmpty()) {
                leave(home);
            }
        }
    }

    private static void leave(Home home) {
        try {
            home.close(Optional.empty());
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Path folder() {
        return home.folder().orElseThrow(() -> new IllegalStateException("This workspace is in memory only."));
    }

    @Override
    public <T> T read(Function<DSLContext, T> job) {
        if (turn.isHeldByCurrentThread()) {
            return job.apply(database.writing());
        }
        return apart(() -> {
            Database store = connected();
            return reading(job, store.borrowReader(), store::giveBack);
        });
    }

    private interface GivingBack {
        void back(Connection reader) throws SQLException;
    }

    private static <T> T reading(Function<DSLContext, T> job, Connection reader, GivingBack giving)
            throws SQLException {
        boolean done = false;
        try {
            T answer = job.apply(Database.speaking(reader));
            done = true;
            return answer;
        } finally {
            if (done) {
                giving.back(reader);
            } else {
                Database.closeQuietly(reader);
            }
        }
    }

    @Override
    public Workspace seenThrough(Views views) {
        return new SeenWorkspace(this, views);
    }

    @Override
    public boolean whole() {
        return true;
    }

    /** Asks the store as one who may see no more than these views; not from inside a write, which they cannot see. */
    <T> T readThrough(Views views, Function<DSLContext, T> job) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("A write does not look through views.");
        }
        return apart(() -> {
            Database store = connected();
            turn.lock();
            try {
                store.make(views);
            } finally {
                turn.unlock();
            }
            return reading(job, store.borrowReader(views), reader -> store.giveBack(reader, views));
        });
    }

    @Override
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

    @Override
    public Optional<Path> backUp() {
        return inTurn(() -> home.backUp(connected()));
    }

    @Override
    public Path backUpTo(Optional<Path> to) {
        return inTurn(() -> home.backUpTo(connected(), to));
    }

    private <T> T inTurn(Callable<T> job) {
        return apart(() -> {
            turn.lock();
            try {
                return job.call();
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
