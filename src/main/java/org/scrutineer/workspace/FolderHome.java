package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.scrutineer.ui.Problem;

/** A store in a folder: looked at before it is opened, locked while it is open, backed up when it is left. */
final class FolderHome implements Home {
    static final String FILE = "scrutineer.mv.db";

    private final Path folder;
    private final FolderLock lock;
    private final StoreFile file;
    private boolean changed;

    private FolderHome(Path folder, FolderLock lock, StoreFile file) {
        this.folder = folder;
        this.lock = lock;
        this.file = file;
    }

    static FolderHome existing(Path folder, Holder holder) {
        if (!Files.exists(folder.resolve(FILE))) {
            throw new Problem(
                    "There is no workspace in " + folder + ".",
                    "Check the folder's name, or make a workspace there first.");
        }
        return existingOrNew(folder, holder);
    }

    static FolderHome existingOrNew(Path folder, Holder holder) {
        return take(folder, holder, "async:");
    }

    static FolderHome take(Path folder, Holder holder, String scheme) {
        Path absolute = folder.toAbsolutePath().normalize();
        Whereabouts.check(absolute);
        makeFolder(absolute);
        FolderLock lock = FolderLock.take(absolute, holder);
        boolean ready = false;
        try {
            StoreFile file = new StoreFile(absolute.resolve(FILE), scheme);
            file.makeReady();
            ready = true;
            return new FolderHome(absolute, lock, file);
        } finally {
            if (!ready) {
                lock.close();
            }
        }
    }

    private static void makeFolder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Problem(folder + " is a file, not a folder.", "Choose a folder for the workspace.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw FolderLock.unwritable(folder, failure);
        }
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder);
    }

    @Override
    public Database connect() {
        return file.connect();
    }

    @Override
    public void written() {
        changed = true;
    }

    @Override
    public void close(Optional<Database> store) throws SQLException {
        try (lock) {
            if (store.isPresent()) {
                leave(store.get());
            }
        }
    }

    @Override
    public Optional<Path> backUp(Database store) throws SQLException {
        if (!changed) {
            return Optional.empty();
        }
        Path made = Backup.of(folder).make(store);
        changed = false;
        return Optional.of(made);
    }

    private void leave(Database store) throws SQLException {
        try (store) {
            if (backUp(store).isPresent() && store.isWorthCompacting()) {
                store.compact();
            }
        }
    }
}
