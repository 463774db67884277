package org.scrutineer.workspace;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/** A store that is gone when it is closed. */
final class MemoryHome implements Home {
    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public Database connect() {
        try {
            Database database = Database.inMemory();
            Migrations.run(database.source());
            return database;
        } catch (SQLException failure) {
            throw new DataAccessException("The store in memory could not be made.", failure);
        }
    }

    @Override
    public void written() {}

    @Override
    public Optional<Path> backUp(Database store) {
        return Optional.empty();
    }

    @Override
    public Path backUpTo(Database store, Optional<Path> to) {
        throw new IllegalStateException("This workspace is in memory only.");
    }

    @Override
    public void close(Optional<Database> store) throws SQLException {
        if (store.isPresent()) {
            store.get().close();
        }
    }
}
