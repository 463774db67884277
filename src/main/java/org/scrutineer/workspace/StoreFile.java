package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import org.scrutineer.ui.Problem;

/**
 * The store's file. It is made and upgraded beside its place and then moved there, so that a process that dies on the
 * way leaves either no store or the old one, never half of one.
 */
final class StoreFile {
    private static final String ENDING = ".mv.db";

    private final Path file;
    private final Path draft;
    private final String scheme;

    StoreFile(Path file, String scheme) {
        this.file = file;
        this.draft = file.resolveSibling("scrutineer-new" + ENDING);
        this.scheme = scheme;
    }

    /** Looks at what is there, and makes a new store where nothing is. */
    void makeReady() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException failure) {
            throw FolderLock.unwritable(file.getParent(), failure);
        }
        if (Files.exists(file)) {
            StoreHeader.look(file);
        } else {
            build();
        }
    }

    /** Opens the store, upgraded when an older version of the program made it. */
    Database connect() {
        Database database = open(file);
        boolean right = false;
        try {
            OptionalInt version = version(database);
            if (version.isEmpty()) {
                throw foreign();
            }
            if (version.getAsInt() > Migrations.newest()) {
                throw new Problem(
                        "This workspace was last used by a newer version of Scrutineer.",
                        "Install the newest version of Scrutineer, then open it again. Nothing was changed.");
            }
            right = version.getAsInt() == Migrations.newest();
        } catch (SQLException failure) {
            throw unopened(failure);
        } finally {
            if (!right) {
                close(database);
            }
        }
        if (!right) {
            upgrade();
            return open(file);
        }
        return database;
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
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw FolderLock.unwritable(file.getParent(), failure);
        }
    }

    private Database open(Path store) {
        try {
            return Database.inFile(scheme, store);
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
        return new Problem(
                "The workspace could not be opened: its file is damaged or cannot be read.",
                "Unpack the newest file of its backups folder into the workspace folder, then try again.",
                failure);
    }

    private Problem foreign() {
        return StoreHeader.foreign(file);
    }

    /** The newest step that was run on this store; empty when it is not one of ours. */
    private static OptionalInt version(Database database) throws SQLException {
        try (Statement statement = database.writer().createStatement()) {
            try (ResultSet ours = statement.executeQuery("select count(*) from information_schema.tables"
                    + " where table_name in ('flyway_schema_history', 'change_set')")) {
                ours.next();
                if (ours.getInt(1) < 2) {
                    return OptionalInt.empty();
                }
            }
            try (ResultSet newest = statement.executeQuery(
                    "select max(cast(\"version\" as integer)) from \"flyway_schema_history\"")) {
                newest.next();
                return OptionalInt.of(newest.getInt(1));
            }
        } finally {
            database.writer().rollback();
        }
    }
}
