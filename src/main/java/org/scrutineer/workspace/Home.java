package org.scrutineer.workspace;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Where a store lives: how to reach it, and how to leave it. */
interface Home {
    Optional<Path> folder();

    /** Opens the store, for the first time or again after it failed. */
    Database connect();

    /** Something was written since it was opened. */
    void written();

    /** Makes a backup when something was written since the last one, and says where it is. */
    Optional<Path> backUp(Database store) throws SQLException;

    /** Makes a backup in a folder, or among the usual ones, and says where it is. */
    Path backUpTo(Database store, Optional<Path> to) throws SQLException;

    /** Leaves the store, if it is still open, and gives up what kept others out. */
    void close(Optional<Database> store) throws SQLException;
}
