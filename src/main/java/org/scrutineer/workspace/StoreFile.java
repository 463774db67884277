package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.scrutineer.protection.StoreKey;
import org.scrutineer.ui.Problem;

/**
 * The store's file. It is made and upgraded beside its place and then moved there, so that a process that dies on the
 * way leaves either no store or the old one, never half of one.
 */
final class StoreFile {
    /** What is made or upgraded, until it is moved to its place. */
    static final String DRAFT = "scrutineer-new.mv.db";

    /** Names are kept in another case, or under another user: a database, but not one of ours. */
    private static final Set<Integer> FOREIGN_CODES = Set.of(
            ErrorCode.SCHEMA_NOT_FOUND_1, ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1);

    private final Path file;
    private final Path draft;
    private final String scheme;
    private final Optional<StoreKey> key;

    /** @param key when it is encrypted, or is to be made so */
    StoreFile(Path file, String scheme, Optional<StoreKey> key) {
        this.file = file;
        this.draft = file.resolveSibling(DRAFT);
        this.scheme = scheme;
        this.key = key;
    }

    /** Looks at what is there, and makes a new store where nothing is. */
    void makeReady() {
        try {
            Leftovers.remove(file.getParent());
        } catch (IOException failure) {
            throw FolderLock.unwritable(file.getParent(), failure);
        }
        if (Files.exists(file)) {
            StoreHeader.look(file, key);
        } else {
            build();
        }
    }

    /** Opens the store, upgraded when an older version of the program made it. */
    Database connect() {
        int version = version();
        if (version > Migrations.newest()) {
            throw new Problem(
                    "This workspace was last used by a newer version of Scrutineer.",
                    "Install the newest version of Scrutineer, then open it again. Nothing was changed.");
        }
        if (version < Migrations.newest()) {
            upgrade();
        }
        return open(file);
    }

    private void upgrade() {
        try {
            Files.copy(file, draft);
        } catch (IOException failure) {
            throw FolderLock.unwritable(file.getParent(), failure);
        }
        build();
    }

    private void build() {
        Database database = open(draft);
        try {
            Migrations.run(database.source());
            database.sync();
        } catch (SQLException failure) {
            throw unopened(failure);
        } finally {
            close(database);
        }
        try {
            Placing.move(draft, file);
        } catch (IOException failure) {
            throw FolderLock.unwritable(file.getParent(), failure);
        }
    }

    private Database open(Path store) {
        try {
            return Database.inFile(scheme, store, key);
        } catch (SQLException failure) {
            throw unopened(failure);
        }
    }

    private static void close(Database database) {
        try {
            database.close();
        } catch (SQLException failure) {
            throw unopened(failure);
        }
    }

    private static Problem unopened(SQLException failure) {
        if (StoreTrouble.of(failure) == StoreTrouble.DISK && !StoreTrouble.endsTooEarly(failure)) {
            return new Problem(
                    "The workspace could not be opened: its disk cannot be read or written to.",
                    "Check that the disk is not full and can be reached, then try again. What was saved before is safe.",
                    failure);
        }
        return StoreHeader.damaged("The workspace could not be opened: its file is damaged or cannot be read.",
                failure);
    }

    /**
     * Puts the store under another key, or under none. Nobody has it open; whoever is ended on the way leaves it under
     * its present one.
     */
    void copyUnder(Optional<StoreKey> other) throws IOException, SQLException {
        StoreCounts expected = counts(file, key);
        try {
            StoreCopy.copy(scheme, file, key, draft, other);
            if (!counts(draft, other).equals(expected)) {
                throw new IOException("The copy under another key holds something else");
            }
            Placing.sync(draft);
            Placing.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private StoreCounts counts(Path store, Optional<StoreKey> under) throws SQLException {
        try (Database database = Database.inFile(scheme, store, under)) {
            return StoreCounts.of(database);
        }
    }

    /** The newest step that was run on the store, found without changing one byte of it. */
    int version() {
        try (Database database = Database.toLookAt(scheme, file, key)) {
            return version(database);
        } catch (SQLException failure) {
            if (wantsToWrite(failure)) {
                return versionOfACopy();
            }
            throw refused(failure);
        }
    }

    private Problem refused(SQLException failure) {
        return FOREIGN_CODES.contains(failure.getErrorCode()) ? StoreHeader.foreign(file) : unopened(failure);
    }

    /** H2 has no code of its own for a look that would have to finish what a killed process began. */
    private static boolean wantsToWrite(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("read-only")) {
                return true;
            }
        }
        return false;
    }

    /**
     * A process that died while it was writing leaves a store that must finish or undo that before it can be read, and
     * a look may not. So a copy does, and the file itself stays as it is until it is known to be ours.
     */
    private int versionOfACopy() {
        try {
            Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING);
            try (Database database = Database.inFile(scheme, draft, key)) {
                return version(database);
            } catch (SQLException failure) {
                throw refused(failure);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw FolderLock.unwritable(file.getParent(), failure);
        }
    }

    private int version(Database database) throws SQLException {
        try (Statement statement = database.writer().createStatement()) {
            try (ResultSet ours = statement.executeQuery("select count(*) from information_schema.tables"
                    + " where table_name in ('flyway_schema_history', 'change_set')")) {
                ours.next();
                if (ours.getInt(1) < 2) {
                    throw StoreHeader.foreign(file);
                }
            }
            try (ResultSet newest = statement.executeQuery(
                    "select max(cast(\"version\" as integer)) from \"flyway_schema_history\"")) {
                newest.next();
                return newest.getInt(1);
            }
        }
    }
}
