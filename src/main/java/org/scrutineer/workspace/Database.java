package org.scrutineer.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.scrutineer.protection.StoreKey;

/**
 * The connections to one H2 store: the one that writes, and those that read.
 *
 * <p>The settings are the measured ones: {@code WRITE_DELAY=0} writes at each commit, {@code async:} keeps an
 * interrupted thread from closing the file for everyone, no compaction happens unless it is asked for, and H2 writes no
 * trace of its own beside the store.
 */
final class Database implements AutoCloseable {
    private static final String SETTINGS = ";WRITE_DELAY=0;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0";
    private static final long SMALL = 4L << 20;
    private static final long LARGE = 50L << 20;
    private static final Settings RENDERING = new Settings().withRenderSchema(false).withExecuteLogging(false);

    private final JdbcDataSource source;
    private final Connection writer;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final SeenThrough seen;

    private Database(String url, Optional<StoreKey> key) throws SQLException {
        seen = new SeenThrough((user, password) -> source(url.split(";", 2)[0], key, user, password).getConnection());
        source = source(url, key, "sa", "");
        writer = source.getConnection();
        writer.setAutoCommit(false);
    }

    static Database inMemory() throws SQLException {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + SETTINGS, Optional.empty());
    }

    /**
     * @param scheme H2's word for how the file is reached, "async:" outside tests
     * @param key when the file is encrypted, or is to be made so
     */
    static Database inFile(String scheme, Path file, Optional<StoreKey> key) throws SQLException {
        return new Database(url(scheme, file), key);
    }

    /** Opens the store for looking only: not one byte of the file changes, whatever it holds. */
    static Database toLookAt(String scheme, Path file, Optional<StoreKey> key) throws SQLException {
        return new Database(url(scheme, file) + ";ACCESS_MODE_DATA=r", key);
    }

    /** With a key, H2 takes the file's password and the user's as one, with a space between. */
    private static JdbcDataSource source(String url, Optional<StoreKey> key, String user, String password) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(key.isPresent() ? url + ";CIPHER=AES" : url);
        source.setUser(user);
        source.setPassword(key.map(known -> new String(known.filePassword()) + " " + password).orElse(password));
        return source;
    }

    private static String url(String scheme, Path file) {
        String name = file.toString();
        return "jdbc:h2:" + scheme + name.substring(0, name.length() - ".mv.db".length()) + SETTINGS;
    }

    JdbcDataSource source() {
        return source;
    }

    Connection writer() {
        return writer;
    }

    DSLContext writing() {
        return speaking(writer);
    }

    static DSLContext speaking(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, RENDERING);
    }

    /** A connection that sees the store as it is now and goes on seeing it so until it is given back. */
    Connection borrowReader() throws SQLException {
        Connection reader = idle.poll();
        return reader == null ? reading(source.getConnection()) : reader;
    }

    static Connection reading(Connection reader) throws SQLException {
        reader.setAutoCommit(false);
        reader.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
        return reader;
    }

    /** Makes views that are not there yet; the caller holds the turn to write, and nothing waits to be committed. */
    void make(Views views) throws SQLException {
        seen.make(views, writer);
    }

    /** The same as {@link #borrowReader()}, for one who may see no more than these views. */
    Connection borrowReader(Views views) throws SQLException {
        return seen.borrow(views);
    }

    void giveBack(Connection reader, Views views) throws SQLException {
        seen.giveBack(reader, views);
    }

    void giveBack(Connection reader) throws SQLException {
        reader.rollback();
        idle.push(reader);
    }

    /** Writes everything through to the disk: what was committed before survives a power cut. */
    void sync() throws SQLException {
        execute("checkpoint sync");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Whether two thirds of the file are old states that nobody needs, or a third of a file beyond 50 MB. Each commit
     * writes some 40 kB; H2 uses the room again only after 45 seconds.
     */
    boolean isWorthCompacting() throws SQLException {
        long size = information("info.FILE_SIZE");
        long used = information("info.CHUNKS_FILL_RATE");
        return (size > SMALL && used <= 33) || (size > LARGE && used <= 66);
    }

    private long information(String name) throws SQLException {
        try (PreparedStatement question = writer.prepareStatement(
                "select setting_value from information_schema.settings where setting_name = ?")) {
            question.setString(1, name);
            try (ResultSet answer = question.executeQuery()) {
                return answer.next() ? Long.parseLong(answer.getString(1)) : 0;
            }
        } finally {
            writer.rollback();
        }
    }

    /** Closes the store and writes its file anew; nothing may be asked of it afterwards. */
    void compact() throws SQLException {
        execute("shutdown compact");
    }

    /** Whether it still answers; H2 closes a store by itself when a write to its file fails. */
    boolean isAlive() {
        try {
            execute("select max(arrival) from \"change_set\"");
            return true;
        } catch (SQLException closedItself) {
            return false;
        }
    }

    /** Undoes what was not committed; a store that has closed itself has done so already. */
    void rollBack() {
        try {
            writer.rollback();
        } catch (SQLException closedItself) {
            abandon();
        }
    }

    /** Lets go of a store that has failed, without writing to it again. */
    void abandon() {
        try {
            execute("shutdown immediately");
        } catch (SQLException alreadyGone) {
            // The store closed itself when it failed, which is what is wanted here.
            idle.clear();
        }
    }

    static void closeQuietly(Connection reader) {
        try {
            reader.close();
        } catch (SQLException closedItself) {
            // There is nothing left of it to close.
            return;
        }
    }

    /** Closes the store, whoever still reads from it; one that cannot be closed in order is let go of. */
    @Override
    public void close() throws SQLException {
        boolean done = writer.isClosed();
        try {
            if (!done) {
                execute("shutdown");
            }
            done = true;
        } finally {
            idle.clear();
            if (!done) {
                abandon();
            }
        }
    }
}
