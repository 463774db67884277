package org.scrutineer.workspace;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.StoreKey;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

/** A backup unpacked beside the workspace, as it is: still encrypted when it was. Gone when it is closed. */
final class Unpacked implements AutoCloseable {
    static final String FILE = "scrutineer-restoring.mv.db";

    private final BackupFile backup;
    private final Path store;
    private final String scheme;
    private final boolean whole;
    private final Optional<KeyFile> keyFile;

    private Unpacked(BackupFile backup, Path store, String scheme, boolean whole, Optional<KeyFile> keyFile) {
        this.backup = backup;
        this.store = store;
        this.scheme = scheme;
        this.whole = whole;
        this.keyFile = keyFile;
    }

    static Unpacked of(BackupFile backup, Path folder, String scheme) {
        Path store = folder.resolve(FILE);
        try {
            Optional<KeyFile> keyFile = backup.keyFile();
            backup.unpack(scheme, store);
            return new Unpacked(backup, store, scheme, true, keyFile);
        } catch (ZipException | EOFException | Problem damaged) {
            return new Unpacked(backup, store, scheme, false, Optional.empty());
        } catch (IOException failure) {
            remove(store);
            throw unwritten(folder, failure);
        }
    }

    static Problem unwritten(Path folder, Exception failure) {
        return new Problem(
                "The backup could not be unpacked, and the workspace is as it was.",
                "Check that the disk is not full and that the folder " + folder + " can be reached and written to.",
                failure);
    }

    Optional<KeyFile> keyFile() {
        return keyFile;
    }

    /** The key that it is encrypted with: the workspace's own, or that of its own key file, which is asked for. */
    Optional<StoreKey> key(Optional<StoreKey> known, Unlocking unlocking) {
        if (keyFile.isEmpty() || known.filter(this::fits).isPresent()) {
            return keyFile.isEmpty() ? Optional.empty() : known;
        }
        return Optional.of(unlocking.unlock(keyFile.get(), "the backup " + backup.file()));
    }

    private boolean fits(StoreKey key) {
        try (FileChannel bytes = StoreCopy.open(scheme, store, "r", Optional.of(key))) {
            return StoreHeader.isStore(bytes);
        } catch (IOException failure) {
            return false;
        }
    }

    KeptBackup look(Optional<StoreKey> key) {
        return new KeptBackup(backup.file(), backup.moment(), contents(key));
    }

    private BackupContents contents(Optional<StoreKey> key) {
        if (!whole) {
            return new BackupContents.Damaged();
        }
        StoreFile file = new StoreFile(store, scheme, key);
        try {
            StoreHeader.look(store, key);
            if (file.version() > Migrations.newest()) {
                return new BackupContents.Newer();
            }
            try (Database database = Database.inFile(scheme, store, key)) {
                return StoreCounts.of(database).contents(database);
            }
        } catch (Problem damaged) {
            return new BackupContents.Damaged();
        } catch (SQLException failure) {
            if (StoreTrouble.of(failure) == StoreTrouble.DISK) {
                throw unwritten(store.getParent(), failure);
            }
            return new BackupContents.Damaged();
        }
    }

    /** The same store under another key, on the disk, ready to be moved to its place. */
    Path under(Optional<StoreKey> present, Optional<StoreKey> wanted) throws IOException {
        if (present.equals(wanted)) {
            Placing.sync(store);
            return store;
        }
        Path other = store.resolveSibling(StoreFile.DRAFT);
        StoreCopy.copy(scheme, store, present, other, wanted);
        return other;
    }

    @Override
    public void close() {
        remove(store);
    }

    private static void remove(Path store) {
        try {
            Files.deleteIfExists(store);
            Files.deleteIfExists(store.resolveSibling(StoreFile.DRAFT));
        } catch (IOException failure) {
            throw FolderLock.unwritable(store.getParent(), failure);
        }
    }
}
