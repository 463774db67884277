package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.StoreKey;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

/** A store in a folder: looked at before it is opened, locked while it is open, backed up when it is left. */
final class FolderHome implements Home, AutoCloseable {
    static final String FILE = "scrutineer.mv.db";

    private final Path folder;
    private final FolderLock lock;
    private final StoreFile file;
    private final Optional<StoreKey> key;
    private boolean changed;

    private FolderHome(Path folder, FolderLock lock, String scheme, Optional<StoreKey> key) {
        this.folder = folder;
        this.lock = lock;
        this.file = new StoreFile(folder.resolve(FILE), scheme, key);
        this.key = key;
    }

    static FolderHome existing(Path folder, Holder holder, Unlocking unlocking) {
        if (!Files.exists(folder.resolve(FILE)) && new Backups(folder, Optional.empty()).all().isEmpty()) {
            throw new Problem(
                    "There is no workspace in " + folder + ".",
                    "Check the folder's name, or make a workspace there first.");
        }
        return existingOrNew(folder, holder, unlocking);
    }

    static FolderHome existingOrNew(Path folder, Holder holder, Unlocking unlocking) {
        return take(folder, holder, "async:", place -> {
            if (!Files.exists(place.resolve(FILE)) && !new Backups(place, Optional.empty()).all().isEmpty()) {
                throw StoreHeader.damaged("The workspace file " + place.resolve(FILE) + " is missing.", null);
            }
            return new FolderKey(place).unlock(unlocking);
        });
    }

    /** A new one that is protected from its first byte on. */
    static FolderHome newProtected(Path folder, Holder holder, KeyFile.Made key) {
        return take(folder, holder, "async:", place -> {
            if (Files.exists(place.resolve(FILE))) {
                throw new Problem("There is a workspace in " + folder + " already.", "Choose another folder.");
            }
            new FolderKey(place).write(key.file());
            return Optional.of(key.key());
        });
    }

    /** @param key finds the key of the store in a folder that nobody else can open meanwhile */
    static FolderHome take(Path folder, Holder holder, String scheme, Function<Path, Optional<StoreKey>> key) {
        Path absolute = folder.toAbsolutePath().normalize();
        Whereabouts.check(absolute);
        makeFolder(absolute);
        FolderLock lock = FolderLock.take(absolute, holder);
        boolean ready = false;
        try {
            FolderHome home = new FolderHome(absolute, lock, scheme, key.apply(absolute));
            home.file.makeReady();
            ready = true;
            return home;
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
        Path made = new Backups(folder, key).make(store);
        changed = false;
        return Optional.of(made);
    }

    @Override
    public Path backUpTo(Database store, Optional<Path> to) {
        Backups backups = new Backups(folder, key);
        return to.isPresent() ? backups.make(store, to.get()) : backups.make(store);
    }

    private void leave(Database store) throws SQLException {
        try (store) {
            if (backUp(store).isPresent() && store.isWorthCompacting()) {
                store.compact();
            }
        }
    }

    /** Puts the store under another key, or under none, and makes a backup that is so too. Nobody has it open. */
    void copyUnder(Optional<StoreKey> other) {
        try {
            connect().close();
            file.copyUnder(other);
        } catch (IOException | SQLException failure) {
            throw new Problem(
                    "The workspace could not be written anew, and is as it was.",
                    "Check that the disk is not full and that the folder can be written to.",
                    failure);
        }
        try (Database store = new StoreFile(folder.resolve(FILE), "async:", other).connect()) {
            new Backups(folder, other).make(store);
        } catch (SQLException failure) {
            throw StoreHeader.damaged("The workspace could not be closed.", failure);
        }
    }

    /** Gives the folder back without having opened the store. */
    @Override
    public void close() {
        lock.close();
    }
}
